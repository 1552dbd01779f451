import { db } from '../../platform/db';
import { type Actor, may, regenciesFor } from '../accounts';
import { tell } from '../messages';
import { tidyText } from '../tidy';
import { voiceLimits } from './limits';
import { authorOf } from './tellPeople';
import { aboutVoice, findVoice, tableOf } from './voices';

export type NotHidden =
  | { ok: false; why: 'not-allowed' | 'unreadable' }
  /** Nothing of the kind, or another regency's: the answer is the same, so that it tells nothing. */
  | { ok: false; why: 'not-found' }
  | { ok: false; why: 'moved-on' };

/** Takes a review or a question out of sight, and out of the stars. The reason is kept, and the author is told it. */
export async function hideVoice(
  staff: Actor,
  wish: { id: string; why: string },
  now = new Date(),
): Promise<{ ok: true } | NotHidden> {
  const why = tidyText(wish.why);
  if (why === '' || why.length > voiceLimits.reason) return { ok: false, why: 'unreadable' };
  return db.$transaction(async (tx) => {
    const found = await reached(staff, await findVoice(tx, wish.id));
    if (!found.ok) return found;
    const { voice } = found;
    const count = await tx.$executeRaw`
      update ${tableOf[voice.kind]} set "hiddenAt" = ${now}, "hiddenBy" = ${staff.personId}::uuid, "hiddenWhy" = ${why}
      where "id" = ${voice.id}::uuid and "hiddenAt" is null`;
    if (count === 0) return { ok: false, why: 'moved-on' };
    const { about, path } = aboutVoice(voice);
    const news = { kind: 'voice-hidden' as const, values: { about, reason: why }, path };
    await tell(tx, await authorOf(tx, voice), news, now);
    return { ok: true };
  });
}

/** Brings back what was hidden; what the author was told stays among their messages. */
export async function showVoice(staff: Actor, id: string): Promise<{ ok: true } | NotHidden> {
  const found = await reached(staff, await findVoice(db, id));
  if (!found.ok) return found;
  const { voice } = found;
  const count = await db.$executeRaw`
    update ${tableOf[voice.kind]} set "hiddenAt" = null, "hiddenBy" = null, "hiddenWhy" = null
    where "id" = ${voice.id}::uuid and "hiddenAt" is not null`;
  return count === 0 ? { ok: false, why: 'moved-on' } : { ok: true };
}

type Found = NonNullable<Awaited<ReturnType<typeof findVoice>>>;

async function reached(staff: Actor, voice: Found | undefined): Promise<{ ok: true; voice: Found } | NotHidden> {
  if (regenciesFor(staff, 'voice:hide').length === 0) return { ok: false, why: 'not-allowed' };
  if (!voice || !may(staff, 'voice:hide', { regencyCode: voice.regencyCode })) return { ok: false, why: 'not-found' };
  return { ok: true, voice };
}
