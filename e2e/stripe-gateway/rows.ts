import type { Stripe } from 'stripe';

/** A line as it goes over the wire: there, decimals are strings, which the client makes numbers of. */
export type WireLineItem = Omit<Stripe.LineItem, 'price'> & {
  price: Omit<Stripe.Price, 'unit_amount_decimal'> & { unit_amount_decimal: string | null };
};

/** What a Checkout Session was asked for and does not show: its lines, and what its payment shall carry. */
export interface Basket {
  id: string;
  lines: WireLineItem[];
  payment: { transfer_group: string | null; description: string | null; metadata: Stripe.Metadata };
  /** Where a card waits for its holder's consent: its last four digits. */
  challenge: string | null;
}

/** A connected account, of which both versions of the API show their own picture. */
export interface ConnectedAccount {
  id: string;
  created: number;
  email: string | null;
  displayName: string | null;
  country: string;
  entityType: string;
  currency: string;
  dashboard: string;
  feesCollector: string;
  lossesCollector: string;
  transfersRequested: boolean;
  /** `new` until its owner has answered the questions. */
  status: 'new' | 'active' | 'restricted';
  metadata: Stripe.Metadata;
}

/** A way into onboarding, good for one visit. */
export interface OnboardingLink {
  id: string;
  account: string;
  expires_at: number;
  opened: boolean;
  returnUrl: string;
  refreshUrl: string;
}

/** Something that happened, as it is told. */
export interface StoredEvent {
  id: string;
  kind: 'snapshot' | 'thin';
  type: string;
  created: number;
  body: Record<string, unknown>;
  /** Thin events: what only somebody who comes back to ask is told. */
  data?: Record<string, unknown>;
  account: string | null;
}

/** One event on its way to one endpoint. */
export interface Delivery {
  id: string;
  event: string;
  endpoint: string;
  state: 'pending' | 'delivered' | 'failed' | 'dropped';
  attempts: number;
  lastStatus: number | null;
}

/** The answer that a repeated request gets again. */
export interface SavedAnswer {
  id: string;
  fingerprint: string;
  requestId: string;
  created: number;
  /** How long it is kept, in seconds. */
  lifetime: number;
  status: number;
  body: unknown;
}

/** Whose an object is, where it is not the platform's. */
export interface Owner {
  id: string;
  account: string;
}
