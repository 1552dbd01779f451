import { z } from 'zod';
import { daysLater } from '../domain/calendar';
import { readRupiah } from '../domain/money';
import { tidyLine } from '../domain/tidy';
import { type NotMade, readCode, type VoucherWish } from '../domain/vouchers';
import { m } from '../words/generated/messages';
import { dayField } from './dayField';
import { wholeField } from './wholeField';

const wrong = {
  title: { error: () => m.vouchers_wrong_title() },
  code: { error: () => m.vouchers_wrong_code() },
  kind: { error: () => m.vouchers_wrong_kind() },
  uses: { error: () => m.vouchers_wrong_uses() },
  day: { error: () => m.vouchers_wrong_day() },
  audience: { error: () => m.vouchers_wrong_for() },
  share: { error: () => m.vouchers_wrong_share() },
};

/** Rupiah as people write them, or per cent: 10 and 10% are the same. How much is too much, the domain says. */
const amount = (say: () => string) =>
  z
    .string({ error: say })
    .trim()
    .transform((typed) => readRupiah(typed.replace(/\s*%$/, '')))
    .pipe(z.int({ error: say }));

const day = dayField(wrong.day);

const uses = wholeField({ least: 1, most: 1_000_000 }, wrong.uses);

const wish = {
  title: z.string(wrong.title).transform(tidyLine).pipe(z.string().min(3, wrong.title).max(60, wrong.title)),
  code: z.string(wrong.code).refine((typed) => readCode(typed) !== undefined, wrong.code),
  kind: z.enum(['PERCENT', 'RUPIAH', 'SHIPPING'], wrong.kind),
  value: amount(m.vouchers_wrong_value),
  most: amount(m.vouchers_wrong_most).optional(),
  minimum: amount(m.vouchers_wrong_minimum).optional(),
  uses: uses.optional(),
  usesEach: uses.optional(),
  from: day,
  until: day,
  audience: z.enum(['everybody', 'code'], wrong.audience),
};
const id = z.uuid();

/** Percent, as staff write it; the domain takes basis points. */
const shopShare = z.number(wrong.share).transform((percent) => percent * 100);

/** What a shop can do with vouchers. */
export const ShopVoucherDeed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('make'), ...wish }),
  z.object({ intent: z.literal('stop'), id }),
  z.object({ intent: z.literal('join'), id }),
  z.object({ intent: z.literal('leave'), id }),
]);

/** What the platform can. */
export const PlatformVoucherDeed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('make'), ...wish, shopShare }),
  z.object({ intent: z.literal('stop'), id }),
]);

type Made = Extract<z.infer<typeof ShopVoucherDeed>, { intent: 'make' }>;

/** The form as the domain takes it: days of Jambi, the last of them whole. */
export function voucherWish(typed: Made): VoucherWish {
  const { title, code, kind, value, most = null, minimum = 0, uses = null, usesEach = null } = typed;
  const startsAt = midnight(typed.from);
  const endsAt = daysLater(midnight(typed.until), 1);
  const isListed = typed.audience === 'everybody';
  return { title, code, kind, value, most, minimum, uses, usesEach, startsAt, endsAt, isListed };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

type NotDone = NotMade['why'] | 'not-found' | 'moved-on';

const refusals: Record<NotDone, { field: string; say: () => string; status?: number }> = {
  'not-allowed': { field: '', say: m.vouchers_not_allowed, status: 403 },
  'not-found': { field: '', say: m.vouchers_moved_on, status: 404 },
  'moved-on': { field: '', say: m.vouchers_moved_on, status: 409 },
  'wrong-code': { field: 'code', say: m.vouchers_wrong_code },
  'code-taken': { field: 'code', say: m.vouchers_code_taken },
  'wrong-value': { field: 'value', say: m.vouchers_wrong_rupiah },
  'wrong-most': { field: 'most', say: m.vouchers_wrong_most },
  'wrong-minimum': { field: 'minimum', say: m.vouchers_wrong_minimum },
  'minimum-too-low': { field: 'minimum', say: m.vouchers_minimum_too_low },
  'wrong-end': { field: 'until', say: m.vouchers_wrong_end },
  'wrong-share': { field: 'shopShare', say: m.vouchers_wrong_share },
  'wrong-uses': { field: 'uses', say: m.vouchers_wrong_uses },
  'wrong-uses-each': { field: 'usesEach', say: m.vouchers_wrong_uses },
};

/** Why nothing was done, beside the field that it is about. */
export function voucherRefusal(why: NotDone, kind?: VoucherWish['kind']) {
  const { field, say, status = 422 } = refusals[why];
  const words = [why === 'wrong-value' && kind === 'PERCENT' ? m.vouchers_wrong_percent() : say()];
  return { status, reply: field ? { fieldErrors: { [field]: words } } : { formErrors: words } };
}
