import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { addEvidence, askForBadge, evidenceLimits, removeEvidence, withdrawListing } from '../../../domain/listings';
import type { Seller } from '../../../web/doors';
import { m } from '../../../words/generated/messages';
import { originNotes } from './originNotes';

const noAbout = { error: () => m.listings_origin_no_about() };
const Deed = z.discriminatedUnion(
  'deed',
  [
    z.object({
      deed: z.literal('add'),
      about: z.string(noAbout).trim().min(1, noAbout).max(evidenceLimits.about, noAbout),
      photo: z.file({ error: () => m.listings_origin_no_photo() }),
    }),
    z.object({ deed: z.literal('remove'), evidence: z.uuid() }),
    z.object({ deed: z.literal('ask') }),
    z.object({ deed: z.literal('withdraw') }),
  ],
  { error: () => m.listings_origin_moved_on() },
);

type Goods = { shopId: string; productId: string };
type Answer =
  | { ok: true; note: keyof typeof originNotes }
  | { ok: false; status: number; reply: SubmissionResult<string[]> };

/** What an owner does about where goods come from. A refusal is said at its field. */
export async function originDeed(sent: FormData, seller: Seller, goods: Goods): Promise<Answer> {
  const form = parseWithZod(sent, { schema: Deed });
  if (form.status !== 'success') return { ok: false, status: 422, reply: form.reply() };
  const why = await act(form.value, seller, goods);
  if (why in originNotes) return { ok: true, note: why as keyof typeof originNotes };
  const { field, say }: Refusal = refusals[why as keyof typeof refusals];
  const errors = field ? { fieldErrors: { [field]: [say()] } as never } : { formErrors: [say()] };
  return { ok: false, status: field ? 422 : 409, reply: form.reply(errors) };
}

type Why = keyof typeof originNotes | keyof typeof refusals;

async function act(deed: z.infer<typeof Deed>, seller: Seller, goods: Goods): Promise<Why> {
  switch (deed.deed) {
    case 'add': {
      const photo = Buffer.from(await deed.photo.arrayBuffer());
      const added = await addEvidence(seller, { ...goods, about: deed.about, photo });
      return added.ok ? 'kept' : added.why;
    }
    case 'remove':
      return (await removeEvidence(seller, { ...goods, evidenceId: deed.evidence })) ? 'removed' : 'not-found';
    case 'ask': {
      const asked = await askForBadge(seller, goods);
      return asked.ok ? 'asked' : asked.why;
    }
    case 'withdraw': {
      const withdrawn = await withdrawListing(seller, { ...goods, about: 'origin' });
      return withdrawn.ok ? 'withdrawn' : withdrawn.why;
    }
  }
}

type Refusal = { field?: 'about' | 'photo'; say: () => string };
const refusals = {
  'not-a-picture': { field: 'photo', say: m.listings_origin_not_a_picture },
  'too-large': { field: 'photo', say: m.listings_origin_too_large },
  'too-small': { field: 'photo', say: m.listings_origin_too_small },
  'too-many': { field: 'photo', say: m.listings_origin_too_many },
  'no-about': { field: 'about', say: m.listings_origin_no_about },
  'not-found': { say: m.listings_origin_moved_on },
  'moved-on': { say: m.listings_origin_moved_on },
  'no-claim': { say: m.listings_origin_no_claim },
  'no-evidence': { say: m.listings_origin_no_evidence },
} satisfies Record<string, Refusal>;
