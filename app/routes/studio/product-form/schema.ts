import { z } from 'zod';
import { productLimits as limits, type ProductDetails } from '../../../domain/catalog';
import { m } from '../../../words/generated/messages';

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: () => m.catalog_too_long({ most }) });
const whole = (most: number, least: number, say: () => string) => {
  const wrong = { error: say };
  return z.int(wrong).min(least, wrong).max(most, wrong);
};
const centimetres = (say: () => string) => whole(limits.centimetres, 1, say);
const day = z.iso.date({ error: () => m.catalog_day_wrong() });

/** 25000, 25.000 and Rp25.000 are the same price; 25.5 is none. */
const price = z
  .string({ error: () => m.catalog_price_wrong() })
  .trim()
  .regex(/^(?:Rp\s*)?(?:\d{1,9}|\d{1,3}(?:[.,]\d{3})+)$/i, { error: () => m.catalog_price_wrong() })
  .transform((typed) => Number(typed.replaceAll(/\D/g, '')))
  .pipe(whole(limits.price, 1, m.catalog_price_wrong));

const Variant = z.object({
  id: z.uuid().optional(),
  name: words(limits.variantName).default(''),
  price,
  onHand: whole(limits.onHand, 0, m.catalog_stock_wrong),
  seenOnHand: whole(limits.onHand, 0, m.catalog_stock_wrong).optional(),
  grams: whole(limits.grams, 1, m.catalog_grams_wrong),
  lengthCm: centimetres(m.catalog_length_wrong),
  widthCm: centimetres(m.catalog_width_wrong),
  heightCm: centimetres(m.catalog_height_wrong),
});

/** The form as it is sent. Whatever a draft may lack is optional; whether it is enough to be shown, the domain says. */
export const ProductForm = z
  .object({
    name: z
      .string({ error: () => m.catalog_name_missing() })
      .trim()
      .min(1, { error: () => m.catalog_name_missing() })
      .max(limits.name, { error: () => m.catalog_too_long({ most: limits.name }) }),
    description: words(limits.description).default(''),
    categoryId: z.uuid({ error: () => m.catalog_problem_no_category() }).optional(),
    salesModel: z.enum(['READY_STOCK', 'MADE_TO_ORDER', 'WHOLESALE', 'GIFT_SET', 'SERVICE_KIT'], {
      error: () => m.catalog_model_missing(),
    }),
    madeToOrderDays: whole(limits.madeToOrderDays, 1, m.catalog_days_wrong).optional(),
    makerId: z.uuid({ error: () => m.catalog_problem_unknown_maker() }).optional(),
    madeInCode: z
      .string()
      .regex(/^\d\d\.\d\d$/, { error: () => m.catalog_problem_unknown_regency() })
      .optional(),
    materials: words(limits.materials).default(''),
    halal: z.enum(['CERTIFIED', 'NOT_HALAL'], { error: () => m.catalog_problem_no_halal() }).optional(),
    halalNumber: words(40).optional(),
    halalExpiresOn: day.optional(),
    permitKind: z.enum(['PIRT', 'MD'], { error: () => m.catalog_problem_no_permit() }).default('PIRT'),
    permitNumber: words(40).optional(),
    permitExpiresOn: day.optional(),
    photos: z.array(z.string()).max(limits.photos).default([]),
    variants: z
      .array(Variant)
      .max(limits.variants, { error: () => m.catalog_too_many_variants({ most: limits.variants }) })
      .default([]),
  })
  .superRefine(({ salesModel, madeToOrderDays, variants }, context) => {
    const say = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', message, path });
    if (salesModel === 'MADE_TO_ORDER' && madeToOrderDays === undefined) say(m.catalog_days_wrong(), 'madeToOrderDays');
    for (const [place, { name }] of variants.entries()) {
      if (variants.length > 1 && !name) say(m.catalog_variant_name_missing(), 'variants', place, 'name');
      else if (variants.findIndex((one) => one.name === name) < place)
        say(m.catalog_variant_name_twice(), 'variants', place, 'name');
    }
  });

/** What the domain is told of a form that can be understood. */
export function detailsOf(form: z.infer<typeof ProductForm>): ProductDetails {
  const { halalNumber, halalExpiresOn, permitKind, permitNumber, permitExpiresOn, ...details } = form;
  return {
    ...details,
    description: details.description.replaceAll('\r\n', '\n'),
    halalPermit: halalNumber ? { kind: 'HALAL', number: halalNumber, expiresOn: halalExpiresOn } : undefined,
    permit: permitNumber ? { kind: permitKind, number: permitNumber, expiresOn: permitExpiresOn } : undefined,
  };
}
