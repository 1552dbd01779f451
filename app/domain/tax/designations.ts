import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** A decree, and from when until when the platform collects by it; `until` is the first day on which it no longer does. */
export type Designation = { id: string; from: Date; until: Date | null; decree: string };

/** All designations, the newest first. There are as many as decrees about this one platform. */
export async function designations(actor: Actor): Promise<Designation[]> {
  if (!may(actor, 'tax:manage')) return [];
  return db.taxDesignation.findMany({
    orderBy: { from: 'desc' },
    select: { id: true, from: true, until: true, decree: true },
  });
}
