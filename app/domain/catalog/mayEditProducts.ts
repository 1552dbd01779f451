import { type Actor, may } from '../accounts';

/** Whether somebody changes the goods of this shop: for pages that have nothing to show otherwise. */
export function mayEditProducts(actor: Actor, shopId: string): boolean {
  return may(actor, 'product:edit', { shopId });
}
