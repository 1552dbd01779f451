import type { Stripe } from 'stripe';
import type { Basket, ConnectedAccount, Delivery, OnboardingLink, Owner, SavedAnswer, StoredEvent } from './rows';
import { Table } from './table';

/** What an operator may turn, from the control plane. */
export interface Settings {
  /** Where the platform's transfers may go. */
  transferCountries: string[];
  /** Whether new refunds wait for somebody to let them succeed or fail. */
  refundsWait: boolean;
}

/** Everything there is. */
export class Store {
  readonly tables = {
    sessions: new Table<Stripe.Checkout.Session>(),
    baskets: new Table<Basket>(),
    paymentIntents: new Table<Stripe.PaymentIntent>(),
    charges: new Table<Stripe.Charge>(),
    refunds: new Table<Stripe.Refund>(),
    transfers: new Table<Stripe.Transfer>(),
    reversals: new Table<Stripe.TransferReversal>(),
    balanceTransactions: new Table<Stripe.BalanceTransaction>(),
    disputes: new Table<Stripe.Dispute>(),
    warnings: new Table<Stripe.Radar.EarlyFraudWarning>(),
    payouts: new Table<Stripe.Payout>(),
    accounts: new Table<ConnectedAccount>(),
    links: new Table<OnboardingLink>(),
    owners: new Table<Owner>(),
    events: new Table<StoredEvent>(),
    deliveries: new Table<Delivery>(),
    answers: new Table<SavedAnswer>(),
  };

  settings: Settings = freshSettings();

  dump(clockOffset: number): string {
    return JSON.stringify({ clockOffset, settings: this.settings, tables: this.tables });
  }

  /** Takes over what `dump` wrote, and returns the offset of the clock then; with nothing, begins anew. */
  restore(text?: string): number {
    const dump = text ? (JSON.parse(text) as Dump) : {};
    for (const [name, table] of Object.entries(this.tables)) {
      (table as Table<{ id: string }>).load(dump.tables?.[name] ?? []);
    }
    this.settings = { ...freshSettings(), ...dump.settings };
    return dump.clockOffset ?? 0;
  }
}

/** Events are remembered for thirty days, as at Stripe; those that are not delivered yet, longer. */
const MEMORY = 30 * 24 * 60 * 60;

/** Lets go of what is too old for anybody to ask for. */
export function forgetOld({ tables }: Store, now: number) {
  const unread = new Set(
    tables.deliveries
      .oldestFirst()
      .filter(isWaiting)
      .map(({ event }) => event),
  );
  const isOld = ({ id, created }: StoredEvent) => created < now - MEMORY && !unread.has(id);
  const old = new Set(
    tables.events
      .oldestFirst()
      .filter(isOld)
      .map(({ id }) => id),
  );
  for (const id of old) tables.events.delete(id);
  for (const { id, event } of tables.deliveries.oldestFirst()) if (old.has(event)) tables.deliveries.delete(id);
  for (const { id, created, lifetime } of tables.answers.oldestFirst()) {
    if (now >= created + lifetime) tables.answers.delete(id);
  }
}

function isWaiting({ state }: Delivery): boolean {
  return state === 'pending';
}

interface Dump {
  clockOffset?: number;
  settings?: Partial<Settings>;
  tables?: Record<string, { id: string }[]>;
}

function freshSettings(): Settings {
  return { transferCountries: ['ID'], refundsWait: false };
}
