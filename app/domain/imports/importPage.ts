import type { ProductImportStatus } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { RowProblem } from './readRow';
import type { Cells } from './takeInTable';
import type { Refusal } from './writeRows';

const PAGE = 50;
const LATEST = 10;

/** A row that is wrong, or could not be written. */
export type BadRow = {
  number: number;
  typed: Cells['typed'];
  problems: RowProblem[];
  refusal: Refusal | null;
};

/** Rows of a table: those that are wrong, that would make or change something, and how many are done. */
export type ImportCounts = Record<'rows' | 'bad' | 'makes' | 'changes' | 'same' | 'written' | 'refused', number>;

/**
 * A table as it was judged, or as far as it is written.
 *
 * @param wish.after the line that the page of bad rows before has ended with
 */
export async function importPage(
  actor: Actor,
  { shopId, importId, after = 0 }: { shopId: string; importId: string; after?: number },
) {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const table = await db.productImport.findFirst({
    where: { id: importId, shopId },
    select: { id: true, fileName: true, status: true, createdAt: true, confirmedAt: true, endedAt: true },
  });
  if (!table) return undefined;
  const [[counts], bad] = await Promise.all([countsOf(importId), badRows(importId, after)]);
  const rows = bad
    .slice(0, PAGE)
    .map(({ refusal, ...row }): BadRow => ({ ...row, refusal: refusal ? JSON.parse(refusal) : null }));
  return { ...table, counts: counts!, bad: rows, next: bad.length > PAGE ? rows.at(-1)?.number : undefined };
}

function countsOf(importId: string) {
  return db.$queryRaw<ImportCounts[]>(sql`
    select count(*)::int "rows",
      count(*) filter (where "problems" <> '[]')::int "bad",
      count(*) filter (where "problems" = '[]' and "cells"->>'deed' in ('make', 'add'))::int "makes",
      count(*) filter (where "problems" = '[]' and "cells"->>'deed' = 'change')::int "changes",
      count(*) filter (where "problems" = '[]' and "cells"->>'deed' = 'same')::int "same",
      count(*) filter (where "writtenAt" is not null and "cells"->>'deed' <> 'same')::int "written",
      count(*) filter (where "refusal" is not null)::int "refused"
    from "ProductImportRow" where "importId" = ${importId}::uuid`);
}

function badRows(importId: string, after: number) {
  return db.$queryRaw<(Omit<BadRow, 'refusal'> & { refusal: string | null })[]>(sql`
    select "number", "cells"->'typed' "typed", "problems", "refusal" from "ProductImportRow"
    where "importId" = ${importId}::uuid and "number" > ${after} and ("problems" <> '[]' or "refusal" is not null)
    order by "number" limit ${PAGE + 1}`);
}

export type ImportInList = { id: string; fileName: string; status: ProductImportStatus; createdAt: Date };

/** The latest tables that a shop has handed in. */
export async function latestImports(actor: Actor, shopId: string): Promise<ImportInList[]> {
  if (!may(actor, 'product:edit', { shopId })) return [];
  const select = { id: true, fileName: true, status: true, createdAt: true } as const;
  const where = { shopId, status: { not: 'DROPPED' as const } };
  return db.productImport.findMany({ where, orderBy: { id: 'desc' }, take: LATEST, select });
}
