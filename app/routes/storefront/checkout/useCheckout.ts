import type { SerializeFrom } from '@remix-run/node';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { costsOf } from './costs';
import type { CheckoutTable } from './table';

type Table = SerializeFrom<CheckoutTable>;

/** The offer as it stands: newly asked for when the place changes, and summed up when another service is chosen. */
export function useCheckout(given: Table) {
  const asked = useFetcher<{ table: Table }>();
  const [{ offer, district }, setLatest] = useState(given);
  const [chosen, setChosen] = useState(given.typed.services);
  const [addressId, setAddressId] = useState(given.book.chosen);
  useEffect(() => {
    setLatest(given);
    setAddressId(given.book.chosen);
    setChosen(given.typed.services);
  }, [given]);
  useEffect(() => {
    if (asked.data) setLatest(asked.data.table);
  }, [asked.data]);

  return {
    offer,
    district,
    costs: costsOf(offer, chosen),
    /** Which of the kept addresses it goes to; none of them is an empty one. */
    addressId,
    chooseAddress: setAddressId,
    isQuoting: asked.state !== 'idle',
    choose: (shopId: string, service: string) => setChosen((now) => ({ ...now, [shopId]: service })),
    /** Asks what sending costs now; works from the form as it is, however unfinished. */
    quote(form: HTMLFormElement) {
      const typed = new FormData(form);
      typed.set('intent', 'quote');
      asked.submit(typed, { method: 'post', action: '/bayar' });
    },
  };
}
