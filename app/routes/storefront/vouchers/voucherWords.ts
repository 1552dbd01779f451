import type { SerializeFrom } from '@remix-run/node';
import type { NotAdded, OfferedVoucher, VoucherShown } from '../../../domain/vouchers';
import { dayInJambi } from '../../../ui/day';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

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

type Terms = Pick<SerializeFrom<OfferedVoucher>, 'kind' | 'value' | 'most' | 'minimum' | 'endsAt'>;

/** What a voucher takes off, of how much, until when. */
export function termsOf({ minimum, endsAt, ...what }: Terms): string {
  const from = minimum > 0 ? [m.vouchers_from({ minimum: rupiah(minimum) })] : [];
  return [takesOff(what), ...from, m.vouchers_until({ day: dayInJambi(endsAt, getLocale()) })].join(' · ');
}

function takesOff({ kind, value, most }: Pick<Terms, 'kind' | 'value' | 'most'>): string {
  if (kind === 'RUPIAH') return m.vouchers_rupiah({ value: rupiah(value) });
  if (kind === 'SHIPPING') return m.vouchers_shipping({ value: rupiah(value) });
  return most
    ? m.vouchers_percent_most({ percent: value, most: rupiah(most) })
    : m.vouchers_percent({ percent: value });
}
