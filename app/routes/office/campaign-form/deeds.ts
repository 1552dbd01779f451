import { z } from 'zod';
import type { Actor } from '../../../domain/accounts';
import { decideGoods, dropGoods, editCampaign, featureGoods, moveGoods, setJoining } from '../../../domain/campaigns';
import { m } from '../../../words/generated/messages';
import { campaignFields, moment } from './schema';

const productId = z.uuid();
const wrongReason = { error: () => m.campaigns_no_reason() };
const wrongRules = { error: () => m.campaigns_wrong_rules() };

/** What staff do with a campaign. */
export const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), ...campaignFields }),
  z.object({
    intent: z.literal('joining'),
    joinBy: moment.optional(),
    rules: z.string(wrongRules).trim().max(1000, wrongRules).default(''),
  }),
  z.object({ intent: z.literal('add'), productId }),
  z.object({ intent: z.literal('drop'), productId }),
  z.object({ intent: z.enum(['up', 'down']), productId }),
  z.object({ intent: z.literal('accept'), productId }),
  z.object({
    intent: z.literal('decline'),
    productId,
    reason: z.string(wrongReason).trim().min(3, wrongReason).max(400, wrongReason),
  }),
]);

export function carryOut(staff: Actor, id: string, deed: z.infer<typeof Deed>) {
  switch (deed.intent) {
    case 'save': {
      const { intent: _, ...words } = deed;
      return editCampaign(staff, id, words);
    }
    case 'joining':
      return setJoining(staff, id, { joinBy: deed.joinBy ?? null, rules: deed.rules });
    case 'add':
      return featureGoods(staff, id, deed.productId);
    case 'drop':
      return dropGoods(staff, id, deed.productId);
    case 'accept':
      return decideGoods(staff, { campaignId: id, productId: deed.productId, accept: true });
    case 'decline':
      return decideGoods(staff, { campaignId: id, productId: deed.productId, accept: false, reason: deed.reason });
    default:
      return moveGoods(staff, id, deed.productId, deed.intent);
  }
}

type NotDone = Exclude<Awaited<ReturnType<typeof carryOut>>, { ok: true }>['why'];

const refusals: Record<NotDone, { status: number; field?: string; say: () => string }> = {
  'not-found': { status: 404, say: m.campaigns_refused_not_found },
  'no-such-goods': { status: 409, say: m.campaigns_refused_no_such_goods },
  ended: { status: 409, say: m.campaigns_refused_ended },
  full: { status: 409, say: m.campaigns_refused_full },
  'ends-before-it-starts': { status: 422, field: 'endsAt', say: m.campaigns_wrong_end },
  'joins-after-its-end': { status: 422, field: 'joinBy', say: m.campaigns_wrong_join_by },
  'moved-on': { status: 409, say: m.campaigns_moved_on },
  'no-reason': { status: 422, field: 'reason', say: m.campaigns_no_reason },
};

/** Why nothing was done, beside the field that it is about. */
export function refusalOf(why: NotDone) {
  const { status, field, say } = refusals[why];
  return { status, reply: field ? { fieldErrors: { [field]: [say()] } } : { formErrors: [say()] } };
}
