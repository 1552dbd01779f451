import type { Shopper } from '../../../domain/carts';
import { addVoucher, removeVoucher } from '../../../domain/vouchers';
import { refusals } from './voucherWords';

/**
 * What the buttons of a `VoucherBox` ask for: to use the code in its field, or the one on the button, or to take one away.
 *
 * @returns nothing when the button was none of these; otherwise what was done, or why not
 */
export async function changeVouchers(
  shopper: Shopper,
  form: FormData,
): Promise<{ title?: string; say?: string } | undefined> {
  const [what, which] = String(form.get('intent')).split(':');
  if (what === 'voucher-away') {
    if (/^[0-9a-f-]{36}$/.test(which ?? '')) await removeVoucher(shopper, which!);
    return {};
  }
  if (what !== 'voucher') return undefined;
  const answer = await addVoucher(shopper, which ?? String(form.get('voucherCode') ?? ''));
  return answer.ok ? { title: answer.title } : { say: refusals[answer.why]() };
}
