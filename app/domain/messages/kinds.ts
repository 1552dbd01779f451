import type { PaymentMethod, PermitKind, RefundWay, TaxLetterKind } from '../../../prisma/generated/enums';

import type { Advice } from './advice';

/** What people are told, and what each sentence needs to be written. Amounts in rupiah, moments in ISO 8601. */
export type MessageValues = {
  'choose-password': { name: string };
  'business-verified': { business: string };
  'business-returned': { business: string; reason: string };
  'purchase-placed': { number: string; total: number; payBy?: string; method?: PaymentMethod };
  'purchase-paid': { number: string; total: number };
  'purchase-processing': { number: string; total: number };
  'purchase-reminder': { number: string; total: number; payBy: string };
  'purchase-expired': { number: string };
  'order-new': { number: string; shop: string; acceptBy: string };
  'order-accepted': { number: string; shop: string };
  'order-declined': { number: string; shop: string; reason: string };
  'order-lapsed': { number: string; shop: string };
  'order-missed': { number: string; shop: string };
  'order-cancelled': { number: string; buyer: string };
  'order-shipped': {
    number: string;
    shop: string;
    service: string;
    trackingNumber: string;
    /** Of an order that goes in several parcels: which of them, and whether nothing follows it. */
    part?: number;
    isLast?: boolean;
  };
  'order-ready': { number: string; place: string; address: string; hours: string; until: string; code: string };
  'order-handed-over': { number: string; shop: string };
  'order-uncollected': { number: string; shop: string };
  'order-refused': { number: string; shop: string };
  'order-delivered': { number: string; shop: string };
  'order-completed': { number: string; shop: string };
  'refund-opened': { number: string; amount: number; way?: RefundWay };
  'refund-needs-account': { number: string; amount: number };
  'payment-returned': { number: string; amount: number; reason: 'LATE_PAYMENT' | 'PAID_TWICE' | 'NOT_AS_ASKED' };
  'refund-closed': { number: string; amount: number; proof: string; way?: RefundWay };
  'return-to-buyer': ReturnNews & { step: ReturnToldBuyer };
  'return-to-shop': ReturnNews & { step: ReturnToldShop };
  'complaint-made': { number: string; dueBy: string };
  'complaint-answered': { number: string; answer: string };
  'complaint-late': { number: string; dueBy: string };
  'wish-back': { goods: string; shop: string; price: number };
  'wish-cheaper': { goods: string; shop: string; price: number; before: number };
  'follow-new': { goods: string; more: number; count: number; until: string };
  'shop-account-added': { shop: string; bank: string; lastDigits: string };
  'shop-account-checked': { shop: string; bank: string; lastDigits: string };
  'shop-account-returned': { shop: string; bank: string; lastDigits: string; reason: string };
  'tax-letter-checked': { shop: string; letter: TaxLetterKind; number: string };
  'tax-letter-withdrawn': { shop: string; letter: TaxLetterKind; number: string; reason: string };
  'payout-sent': { number: string; amount: number; proof: string };
  'payout-reversed': { number: string; amount: number; reason: string; problem?: string };
  'payout-needs-account': { shop: string; shopId: string; amount: number };
  'payout-failed': { number: string; amount: number; reason: string; problem?: string };
  'review-invited': { number: string; shop: string };
  'review-answered': { about: string; shop: string; answer: string };
  'question-asked': { goods: string; shop: string; question: string };
  'question-answered': { about: string; shop: string; answer: string };
  'campaign-answer': { campaign: string; goods: string; isAccepted: boolean; isTakenOut?: boolean; reason?: string };
  advice: { shop: string } & Advice;
  'stock-low': { shop: string; goods: string; left: number; more: number };
  'voice-hidden': { about: string; reason: string };
  'listing-approved': { goods: string; isOrigin: boolean };
  'listing-returned': { goods: string; reason: string; isOrigin: boolean };
  'goods-taken-down': { goods: string; reason: string };
  'goods-given-back': { goods: string };
  'permit-ends': {
    permit: PermitKind;
    number: string;
    /** Its last day, as 2028-05-31. */
    endsOn: string;
    /** 60, 30 or 7 before that; 0: it is over, and the goods were hidden. */
    days: number;
    goods: string;
    more: number;
  };
  'shop-invitation': { shop: string; inviter: string; role: 'MANAGER' | 'PACKER'; until: string };
  'words-for-shop': { shop: string; buyer: string; about: string };
  'words-for-buyer': { shop: string; about: string };
};

/** What is told of a return: `note` is what the other side wrote, `dueBy` until when the reader has to act. */
type ReturnNews = { number: string; shop: string; note?: string; dueBy?: string };
export type ReturnToldBuyer =
  | 'agreeRefund'
  | 'agreeParcel'
  | 'settle'
  | 'refuse'
  | 'receiveBack'
  | 'sendNew'
  | 'object'
  | 'escalate'
  | 'award'
  | 'awardBack'
  | 'reject'
  | 'lapse'
  | 'late';
export type ReturnToldShop =
  | 'ask'
  | 'sendBack'
  | 'withdraw'
  | 'askStaff'
  | 'escalate'
  | 'award'
  | 'awardBack'
  | 'reject'
  | 'lapse';

export type MessageKind = keyof MessageValues;

/** What a person may switch off. Each such letter ends with the way to the settings. */
const optional: ReadonlySet<string> = new Set<MessageKind>([
  'wish-back',
  'wish-cheaper',
  'follow-new',
  'review-invited',
  'review-answered',
  'question-asked',
  'question-answered',
  'stock-low',
  'advice',
]);

/** What browsers that asked for it are told as well: how orders and their money go, and who has written; never news. */
const pushed: ReadonlySet<string> = new Set<MessageKind>([
  'purchase-paid',
  'order-new',
  'order-accepted',
  'order-declined',
  'order-lapsed',
  'order-missed',
  'order-cancelled',
  'order-shipped',
  'order-ready',
  'order-handed-over',
  'order-uncollected',
  'order-refused',
  'order-delivered',
  'order-completed',
  'refund-opened',
  'refund-needs-account',
  'refund-closed',
  'payment-returned',
  'return-to-buyer',
  'return-to-shop',
  'words-for-shop',
  'words-for-buyer',
]);

export function isPushed(kind: MessageKind): boolean {
  return pushed.has(kind);
}

export function canBeSwitchedOff(kind: MessageKind): boolean {
  return optional.has(kind);
}
