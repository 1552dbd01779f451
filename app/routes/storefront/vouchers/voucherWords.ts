import type { NotAdded, VoucherShown } from '../../../domain/vouchers';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';

/** Why a voucher was not put beside the cart. */
export const refusals: Record<NotAdded['why'], () => string> = {
  unknown: m.vouchers_unknown,
  'no-cart': m.vouchers_no_cart,
  'not-here': m.vouchers_not_here,
  'not-yet': m.vouchers_not_yet,
  ended: m.vouchers_ended,
  'used-up': m.vouchers_used_up,
  'yours-used': m.vouchers_yours_used,
};

/** What stands against a voucher that lies beside the cart. */
export function troubleWith({ problem, missing }: VoucherShown): string | undefined {
  if (!problem) return undefined;
  if (problem === 'minimum') return m.vouchers_minimum({ missing: rupiah(missing ?? 0) });
  return problem === 'nothing-left' ? m.vouchers_nothing_left() : refusals[problem]();
}
