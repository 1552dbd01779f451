import { parseWithZod } from '@conform-to/zod/v4';
import { json, redirect } from '@remix-run/node';
import { z } from 'zod';
import { type NotSaid, talkLimits } from '../domain/conversations';
import { m } from '../words/generated/messages';
import { leaveNote } from './flash';
import type { Visitor } from './visitor';

const wrong = () => m.talks_text_wrong({ most: talkLimits.text });

/** How long a text may be, the domain says: it counts what is left when it was tidied. */
const Words = z.object({ text: z.string({ error: wrong }) });

const refusals = {
  unreadable: { status: 422, say: wrong },
  'too-many': { status: 429, say: () => m.talks_too_many() },
  closed: { status: 409, say: () => m.talks_closed() },
};

type Said<Done> = Done | NotSaid | { ok: false; why: 'not-allowed' };

/**
 * Answers the form below a conversation: says what was typed and leads back to it, or shows what was wrong.
 *
 * @param pathOf where the conversation is read
 */
export async function sayWhatWasTyped<Done extends { ok: true }>(
  typed: FormData,
  visitor: Visitor,
  say: (text: string) => Promise<Said<Done>>,
  pathOf: (done: Done) => string,
) {
  const form = parseWithZod(typed, { schema: Words });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await say(form.value.text);
  if (answer.ok) {
    leaveNote(visitor, 'said');
    return redirect(`${pathOf(answer)}#tulis`);
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  if (answer.why === 'not-allowed') throw new Response(null, { status: 403 });
  const { status, say: words } = refusals[answer.why];
  return json(form.reply({ fieldErrors: { text: [words()] } }), status);
}

/** From which word on a page of a conversation goes back; a broken link shows the latest. */
export function beforeIn(url: URL): string | undefined {
  return z.uuid().safeParse(url.searchParams.get('sebelum')).data;
}
