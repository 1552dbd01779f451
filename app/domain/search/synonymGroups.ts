import type { SynonymStep } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

export type SynonymChange = { id: string; step: SynonymStep; before: string; after: string; at: Date; name: string };

/** More groups would be kept by nobody. */
const MOST = 1000;
const CHANGES = 30;

/** All groups of synonyms by their first words, and what was changed last. None for those who may not change them. */
export async function synonymGroups(actor: Actor) {
  if (!may(actor, 'search:edit')) return undefined;
  const [groups, changes] = await Promise.all([
    db.synonymGroup.findMany({
      where: { removedAt: null },
      take: MOST,
      select: { id: true, phrases: { orderBy: { position: 'asc' }, select: { text: true } } },
    }),
    db.$queryRaw<SynonymChange[]>`
      select e."id", e."step", e."before", e."after", e."at", coalesce(p."name", '–') "name"
      from "SynonymEvent" e left join "Person" p on p."id" = e."personId" order by e."id" desc limit ${CHANGES}`,
  ]);
  const listed = groups.map(({ id, phrases }) => ({ id, phrases: phrases.map(({ text }) => text) }));
  const byName = new Intl.Collator('id');
  return { groups: listed.toSorted((a, b) => byName.compare(a.phrases[0] ?? '', b.phrases[0] ?? '')), changes };
}
