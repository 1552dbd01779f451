import { type Actor, may } from '../accounts';

/**
 * Whether somebody may give vouchers in the name of a shop, or of the platform (null). They are two rights, because staff
 * of the province reach every shop, and must not spend a shop's money.
 */
export function mayGive(actor: Actor, shopId: string | null): boolean {
  return shopId === null ? may(actor, 'voucher:give') : may(actor, 'voucher:make', { shopId });
}
