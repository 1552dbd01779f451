import { z } from 'zod';
import { productLimits as limits, type ProductDetails } from '../../../domain/catalog';
import { dayField } from '../../../web/dayField';
import { rupiahField } from '../../../web/rupiahField';
import { wholeField } from '../../../web/wholeField';
import { m } from '../../../words/generated/messages';

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: () => m.catalog_too_long({ most }) });
const whole = (most: number, least: number, say: () => string) => wholeField({ least, most }, { error: say });
const centimetres = (say: () => string) => whole(limits.centimetres, 1, say);
const day = dayField({ error: () => m.catalog_day_wrong() });

const priceWrong = { error: () => m.catalog_price_wrong() };
const price = rupiahField(priceWrong).pipe(z.int(priceWrong).min(1, priceWrong).max(limits.price, priceWrong));

const part = words(limits.variantPart).default('');

const Tier = z.object({ from: whole(limits.tierFrom, 2, m.catalog_tier_from_wrong), price });

const Variant = z.object({
  id: z.uuid().optional(),
  size: part,
  colour: part,
  flavour: part,
  pictureHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  price,
  priceBefore: price.nullable().default(null),
  tiers: z.array(Tier).max(limits.tiers).default([]),
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
    version: whole(1_000_000_000, 0, m.catalog_moved_on).optional(),
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
    ingredients: words(limits.ingredients).default(''),
    allergens: words(limits.allergens).default(''),
    netContent: words(limits.netContent).default(''),
    shelfLife: words(limits.shelfLife).default(''),
    storage: words(limits.storage).default(''),
    photos: z.array(z.string()).max(limits.photos).default([]),
    variants: z
      .array(Variant)
      .max(limits.variants, { error: () => m.catalog_too_many_variants({ most: limits.variants }) })
      .default([]),
  })
  .superRefine(({ salesModel, madeToOrderDays }, context) => {
    if (salesModel === 'MADE_TO_ORDER' && madeToOrderDays === undefined)
      context.addIssue({ code: 'custom', message: m.catalog_days_wrong(), path: ['madeToOrderDays'] });
  });

/** What a form that can be understood says of the goods, and which version of them it rests on. */
export type Described = ProductDetails & { version?: number };

/** What the domain is told of a form that can be understood. */
export function detailsOf(form: z.infer<typeof ProductForm>): Described {
  const { halalNumber, halalExpiresOn, permitKind, permitNumber, permitExpiresOn, ...details } = form;
  return {
    ...details,
    description: oneBreak(details.description),
    ingredients: oneBreak(details.ingredients),
    halalPermit: halalNumber ? { kind: 'HALAL', number: halalNumber, expiresOn: halalExpiresOn } : undefined,
    permit: permitNumber ? { kind: permitKind, number: permitNumber, expiresOn: permitExpiresOn } : undefined,
  };
}

/** Browsers send line breaks as two characters. */
function oneBreak(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
