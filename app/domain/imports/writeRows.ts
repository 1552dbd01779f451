import { Prisma } from '../../../prisma/generated/client';
import { db, sql } from '../../platform/db';
import { sendJob } from '../../platform/jobs';
import type { Actor } from '../accounts';
import { allOrNothing, type NotChanged } from '../catalog';
import { applyRow } from './applyRow';
import type { Cells } from './takeInTable';

/** Rows of one turn, some seconds: between them tables of other shops have theirs. */
const TURN = 500;

/** Why a row could not be written after all. */
export type Refusal = NotChanged | { ok: false; why: 'not-possible' };

type Import = { id: string; shopId: string; personId: string };

/**
 * Writes what is left of a confirmed table, row by row: each in one transaction together with the note that it is written, so
 * that no row is written half or twice, whenever the process ends. Of two who write one table the second gives way. A row
 * that cannot be written says why and stops no other.
 *
 * @param most rows of this turn; when more are left the next turn is asked for
 */
export async function writeRows(importId: string, most = TURN, now = () => new Date()): Promise<void> {
  const select = { id: true, shopId: true, personId: true } as const;
  const table = await db.productImport.findFirst({ where: { id: importId, status: 'RUNNING' }, select });
  if (!table) return;
  const left = await db.$queryRaw<{ number: number }[]>(sql`
    select "number" from "ProductImportRow" where "importId" = ${importId}::uuid
      and "writtenAt" is null and "refusal" is null and "problems" = '[]' order by "number" limit ${most + 1}`);
  for (const { number } of left.slice(0, most)) if (!(await writeRow(table, number, now()))) return;
  await db.$transaction(async (tx) => {
    if (left.length > most) return sendJob(tx, 'write-import', { importId });
    const data = { status: 'DONE', endedAt: now() } as const;
    await tx.productImport.updateMany({ where: { id: importId, status: 'RUNNING' }, data });
  });
}

/** Whoever has said yes to the table, with what they may do in the shop at this moment: a long one takes minutes. */
async function actorOf({ personId, shopId }: Import): Promise<Actor> {
  const where = { personId, shopId, person: { disabledAt: null } };
  const grants = await db.shopMembership.findMany({ where, select: { role: true, shopId: true } });
  return { personId, grants };
}

/** @returns whether to go on: not when somebody else is at this table */
async function writeRow(table: Import, number: number, now: Date): Promise<boolean> {
  let isOurs = true;
  const actor = await actorOf(table);
  const key = { importId_number: { importId: table.id, number } };
  const answer = await allOrNothing(async (tx) => {
    const [locked] = await tx.$queryRaw<unknown[]>(sql`
      select 1 from "ProductImport" where "id" = ${table.id}::uuid and "status" = 'RUNNING' for no key update skip locked`);
    isOurs = locked !== undefined;
    const row = isOurs ? await tx.productImportRow.findUniqueOrThrow({ where: key }) : undefined;
    if (!row || row.writtenAt || row.refusal) return { ok: true } as const;
    const cells = row.cells as Cells;
    const written = await applyRow(tx, { ...table, importId: table.id, actor, cells, variantId: row.variantId }, now);
    if ('why' in written) return written;
    await tx.productImportRow.update({ where: key, data: { writtenAt: now, variantId: written.variantId } });
    return { ok: true } as const;
  }).catch(refusalOf);
  if (!answer.ok) await refuseRow(table.id, number, answer);
  return isOurs;
}

/** What the database itself refuses is said too; where it cannot be reached, or is at odds with itself, the whole turn is tried again. */
function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
  const state = sqlState(error);
  const isRefused = state ? /^2[23]/.test(state) : /^P20(0[0-9]|1[0-9])$/.test(error.code);
  if (!isRefused) throw error;
  return { ok: false, why: 'not-possible' };
}

/** Of PostgreSQL: classes 22 and 23 are values that do not fit, and rules that they break. Prisma has codes of its own for few of them. */
function sqlState({ meta }: Prisma.PrismaClientKnownRequestError): string {
  const told = meta?.driverAdapterError as { cause?: { originalCode?: string } } | undefined;
  return told?.cause?.originalCode ?? '';
}

async function refuseRow(importId: string, number: number, refusal: Refusal) {
  const where = { importId, number, writtenAt: null, refusal: null };
  await db.productImportRow.updateMany({ where, data: { refusal: JSON.stringify(refusal) } });
}
