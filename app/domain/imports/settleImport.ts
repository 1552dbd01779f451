import { Prisma } from '../../../prisma/generated/client';
import { db, sql, type Transaction } from '../../platform/db';
import { sendJob } from '../../platform/jobs';
import { type Actor, may } from '../accounts';

type Wish = { shopId: string; importId: string };

export type NotSettled = {
  ok: false;
  /** `busy`: another table of the shop is being written. `nothing`: there is no row that would change anything. */
  why: 'not-allowed' | 'not-found' | 'moved-on' | 'busy' | 'nothing';
};

/** Says yes to a table: from now on its good rows are written, one after the other, by a job. Bad ones are left out. */
export async function confirmImport(
  actor: Actor,
  { shopId, importId }: Wish,
  now = new Date(),
): Promise<{ ok: true } | NotSettled> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  try {
    return await db.$transaction(async (tx) => {
      const where = { id: importId, shopId };
      const begun = { status: 'RUNNING' as const, confirmedAt: now, personId: actor.personId };
      const { count } = await tx.productImport.updateMany({ where: { ...where, status: 'JUDGED' }, data: begun });
      if (count === 0)
        return { ok: false, why: (await tx.productImport.count({ where })) ? 'moved-on' : 'not-found' } as const;
      if (!(await wouldChange(tx, importId))) throw new Nothing();
      await tx.$executeRaw(sql`
        update "ProductImportRow" set "writtenAt" = ${now}
        where "importId" = ${importId}::uuid and "cells"->>'deed' = 'same' and "problems" = '[]'`);
      await sendJob(tx, 'write-import', { importId });
      return { ok: true } as const;
    });
  } catch (error) {
    const isBusy = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (isBusy) return { ok: false, why: 'busy' };
    if (error instanceof Nothing) return { ok: false, why: 'nothing' };
    throw error;
  }
}

/** Thrown, so that the table waits as before. */
class Nothing extends Error {}

async function wouldChange(tx: Transaction, importId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>(sql`
    select 1 from "ProductImportRow"
    where "importId" = ${importId}::uuid and "cells"->>'deed' <> 'same' and "problems" = '[]' limit 1`);
  return rows.length > 0;
}

/** Says no to a table: nothing of it is written, and its rows are forgotten. */
export async function dropImport(actor: Actor, { shopId, importId }: Wish): Promise<{ ok: true } | NotSettled> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const where = { id: importId, shopId };
    const { count } = await tx.productImport.updateMany({
      where: { ...where, status: 'JUDGED' },
      data: { status: 'DROPPED' },
    });
    if (count === 0)
      return { ok: false, why: (await tx.productImport.count({ where })) ? 'moved-on' : 'not-found' } as const;
    await tx.productImportRow.deleteMany({ where: { importId } });
    return { ok: true } as const;
  });
}
