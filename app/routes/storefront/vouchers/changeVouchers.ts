import { z } from 'zod';
import type { Shopper } from '../../../domain/carts';
import { addVoucher, removeVoucher } from '../../../domain/vouchers';
import { refusals } from './voucherWords';

export type VoucherChange = { title?: string; isNew?: boolean; say?: string };

/**
 * What the buttons of a `VoucherBox` ask for: to use the code in its field, or the one on the button, or to take one away.
 * A code that stands in the field is used whichever button sent the form: nobody is to pay and lose it on the way.
 *
 * @returns nothing when there was nothing to do; otherwise what was done, or why not
 */
export async function changeVouchers(shopper: Shopper, form: FormData): Promise<VoucherChange | undefined> {
  const [what, which] = String(form.get('intent')).split(':');
  if (what === 'voucher-away') return takeAway(shopper, which);
  const isAsked = what === 'voucher';
  const typed = String(form.get('voucherCode') ?? '').trim();
  if (!isAsked && !typed) return undefined;
  const answer = await addVoucher(shopper, (isAsked && which) || typed);
  if (answer.ok) return { title: answer.title, isNew: answer.isNew };
  // A purchase that is sent twice finds its cart empty, and still has to find itself (C2).
  return !isAsked && answer.why === 'no-cart' ? undefined : { say: refusals[answer.why]() };
}

async function takeAway(shopper: Shopper, which: unknown) {
  const { data: voucherId } = z.uuid().safeParse(which);
  if (voucherId) await removeVoucher(shopper, voucherId);
  return {};
}
