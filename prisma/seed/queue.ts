import PgBoss from 'pg-boss';
import { deliverMessage } from '../../app/jobs/deliverMessage';
import { db, executeSql } from '../../app/platform/db';

/** Writes the letters of the story, which were read long ago, in the order in which they were sent. */
export async function deliverLetters() {
  const waiting = await db.message.findMany({
    where: { state: 'WAITING' },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of waiting) await deliverMessage({ messageId: id });
}

/** Takes out the jobs whose letters are written, so that those to the first visitors do not wait behind them. */
export async function dropLetterJobs() {
  const boss = new PgBoss({ db: { executeSql }, schedule: false, supervise: false, migrate: false });
  await boss.purgeQueue('deliver-message');
}
