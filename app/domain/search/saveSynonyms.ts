import type { SynonymStep } from '../../../prisma/generated/enums';
import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { type Phrase, readPhrases, type WrongPhrases } from './phrases';

export type SynonymsSaved = { ok: true; id: string } | { ok: false; why: 'not-allowed' | 'gone' } | WrongPhrases;

class Taken extends Error {
  constructor(readonly text: string) {
    super(`${text} is in another group`);
  }
}

/**
 * Staff say which words mean the same: a new group, or with `id` other words for one that is there. It counts from the next
 * search on. A phrase is in one group only.
 */
export async function saveSynonyms(
  actor: Actor,
  wish: { id?: string; phrases: string },
  now = new Date(),
): Promise<SynonymsSaved> {
  if (!may(actor, 'search:edit')) return { ok: false, why: 'not-allowed' };
  const read = readPhrases(wish.phrases);
  if (!read.ok) return read;
  try {
    return await db.$transaction(async (tx) => {
      const before = wish.id ? await phrasesOf(tx, wish.id) : '';
      if (before === undefined) return { ok: false, why: 'gone' } as const;
      const id = wish.id ?? (await tx.synonymGroup.create({ data: {}, select: { id: true } })).id;
      await replace(tx, id, read.phrases);
      const after = listed(read.phrases);
      if (before !== after)
        await write(tx, {
          groupId: id,
          step: wish.id ? 'CHANGED' : 'ADDED',
          before,
          after,
          personId: actor.personId,
          at: now,
        });
      return { ok: true, id } as const;
    });
  } catch (error) {
    if (error instanceof Taken) return { ok: false, why: 'taken', text: error.text };
    throw error;
  }
}

/** Staff take a group away. One that was there from the beginning does not come back. */
export async function removeSynonyms(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'gone' }> {
  if (!may(actor, 'search:edit')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const before = await phrasesOf(tx, id);
    if (before === undefined) return { ok: false, why: 'gone' } as const;
    await tx.synonymPhrase.deleteMany({ where: { groupId: id } });
    await tx.synonymGroup.update({ where: { id }, data: { removedAt: now } });
    await write(tx, { groupId: id, step: 'REMOVED', before, after: '', personId: actor.personId, at: now });
    return { ok: true } as const;
  });
}

/** The phrases of a group that is there; whoever else changes it waits. */
async function phrasesOf(tx: Transaction, id: string): Promise<string | undefined> {
  const there = await tx.$queryRaw<unknown[]>`
    select from "SynonymGroup" where "id" = ${id}::uuid and "removedAt" is null for update`;
  if (there.length === 0) return undefined;
  return listed(await tx.synonymPhrase.findMany({ where: { groupId: id }, orderBy: { position: 'asc' } }));
}

async function replace(tx: Transaction, groupId: string, phrases: Phrase[]) {
  await tx.synonymPhrase.deleteMany({ where: { groupId } });
  const data = phrases.map((phrase, position) => ({ ...phrase, groupId, position }));
  const made = await tx.synonymPhrase.createManyAndReturn({ data, skipDuplicates: true, select: { key: true } });
  const taken = phrases.find(({ key }) => !made.some((one) => one.key === key));
  if (taken) throw new Taken(taken.text);
  // So that a slip in a word that only the group has is put right as well.
  const words = [...new Set(phrases.flatMap(({ key }) => key.split(' ')))]
    .filter((word) => /^[a-z]{2,40}$/.test(word))
    .toSorted();
  await tx.$executeRaw`
    insert into "SearchWord" ("word", "stem", "inNames", "uses")
    select word, coalesce((ts_lexize('indonesian_stem', word))[1], word), true, 0 from unnest(${words}::text[]) word
    on conflict ("word") do nothing`;
}

type Event = { groupId: string; step: SynonymStep; before: string; after: string; personId: string; at: Date };

async function write(tx: Transaction, event: Event) {
  await tx.synonymEvent.create({ data: event });
}

function listed(phrases: Pick<Phrase, 'text'>[]): string {
  return phrases.map(({ text }) => text).join(', ');
}
