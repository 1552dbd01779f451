import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { NotEdited, NotOpened, ShopFields } from '../../../domain/shops';
import { rupiahField } from '../../../web/rupiahField';
import { m } from '../../../words/generated/messages';
import type { TypedShop } from './typed';

/** What is wrong, by the id of the control. */
export type ShopErrors = Record<string, string[]>;

const text = (longest: number, error: () => string) => z.string().trim().min(1, { error }).max(longest, { error });

const wrongPrice = { error: () => m.shops_rate_price_wrong() };
const price = rupiahField(wrongPrice).refine((rupiah) => rupiah <= 10_000_000, wrongPrice);
const wrongLimit = { error: () => m.shops_cash_limit_wrong() };
const days = z
  .string()
  .regex(/^\d{1,2}$/, { error: () => m.shops_rate_days_wrong() })
  .transform(Number)
  .refine((count) => count <= 60, { error: () => m.shops_rate_days_wrong() });
const code = z.string().transform((typed) => typed || null);

const Rate = z
  .object({
    service: text(40, () => m.shops_rate_service_wrong()),
    regencyCode: code,
    districtCode: code,
    first: price,
    next: price,
    daysMin: days,
    daysMax: days,
    takesCash: z.string().transform((typed) => typed === 'on'),
  })
  .refine(({ daysMin, daysMax }) => daysMin <= daysMax, {
    path: ['daysMax'],
    error: () => m.shops_rate_days_crossed(),
  });

const Shop = z.object({
  name: text(60, () => m.shops_name_wrong()),
  story: text(2000, () => m.shops_story_wrong()).transform((typed) => typed.replaceAll('\r\n', '\n')),
  phone: text(30, () => m.register_phone_wrong()),
  cashLimit: z
    .string()
    .transform((typed) => typed || null)
    .pipe(rupiahField(wrongLimit).nullable())
    .refine((limit) => limit === null || (limit >= 1 && limit <= 100_000_000), wrongLimit),
  rates: z.array(Rate),
});

/** The form as the domain takes it, or everything that is wrong with it. */
export function readShop(typed: TypedShop): { ok: true; fields: ShopFields } | { ok: false; errors: ShopErrors } {
  const read = Shop.safeParse(typed);
  if (read.success) return { ok: true, fields: read.data };
  const errors: ShopErrors = {};
  for (const { path, message } of read.error.issues) errors[path.join('-')] = [message];
  return { ok: false, errors };
}

/**
 * Where in the form a refusal of the domain belongs, and what to do about it.
 *
 * @throws a redirect where somebody else's act, or a second click, has changed what may be done
 */
export function sayRefusal(refusal: NotOpened | NotEdited): ShopErrors {
  switch (refusal.why) {
    case 'not-allowed':
    case 'not-verified':
      throw redirect('/studio');
    case 'already-open':
      throw redirect('/studio/toko');
    case 'wrong-phone':
      return { phone: [m.register_phone_wrong()] };
    case 'wrong-slug':
      return { slug: [m.shops_slug_wrong()] };
    case 'slug-taken':
      return { slug: [m.shops_slug_taken()] };
    case 'no-rates':
      return { place: [m.shops_rates_none()] };
    case 'too-many-rates':
      return { place: [m.shops_rates_too_many()] };
    case 'rate-twice':
      return { [`rates-${refusal.row}-service`]: [m.shops_rate_twice()] };
    case 'rate-nowhere':
      return { [`rates-${refusal.row}-districtCode`]: [m.shops_rate_nowhere()] };
  }
}
