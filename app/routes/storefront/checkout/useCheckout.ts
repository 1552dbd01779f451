import type { SerializeFrom } from '@remix-run/node';
import { useEffect, useState } from 'react';
import { costsOf } from './costs';
import type { CheckoutTable } from './table';
import { useQuote } from './useQuote';

type Table = SerializeFrom<CheckoutTable>;

/** The offer as it stands: newly asked for when the place changes, and summed up when another service is chosen. */
export function useCheckout(given: Table) {
  const [{ offer, district }, setLatest] = useState(given);
  const [chosen, setChosen] = useState(given.typed.services);
  const [addressId, setAddressId] = useState(given.book.chosen);
  const { quote, isQuoting } = useQuote(setLatest);
  useEffect(() => {
    setLatest(given);
    setAddressId(given.book.chosen);
    setChosen(given.typed.services);
  }, [given]);

  return {
    offer,
    district,
    costs: costsOf(offer, chosen),
    /** Which of the kept addresses it goes to; none of them is an empty one. */
    addressId,
    chooseAddress: setAddressId,
    isQuoting,
    choose: (shopId: string, service: string) => setChosen((now) => ({ ...now, [shopId]: service })),
    /** Works from the form as it is, however unfinished. */
    quote,
  };
}
