import { db } from '../../platform/db';
import {
  listReversals,
  listTransfers,
  type Moved,
  readReversal,
  readTransfer,
  type Window,
} from '../../platform/gateway';
import type { Rupiah } from '../money';

/** What the gateway moved and we do not know so, or the other way round. `account` where it went to somebody else's. */
export type StrayMove = {
  key: string;
  what: 'transfer' | 'reversal';
  id: string;
  ours: Rupiah;
  theirs: Rupiah;
  number?: string;
  account?: string;
};

/** What we know of one movement: what was asked for, what the ledger has of it, and the shop's account there. */
type Known = { id: string; transferId: string; number: string; asked: Rupiah; booked: Rupiah; account?: string };

/** Every payout through the gateway in that time, against the gateway's transfers. */
export async function strayTransfers(window: Window): Promise<StrayMove[]> {
  const listed = await listTransfers(window);
  const payouts = await db.payout.findMany({
    where: {
      rail: 'STRIPE_CONNECT',
      OR: [{ gatewayId: idsOf(listed) }, { gatewayId: { not: null }, closedAt: timesOf(window) }],
    },
    select: {
      id: true,
      number: true,
      amount: true,
      gatewayId: true,
      shop: { select: { connect: { select: { gatewayId: true } } } },
    },
  });
  const sent = await bookedBy(payouts.map(({ id }) => `payout-sent:${id}`));
  const known = payouts.map(({ id, number, amount, gatewayId, shop }) => ({
    id: gatewayId!,
    transferId: gatewayId!,
    number,
    asked: amount,
    booked: -sent(`payout-sent:${id}`),
    account: shop.connect?.gatewayId ?? undefined,
  }));
  return differing('transfer', known, await withUnlisted(listed, known, ({ id }) => readTransfer(id)));
}

/** Everything that was taken back of such payouts in that time, against the gateway's reversals. */
export async function strayReversals(window: Window): Promise<StrayMove[]> {
  const listed = await listReversals(window);
  const calls = await db.gatewayCall.findMany({
    where: {
      deed: 'REVERSAL',
      state: 'DONE',
      OR: [{ gatewayId: idsOf(listed) }, { answeredAt: timesOf(window) }],
    },
  });
  const payouts = await db.payout.findMany({
    where: { id: { in: calls.map(({ subjectId }) => subjectId) } },
    select: { id: true, number: true },
  });
  const numbers = new Map(payouts.map(({ id, number }) => [id, number]));
  const back = await bookedBy(calls.map(({ key }) => `payout-${key}`));
  const known = calls.map(({ key, gatewayId, subjectId, request }) => {
    const { transferId, amount } = request as { transferId: string; amount: Rupiah };
    const booked = back(`payout-${key}`);
    return { id: gatewayId!, transferId, number: numbers.get(subjectId)!, asked: amount, booked };
  });
  const found = await withUnlisted(listed, known, ({ transferId, id }) => readReversal(transferId, id));
  return differing('reversal', known, found);
}

/** What those transactions of the ledger did to the gateway's account. */
async function bookedBy(keys: string[]): Promise<(key: string) => Rupiah> {
  const entries = await db.ledgerEntry.findMany({
    where: { account: 'GATEWAY', transaction: { key: { in: keys } } },
    select: { amount: true, transaction: { select: { key: true } } },
  });
  const sums = new Map(entries.map(({ amount, transaction }) => [transaction.key, Number(amount)]));
  return (key) => sums.get(key) ?? 0;
}

const idsOf = (listed: Moved[]) => ({ in: listed.map(({ id }) => id) });
const timesOf = ({ from, to }: Window) => ({ gte: from, lt: to });

/** An answer that was found late lies in another window there: before something is called missing, it is asked for by its id. */
async function withUnlisted(listed: Moved[], known: Known[], read: (one: Known) => Promise<Moved | undefined>) {
  const seen = new Set(listed.map(({ id }) => id));
  const found: Moved[] = [...listed];
  for (const one of known.filter(({ id }) => !seen.has(id))) {
    const moved = await read(one);
    if (moved) found.push(moved);
  }
  return found;
}

function differing(what: StrayMove['what'], known: Known[], found: Moved[]): StrayMove[] {
  const here = new Map(known.map((one) => [one.id, one]));
  const there = new Map(found.map((one) => [one.id, one]));
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((id) => {
    const stray = difference(here.get(id), there.get(id));
    return stray ? [{ key: `${what}:${id}`, what, id, ...stray }] : [];
  });
}

/** @returns nothing where the order, the ledger and the gateway say the same */
function difference(ours: Known | undefined, theirs: Moved | undefined) {
  const amount = theirs?.amount ?? 0;
  const numbered = ours ? { number: ours.number } : {};
  if (!ours) return { ours: 0, theirs: amount };
  const other = [ours.asked, ours.booked].find((sum) => sum !== amount);
  if (other !== undefined) return { ...numbered, ours: other, theirs: amount };
  if (!ours.account || theirs?.account === ours.account) return undefined;
  return { ...numbered, ours: ours.asked, theirs: amount, account: theirs?.account ?? '' };
}
