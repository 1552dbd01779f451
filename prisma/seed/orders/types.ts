import type { DeliveryAddress } from '../../../app/domain/checkout';

/** Who buys, and where it is sent. Phone numbers are made up (+62 800), addresses are nobody's. */
export type Buyer = {
  name: string;
  /** None: only a phone number is known. */
  email: string | null;
  phone: string;
  language?: 'en';
  /** Has an account and buys signed in. */
  hasAccount?: true;
  place: Omit<DeliveryAddress, 'recipient' | 'phone' | 'postalCode'> & { postalCode?: string };
};

/** How far an order has come, in the words of its status; ASSUMED is one whose buyer never said that it arrived. */
export type Course =
  | 'NEW'
  | 'ACCEPTED'
  | 'PACKED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'ASSUMED'
  | 'LAPSED'
  | 'TAKEN_BACK'
  | { declined: string };

/** When: a day counted from the seeding (-1 is yesterday) with a time in Jambi, or so many minutes before it. */
export type Moment = { day: number; time: string } | { minutesAgo: number };

/** What somebody does at a moment. */
export type Deed = { at: Date; act: (at: Date) => Promise<unknown> };

/** What comes after the parcel: who writes, asks or decides what, in the order of time. */
export type Afterwards = Moment &
  (
    | { says: string; by: 'BUYER' | 'SHOP' }
    /** A claim about so many pieces of the first goods; a photo shows the damage. */
    | { claims: 'BROKEN' | 'MISSING'; words: string; pieces: number; hasPhoto?: true }
    /** The shop gives money back for it, and finance sends it. */
    | { makesGood: string }
    | { givesAccount: true }
    | { sendsMoney: true }
    | { complains: string }
  );

export type DemoPurchase = {
  buyer: Buyer;
  placed: Moment;
  /** Product, variant ('' where there is one), pieces. */
  /** By card at the gateway's page, or in cash on receipt; by bank transfer where it does not say. */
  pays?: 'CARD' | 'CASH';
  goods: [slug: string, variant: string, pieces: number][];
  /** Comes for it at the first place where the shop hands over. */
  collects?: true;
  /** What stands on the card, where it is a gift. */
  gift?: string;
  /** A word to the shops. */
  note?: string;
  /** What became of it: unpaid, or of each order by its shop; one word where all went the same way. */
  ends: 'AWAITING' | 'EXPIRED' | 'WITHDRAWN' | Course | { shops: Record<string, Course> };
  /** Of an order that was refused after it was paid: how far its refund has come beyond being open. */
  refund?: 'ACCOUNT_GIVEN' | 'CLOSED';
  /** About the order of the shop of its first goods. */
  after?: Afterwards[];
};
