import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { slugOf } from '../slug';
import type { Theme } from './themes';

export type CampaignWords = {
  title: string;
  intro: string;
  theme: Theme;
  startsAt: Date;
  /** The first moment at which it does not show any more. */
  endsAt: Date;
  isPublished: boolean;
};

export type NotSaved =
  /** Not the actor's to edit, or no such campaign: the answer is the same, so that it tells nothing. */
  { ok: false; why: 'not-found' } | { ok: false; why: 'ends-before-it-starts' };

/** Begins a campaign of a regency's office, or of the province when there is no regency. Its address is made from its title. */
export async function createCampaign(
  actor: Actor,
  campaign: CampaignWords & { regencyCode: string | null },
): Promise<{ ok: true; id: string } | NotSaved> {
  if (!may(actor, 'campaign:edit', campaign)) return { ok: false, why: 'not-found' };
  if (campaign.startsAt >= campaign.endsAt) return { ok: false, why: 'ends-before-it-starts' };

  for (const slug of slugsFor(campaign.title)) {
    const [created] = await db.campaign.createManyAndReturn({
      data: [{ ...campaign, slug }],
      skipDuplicates: true, // somebody else has this address: the next one is tried
      select: { id: true },
    });
    if (created) return { ok: true, id: created.id };
  }
  throw new Error(`no free address for a campaign called ${campaign.title}`);
}

/** Changes what a campaign says and when it runs. Its address stays: it is printed on posters. */
export async function editCampaign(actor: Actor, id: string, words: CampaignWords): Promise<{ ok: true } | NotSaved> {
  const campaign = await db.campaign.findUnique({ where: { id }, select: { regencyCode: true } });
  if (!campaign || !may(actor, 'campaign:edit', campaign)) return { ok: false, why: 'not-found' };
  if (words.startsAt >= words.endsAt) return { ok: false, why: 'ends-before-it-starts' };
  await db.campaign.update({ where: { id }, data: words });
  return { ok: true };
}

/** Bangga Buatan Jambi: bangga-buatan-jambi, bangga-buatan-jambi-2, … */
function slugsFor(title: string): string[] {
  const slug = slugOf(title, 'kampanye');
  return [slug, ...Array.from({ length: 99 }, (_, place) => `${slug}-${place + 2}`)];
}
