import { takesCards, takesQris } from '../../../domain/payments';
import { pickUpsOfShop } from '../../../domain/places';
import type { Desk } from './desk';

/** How buyers of this shop can pay: what the market takes, and through whom and where it takes cash, as it is kept now. */
export async function paymentsOf(desk: Desk) {
  const market = { cards: takesCards(), qris: takesQris() };
  if (desk.can !== 'edit') return { ...market, cash: { couriers: [], places: [] } };
  const { id, rates } = desk.shop;
  const places = await pickUpsOfShop(id);
  return {
    ...market,
    cash: {
      couriers: [...new Set(rates.filter(({ takesCash }) => takesCash).map(({ service }) => service))],
      places: places.filter(({ takesCash }) => takesCash).map(({ name }) => name),
    },
  };
}

export type Payments = Awaited<ReturnType<typeof paymentsOf>>;
