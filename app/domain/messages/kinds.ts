/** What people are told, and what each sentence needs to be written. Amounts in rupiah, moments in ISO 8601. */
export type MessageValues = {
  'choose-password': { name: string };
  'business-verified': { business: string };
  'business-returned': { business: string; reason: string };
  'purchase-placed': { number: string; total: number; payBy: string };
  'purchase-paid': { number: string; total: number };
  'purchase-expired': { number: string };
  'order-new': { number: string; shop: string; acceptBy: string };
  'order-accepted': { number: string; shop: string };
  'order-declined': { number: string; shop: string; reason: string };
  'order-lapsed': { number: string; shop: string };
  'order-missed': { number: string; shop: string };
  'order-cancelled': { number: string; buyer: string };
  'order-shipped': { number: string; shop: string; service: string; trackingNumber: string };
  'order-delivered': { number: string; shop: string };
  'order-completed': { number: string; shop: string };
  'refund-opened': { number: string; amount: number };
  'refund-closed': { number: string; amount: number; proof: string };
};

export type MessageKind = keyof MessageValues;
