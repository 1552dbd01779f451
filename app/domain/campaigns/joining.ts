import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

export type Joining = {
  /** Until when shops may offer goods; null: the office chooses alone. */
  joinBy: Date | null;
  /** What the office looks for, for shops to read. */
  rules: string;
};

export type NotSet = { ok: false; why: 'not-found' | 'joins-after-its-end' };

/** Opens a campaign for goods that shops offer, or closes it. What was offered until then stays. */
export async function setJoining(actor: Actor, id: string, joining: Joining): Promise<{ ok: true } | NotSet> {
  const campaign = await db.campaign.findUnique({ where: { id }, select: { regencyCode: true, endsAt: true } });
  if (!campaign || !may(actor, 'campaign:edit', campaign)) return { ok: false, why: 'not-found' };
  if (joining.joinBy && joining.joinBy > campaign.endsAt) return { ok: false, why: 'joins-after-its-end' };
  await db.campaign.update({ where: { id }, data: joining });
  return { ok: true };
}

/** Campaigns that shops of a regency may offer goods for: published ones that have not ended, until their day. */
export function openToJoin(regencyCode: string, now: Date) {
  return {
    isPublished: true,
    endsAt: { gt: now },
    joinBy: { gt: now },
    OR: [{ regencyCode: null }, { regencyCode }],
  };
}
