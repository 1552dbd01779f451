import { fromGatewayAmount } from './amounts';
import { ask } from './client';
import type { Told } from './events';

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
  const paymentIntent = typeof intent === 'string' ? intent : intent?.id;
  return { id, amount: amount % 100 === 0 ? fromGatewayAmount(amount) : undefined, paymentIntent };
}

/** What the gateway holds for us, in rupiah: available and under way together. */
export async function readBalance(): Promise<number> {
  const { available, pending } = await ask((stripe) => stripe.balance.retrieve());
  const sen = [...available, ...pending]
    .filter(({ currency }) => currency === 'idr')
    .reduce((sum, { amount }) => sum + amount, 0);
  return sen / 100;
}
