import { fromGatewayAmount } from './amounts';
import { ask } from './client';
import type { Told } from './events';
import { GatewayRefusal } from './problems';

/** A stretch of time at the gateway. */
export type Window = { from: Date; to: Date };

const seconds = (moment: Date) => Math.floor(moment.getTime() / 1000);
const within = ({ from, to }: Window) => ({ created: { gte: seconds(from), lt: seconds(to) }, limit: 100 });
const MOST = 10_000; // of one kind in one window

/** What the gateway could not deliver to us since then: it keeps it for thirty days. */
export async function listMissedEvents(since: Date): Promise<Told[]> {
  const created = { gte: seconds(since) };
  const events = await ask((stripe) =>
    stripe.events.list({ delivery_success: false, created, limit: 100 }).autoPagingToArray({ limit: MOST }),
  );
  return events.map((event) => ({ id: event.id, type: event.type, body: event }));
}

/** One movement of money, as the gateway lists it. `amount` in rupiah, or undefined where it is not whole rupiah. */
export type Listed = { id: string; amount: number | undefined; paymentIntent: string | undefined };

/** Every charge of that time that was paid. */
export async function listCharges(window: Window): Promise<Listed[]> {
  const charges = await ask((stripe) => stripe.charges.list(within(window)).autoPagingToArray({ limit: MOST }));
  return charges
    .filter((charge) => charge.paid)
    .map(({ id, amount, payment_intent }) => listed(id, amount, payment_intent));
}

/** Every refund of that time that was not returned. */
export async function listRefunds(window: Window): Promise<Listed[]> {
  const refunds = await ask((stripe) => stripe.refunds.list(within(window)).autoPagingToArray({ limit: MOST }));
  return refunds
    .filter(({ status }) => status !== 'failed' && status !== 'canceled')
    .map(({ id, amount, payment_intent }) => listed(id, amount, payment_intent));
}

function listed(id: string, amount: number, intent: string | { id: string } | null): Listed {
  return { id, amount: wholeRupiah(amount), paymentIntent: idOf(intent) };
}

/** Money that went to a shop's account there, or came back from it. `amount` in rupiah, or undefined where it is not whole. */
export type Moved = { id: string; amount: number | undefined; account?: string | undefined };

/** Every transfer of that time. */
export async function listTransfers(window: Window): Promise<Moved[]> {
  const transfers = await ask((stripe) => stripe.transfers.list(within(window)).autoPagingToArray({ limit: MOST }));
  return transfers.map(movedTo);
}

/** @returns nothing when the gateway knows no such transfer */
export function readTransfer(id: string): Promise<Moved | undefined> {
  return unlessMissing(async () => movedTo(await ask((stripe) => stripe.transfers.retrieve(id))));
}

/**
 * Every reversal of that time. The gateway lists reversals for one transfer only, so what they moved is asked for
 * (docs.stripe.com/reports/balance-transaction-types).
 */
export async function listReversals(window: Window): Promise<Moved[]> {
  const asked = { ...within(window), type: 'transfer_refund' };
  const moves = await ask((stripe) => stripe.balanceTransactions.list(asked).autoPagingToArray({ limit: MOST }));
  return moves.map(({ id, source, amount }) => ({ id: idOf(source) ?? id, amount: wholeRupiah(amount) }));
}

/** @returns nothing when the gateway knows no such reversal */
export function readReversal(transferId: string, id: string): Promise<Moved | undefined> {
  return unlessMissing(async () => {
    const { amount } = await ask((stripe) => stripe.transfers.retrieveReversal(transferId, id));
    return { id, amount: wholeRupiah(amount) };
  });
}

type Transfer = { id: string; amount: number; destination: string | { id: string } | null };

function movedTo({ id, amount, destination }: Transfer): Moved {
  return { id, amount: wholeRupiah(amount), account: idOf(destination) };
}

async function unlessMissing<Answer>(read: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GatewayRefusal && error.code === 'resource_missing') return undefined;
    throw error;
  }
}

const wholeRupiah = (amount: number) => (amount % 100 === 0 ? fromGatewayAmount(amount) : undefined);
const idOf = (thing: string | { id: string } | null) => (typeof thing === 'string' ? thing : thing?.id);

/** What the gateway holds for us, in rupiah: available and under way together. */
export async function readBalance(): Promise<number> {
  const { available, pending } = await ask((stripe) => stripe.balance.retrieve());
  const sen = [...available, ...pending]
    .filter(({ currency }) => currency === 'idr')
    .reduce((sum, { amount }) => sum + amount, 0);
  return sen / 100;
}
