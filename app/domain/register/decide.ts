import { db, type Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import type { Recipient } from '../messages';
import { withinReach } from './reach';
import { type BusinessStatus, businessSteps } from './states';

export type NotDecided =
  | { ok: false; why: 'not-allowed' }
  /** No such entry, or another regency's: the answer is the same, so that it tells nothing. */
  | { ok: false; why: 'not-found' }
  | { ok: false; why: 'moved-on'; status: BusinessStatus };

export type Decided = { ok: true; name: string };

type Decision = { step: 'verify' | 'return'; businessId: string; reason?: string };

/** Takes one step on an entry that waits, writes it into its history, and lets the owner be told in the same transaction. */
export async function decide(
  staff: Actor,
  { step, businessId, reason }: Decision,
  now: Date,
  tellOwner: (tx: Transaction, owner: Recipient, business: string) => Promise<void>,
): Promise<Decided | NotDecided> {
  const reach = withinReach(staff);
  if (!reach) return { ok: false, why: 'not-allowed' };
  const { from, to } = businessSteps[step];

  return db.$transaction(async (tx) => {
    // Two verifiers may press at once: the status is tested by the write itself.
    const [decided] = await tx.business.updateManyAndReturn({
      where: { id: businessId, ...reach, status: { in: [...from] } },
      data: { status: to },
      select: { name: true, owner: { select: { id: true, name: true, email: true, phone: true, language: true } } },
    });
    if (!decided) {
      const found = await tx.business.findFirst({ where: { id: businessId, ...reach }, select: { status: true } });
      return found ? { ok: false, why: 'moved-on', status: found.status } : { ok: false, why: 'not-found' };
    }

    await tx.businessEvent.create({ data: { businessId, step, reason, personId: staff.personId, at: now } });
    const { name, owner } = decided;
    if (owner) {
      const { id: personId, ...reached } = owner;
      await tellOwner(tx, { personId, ...reached }, name);
    }
    return { ok: true, name };
  });
}
