import { db, sql } from '../../platform/db';
import { sendJob } from '../../platform/jobs';

const IDLE = 45; // seconds without a row: whoever wrote the table is gone

/** Goes on with tables whose writing has stopped, because a server was. @returns how many there were */
export async function resumeImports(now = new Date()): Promise<number> {
  const idle = new Date(now.getTime() - IDLE * 1000);
  const stopped = await db.$queryRaw<{ id: string }[]>(sql`
    select i."id" from "ProductImport" i where i."status" = 'RUNNING' and i."confirmedAt" < ${idle} and not exists (
      select 1 from "ProductImportRow" r where r."importId" = i."id" and r."writtenAt" >= ${idle})`);
  for (const { id: importId } of stopped)
    await db.$transaction((tx) => sendJob(tx, 'write-import', { importId }, { key: importId, seconds: IDLE }));
  return stopped.length;
}
