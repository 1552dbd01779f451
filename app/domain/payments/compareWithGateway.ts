import { db } from '../../platform/db';
import { type Listed, listCharges, listRefunds, readBalance } from '../../platform/gateway';
import { dayInWib } from '../calendar';
import { openTask } from '../financeTasks';
import { accountSums } from '../ledger';
import { strayReversals, strayTransfers } from './comparePayouts';
import { takesCards } from './openCheckout';

const HOUR = 60 * 60 * 1000; // ms

/** Two days, so that what crosses midnight is in one of two windows whole; the newest hour is still under way. */
const WINDOW = { from: 49 * HOUR, to: HOUR };

/**
 * Each night: every charge, refund, transfer and reversal of the gateway against our own, and its balance against the
 * ledger. What differs becomes a task for the finance officer, once; nothing is put right in silence.
 *
 * @returns how many differences were found
 */
export async function compareWithGateway(now = new Date()): Promise<number> {
  if (!takesCards()) return 0;
  const window = { from: new Date(now.getTime() - WINDOW.from), to: new Date(now.getTime() - WINDOW.to) };
  const differences = [
    ...(await strayCharges(await listCharges(window))),
    ...(await strayRefunds(await listRefunds(window))),
    ...(await strayTransfers(window)),
    ...(await strayReversals(window)),
    ...(await balanceDifference(now)),
  ];
  for (const { key, ...facts } of differences)
    await openTask(db, { key: `difference:${key}`, kind: 'DIFFERENCE', facts }, now);
  return differences.length;
}

type Difference = { key: string; what: 'charge' | 'refund' | 'balance'; id: string; ours: number; theirs: number };

async function strayCharges(charges: Listed[]): Promise<Difference[]> {
  const known = await db.checkoutSession.findMany({
    where: { paymentIntent: { in: charges.flatMap(({ paymentIntent }) => paymentIntent ?? []) } },
    select: { paymentIntent: true, received: true },
  });
  const ours = new Map(known.map(({ paymentIntent, received }) => [paymentIntent, received ?? 0]));
  return differing('charge', charges, ({ paymentIntent }) => ours.get(paymentIntent ?? '') ?? 0);
}

async function strayRefunds(refunds: Listed[]): Promise<Difference[]> {
  const known = await db.refund.findMany({
    where: { gatewayId: { in: refunds.map(({ id }) => id) } },
    select: { gatewayId: true, amount: true },
  });
  const ours = new Map(known.map(({ gatewayId, amount }) => [gatewayId, amount]));
  return differing('refund', refunds, ({ id }) => ours.get(id) ?? 0);
}

function differing(what: 'charge' | 'refund', listed: Listed[], ours: (one: Listed) => number): Difference[] {
  return listed.flatMap((one) => {
    const here = ours(one);
    return here === one.amount
      ? []
      : [{ key: `${what}:${one.id}`, what, id: one.id, ours: here, theirs: one.amount ?? 0 }];
  });
}

async function balanceDifference(now: Date): Promise<Difference[]> {
  const ours = (await accountSums()).find(({ account }) => account === 'GATEWAY')?.amount ?? 0;
  const theirs = await readBalance();
  const day = dayInWib(now);
  return ours === theirs ? [] : [{ key: `balance:${day}`, what: 'balance', id: day, ours, theirs }];
}
