import { assumeReceipts, completeOrders, lapseOrders } from '../../../app/domain/orders';
import { expirePurchases } from '../../../app/domain/purchases';
import { hushGateway, setGatewayClock } from '../gateway';
import { momentOf, startOfDay } from '../moments';
import { asksOfShops } from './afterwards';
import { demoPurchases } from './purchases';
import { deedsOf } from './timeline';
import type { Deed } from './types';
import { visitPurchases } from './visits';

const FIRST_DAY = -60;

/** What was bought, each under the key that it has at each seeding. */
export const purchasesOfStory = [...demoPurchases, ...visitPurchases].map((purchase, place) => ({
  ...purchase,
  checkoutKey: keyOf(place),
}));

/** The key of what was bought at a visit, by its place among them. */
export function keyOfVisit(place: number): string {
  return keyOf(demoPurchases.length + place);
}

/**
 * Lets everything happen through the domain, one deed after the other as time went by, because what is newest is known
 * by its id. A deed that was done before an interruption is not done again.
 */
export async function playStory(now: Date) {
  const ofPeople = purchasesOfStory.flatMap((purchase) => deedsOf(purchase, purchase.checkoutKey, now));
  const all = [...ofPeople, ...asksOfShops(now), ...clockDeeds(now)].filter(({ at }) => at <= now);
  all.sort((a, b) => a.at.getTime() - b.at.getTime());
  await hushGateway(true);
  for (const { at, act } of all) await act(at);
  await setGatewayClock();
  await hushGateway(false);
}

function keyOf(place: number): string {
  return `00000000-0000-4000-8000-${String(place + 1).padStart(12, '0')}`;
}

/** Each morning, and at last now, what deadlines have passed takes effect. */
function clockDeeds(now: Date): Deed[] {
  const mornings = Array.from({ length: -FIRST_DAY + 1 }, (_, day) =>
    momentOf(startOfDay(now), FIRST_DAY + day, '06:00'),
  );
  return [...mornings, now].map((at) => ({ at, act: turnClock }));
}

async function turnClock(now: Date) {
  for (const act of [expirePurchases, lapseOrders, assumeReceipts, completeOrders]) await act(now);
}
