import { db } from '../../platform/db';

const byOffice: ReadonlySet<string> = new Set([
  'approve',
  'return',
  'take-down',
  'give-back',
  'origin-approve',
  'origin-return',
]);

/** What has happened to goods, the first thing first. `by` is a name; whose it is says `side`. */
export async function historyOf(productId: string) {
  const select = { step: true, reason: true, at: true, personId: true } as const;
  const events = await db.productEvent.findMany({ where: { productId }, orderBy: { id: 'asc' }, select });
  const people = await db.person.findMany({
    where: { id: { in: events.flatMap(({ personId }) => personId ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return events.map(({ personId, step, ...event }) => ({
    ...event,
    step,
    by: personId === null ? null : (nameOf.get(personId) ?? null),
    side: sideOf(step, personId),
  }));
}

function sideOf(step: string, personId: string | null): 'clock' | 'office' | 'shop' {
  if (personId === null) return 'clock';
  return byOffice.has(step) ? 'office' : 'shop';
}
