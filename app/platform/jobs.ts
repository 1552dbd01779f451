import PgBoss from 'pg-boss';
import { executeSql, type Transaction } from './db';
import { log } from './log';

/** Every job by name, and what it carries: ids only, because the rest may change before it runs. */
type Jobs = {
  'deliver-message': { messageId: string };
  'push-message': { messageId: string; subscriptionId: string };
  'make-avif': { hash: string };
  'write-contract': { purchaseId: string };
  'write-import': { importId: string };
  'send-refund': { refundId: string };
  'handle-event': { eventId: string };
  'send-payout': { payoutId: string };
  /** Each Monday morning: whatever can be paid out to shops. */
  'open-payouts': object;
  /** Each minute: what deadlines have passed. */
  'turn-clock': object;
  /** Each minute: what the gateway has not told. */
  'watch-gateway': object;
  /** Each hour: what it could not deliver. */
  'fetch-missed-events': object;
  /** Each night: its books against ours. */
  'compare-with-gateway': object;
  /** Each hour: what has sold. */
  'count-sales': object;
  /** Each night: the words that goods have. */
  'count-words': object;
  /** Each Monday morning: what each shop could do this week. */
  'advise-shops': object;
};

export type JobHandlers = { [Name in keyof Jobs]: (data: Jobs[Name]) => Promise<void> };

const names: (keyof Jobs)[] = [
  'deliver-message',
  'push-message',
  'make-avif',
  'write-contract',
  'write-import',
  'send-refund',
  'handle-event',
  'send-payout',
  'open-payouts',
  'turn-clock',
  'watch-gateway',
  'fetch-missed-events',
  'compare-with-gateway',
  'count-sales',
  'count-words',
  'advise-shops',
];
/** What comes by itself, and when, in WIB. */
const hours = {
  'open-payouts': '0 8 * * 1',
  'turn-clock': '* * * * *',
  'watch-gateway': '* * * * *',
  'fetch-missed-events': '7 * * * *',
  'compare-with-gateway': '40 1 * * *',
  'count-sales': '23 * * * *',
  'count-words': '10 2 * * *',
  'advise-shops': '0 7 * * 1',
} satisfies Partial<Record<keyof Jobs, string>>;

const patience = { retryLimit: 5, retryDelay: 5, retryBackoff: true };
const patienceForPost = { ...patience, retryLimit: 14 }; // doubling from 5 s: about a day, in which a mail server comes back

/** Makes the queues where they are missing. Part of migrating, not of serving. */
export async function prepareJobs() {
  const boss = new PgBoss({ db: { executeSql }, schedule: false, supervise: false });
  await boss.start();
  for (const name of names)
    await boss.createQueue(name, { name, ...(name === 'deliver-message' ? patienceForPost : patience) });
  for (const [name, cron] of Object.entries(hours)) await boss.schedule(name, cron, {}, { tz: 'Asia/Jakarta' });
  await boss.stop({ graceful: false });
}

const sender = new PgBoss({ db: { executeSql }, schedule: false, supervise: false, migrate: false });

/**
 * Sends a job that exists if, and only if, `tx` commits: no mail about an order that was never accepted.
 *
 * @param once at most one with this key in so many seconds; another is left out
 */
export async function sendJob<Name extends keyof Jobs>(
  tx: Transaction,
  name: Name,
  data: Jobs[Name],
  once?: { key: string; seconds: number },
) {
  await sender.send(name, data, {
    ...(once && { singletonKey: once.key, singletonSeconds: once.seconds }),
    db: { executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe(text, ...values) }) },
  });
}

/**
 * Works through the queues until the returned function is called, which waits for what is under way.
 * A handler that throws is tried again, later and later.
 */
export async function startJobs(handlers: JobHandlers): Promise<() => Promise<void>> {
  const boss = new PgBoss({ db: { executeSql }, migrate: false });
  boss.on('error', (error) => log.error(error, 'the job queue'));
  await boss.start();
  const work = <Name extends keyof Jobs>(name: Name) =>
    boss.work<Jobs[Name]>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
      if (job) await handlers[name](job.data);
    });
  for (const name of names) await work(name);
  return () => boss.stop({ graceful: true, timeout: 5_000 });
}
