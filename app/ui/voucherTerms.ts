import type { VoucherKind } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';
import { dayInJambi } from './day';
import { rupiah } from './rupiah';

type What = { kind: VoucherKind; value: number; most: number | null };
type Terms = What & { minimum: number; endsAt: string | Date };

/** What a voucher takes off, of how much, until when. */
export function voucherTerms({ endsAt, ...what }: Terms): string {
  return [voucherTakes(what), m.vouchers_until({ day: lastDay(endsAt) })].join(' · ');
}

/** What it takes off, of how much. */
export function voucherTakes({ minimum, ...what }: Omit<Terms, 'endsAt'>): string {
  const from = minimum > 0 ? [m.vouchers_from({ minimum: rupiah(minimum) })] : [];
  return [takesOff(what), ...from].join(' · ');
}

/** The last day on which it holds. @param endsAt the first moment at which it does not */
export function lastDay(endsAt: string | Date): string {
  return dayInJambi(new Date(new Date(endsAt).getTime() - 1), getLocale());
}

function takesOff({ kind, value, most }: What): string {
  if (kind === 'RUPIAH') return m.vouchers_rupiah({ value: rupiah(value) });
  if (kind === 'SHIPPING') return m.vouchers_shipping({ value: rupiah(value) });
  return most
    ? m.vouchers_percent_most({ percent: value, most: rupiah(most) })
    : m.vouchers_percent({ percent: value });
}
