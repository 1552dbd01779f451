import type { Language, PaymentMethod } from '../../../prisma/generated/enums';
import type { AddressFields, AddressUse } from '../addresses';
import type { Rupiah } from '../money';

/** Where parcels go, and who receives them. */
export type DeliveryAddress = Omit<AddressFields, 'label'>;

/** What a shopper has filled in and agreed to on the checkout page. */
export type PurchaseWish = {
  /** A random UUID of the page it is sent from: a second click, the back button and a reload find the first one's purchase (C2). */
  checkoutKey: string;
  buyer: { name: string; email: string | null; phone: string | null; language: Language };
  /** Where it is sent; none when all of it is picked up. */
  address?: DeliveryAddress;
  /** Which of the kept addresses it is, or the name under which a new one shall be kept; of a guest nothing is. */
  keep?: AddressUse;
  /** The chosen service by shop id. */
  services: Record<string, string>;
  /** A word to the shop by shop id. */
  notes: Record<string, string>;
  /** What the card says, perhaps nothing; without it, it is no gift. */
  giftNote?: string;
  method: PaymentMethod;
  /** What the page said it would cost. When it would cost something else, nothing is placed (C1). */
  total: Rupiah;
};

export type NotPlaced =
  | { ok: false; why: 'empty' }
  /** Something in the cart cannot be bought as it stands: gone, sold out or too few. The cart says what. */
  | { ok: false; why: 'not-buyable' }
  /** A voucher had no use left, for anybody or for this buyer. The offer says which, and what it costs without. */
  | { ok: false; why: 'voucher-gone' }
  /** A price, a rate or the cart itself has changed since the page was made. */
  | { ok: false; why: 'total-changed'; total: Rupiah }
  /** These shops do not send there, or not by that service. */
  | { ok: false; why: 'not-shipped'; shopIds: string[] }
  /** These shops have no account of their own that was checked, and are paid themselves (money mode DIRECT). */
  | { ok: false; why: 'no-account'; shopIds: string[] }
  /** Whoever comes for goods has to be reached by phone. */
  | { ok: false; why: 'no-phone' }
  /** These shops take no cash for this parcel to that place. */
  | { ok: false; why: 'no-cash'; shopIds: string[] }
  /** The buyer has left two parcels with the courier lately. */
  | { ok: false; why: 'cash-off' }
  | { ok: false; why: 'wrong-area'; field: 'regencyCode' | 'districtCode' | 'villageName' }
  /** More than an order may come to. */
  | { ok: false; why: 'too-much'; most: Rupiah };

/** The most that one order may come to; the limit of the payment gateway, and a CHECK of the table. */
export const MOST_RUPIAH = 100_000_000;
