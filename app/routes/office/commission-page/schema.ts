import { z } from 'zod';
import { dayField } from '../../../web/dayField';
import { percentField } from '../../../web/percentField';
import { m } from '../../../words/generated/messages';

const wrong = {
  percent: { error: () => m.finance_commission_percent_wrong() },
  day: { error: () => m.finance_commission_day_wrong() },
  reason: { error: () => m.finance_commission_reason_wrong() },
  shop: { error: () => m.finance_commission_shop_unknown() },
};

/** It begins at midnight in Jambi. */
const day = dayField(wrong.day).transform((text) => new Date(`${text}T00:00:00+07:00`));

/** What finance can do with rules of commission. */
export const RuleDeed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), id: z.uuid() }),
  z.object({
    intent: z.literal('set'),
    shopSlug: z.string().trim().toLowerCase().max(60, wrong.shop).optional(),
    categoryId: z.uuid().optional(),
    campaignId: z.uuid().optional(),
    basisPoints: percentField(wrong.percent),
    startsAt: day.optional(),
    endsAt: day.optional(),
    reason: z.string(wrong.reason).trim().min(1, wrong.reason).max(300, wrong.reason),
  }),
]);
