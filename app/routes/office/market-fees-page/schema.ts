import { z } from 'zod';
import { percentField } from '../../../web/percentField';
import { m } from '../../../words/generated/messages';

const wrong = {
  market: { error: () => m.catalog_fees_market_wrong() },
  about: { error: () => m.catalog_too_long({ most: 80 }) },
  percent: { error: () => m.catalog_fees_percent_wrong() },
  order: { error: () => m.catalog_fees_per_order_wrong() },
  source: { error: () => m.catalog_fees_source_wrong() },
  seen: { error: () => m.catalog_fees_seen_wrong() },
};

/** 1250 and 1.250 are the same. */
const perOrder = z
  .string(wrong.order)
  .trim()
  .regex(/^(?:\d{1,7}|\d{1,3}(?:[.,]\d{3})+)$/, wrong.order)
  .transform((typed) => Number(typed.replaceAll(/\D/g, '')))
  .refine((rupiah) => rupiah <= 1_000_000, wrong.order);

/** What staff can do with the fees of other markets. */
export const FeeDeed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('remove'), id: z.uuid() }),
  z.object({
    intent: z.literal('keep'),
    marketplace: z.string(wrong.market).trim().min(1, wrong.market).max(60, wrong.market),
    about: z.string().trim().max(80, wrong.about).default(''),
    basisPoints: percentField(wrong.percent),
    perOrder: perOrder.default(0),
    source: z.string(wrong.source).trim().min(1, wrong.source).max(200, wrong.source),
    seenOn: z.iso.date(wrong.seen).refine((day) => day >= '2000', wrong.seen),
  }),
]);
