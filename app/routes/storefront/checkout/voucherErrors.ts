import { m } from '../../../words/generated/messages';
import type { VoucherChange } from '../vouchers/changeVouchers';

/**
 * What the page that pays says of a change of vouchers, by field: why a code cannot be used; or, to whoever paid with a code
 * still in its field, that it is in use now, so that they see what it does before they agree.
 */
export function voucherErrors(
  changed: VoucherChange | undefined,
  isPaying: boolean,
): Record<string, string[]> | undefined {
  if (changed?.say) return { voucherCode: [changed.say] };
  return isPaying && changed?.isNew ? { '': [m.vouchers_look_again()] } : undefined;
}
