import { z } from 'zod';
import {
  acceptOrder,
  cannotSend,
  confirmDirectPayment,
  declineOrder,
  handOverOrder,
  packOrder,
  readyOrder,
  refuseParcel,
  type Seller,
  takeBackUncollected,
  takeCash,
} from '../../../domain/orders';
import { closeShopRefund } from '../../../domain/refunds';
import { rupiahField } from '../../../web/rupiahField';
import { m } from '../../../words/generated/messages';
import { Parcel, shipParcel } from './shipParcel';

const text = (most: number, error: () => string) => z.string({ error }).trim().min(1, { error }).max(most, { error });

/** What the page said had been handed over. A form without it was not made by this page, and is asked to look again. */
const cashBefore = z.coerce.number().int().min(0).catch(-1);

/** What a shop may do with an order, and what has to be said with it. */
export const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept') }),
  z.object({ intent: z.literal('pack') }),
  z.object({ intent: z.literal('ready') }),
  z.object({ intent: z.literal('hand-over'), code: text(20, m.orders_hand_over_wrong) }),
  z.object({ intent: z.literal('uncollected') }),
  z.object({ intent: z.literal('decline'), reason: text(500, m.orders_reason_wrong) }),
  z.object({ intent: z.literal('confirm'), reference: text(100, m.orders_confirm_direct_wrong) }),
  z.object({ intent: z.literal('close-refund'), refundId: z.uuid(), proof: text(100, m.payments_proof_wrong) }),
  z.object({ intent: z.literal('refuse'), note: text(500, m.orders_refuse_note_wrong) }),
  z.object({
    intent: z.literal('take-cash'),
    amount: rupiahField({ error: () => m.orders_cash_wrong() }),
    before: cashBefore,
  }),
  z.object({ intent: z.literal('cannot-send'), reason: text(500, m.orders_reason_wrong) }),
  Parcel,
]);

type Why = Exclude<Exclude<Awaited<ReturnType<typeof act>>, { ok: true }>['why'], 'not-found'>;
type Told = { status: number; say: (told: { courier: string; example: string }) => string; field?: string };

const refusals: Record<Why, Told> = {
  'not-allowed': { status: 403, say: () => m.orders_not_allowed() },
  'moved-on': { status: 409, say: () => m.orders_shop_moved_on() },
  'no-account': { status: 409, say: () => m.orders_shop_refund_no_account() },
  disputed: { status: 409, say: () => m.parcels_disputed() },
  'wrong-amount': { status: 422, say: () => m.orders_cash_wrong(), field: 'amount' },
  'booked-since': { status: 409, say: () => m.orders_cash_booked_since(), field: 'amount' },
  'wrong-code': { status: 422, say: () => m.orders_hand_over_wrong() },
  'no-pieces': { status: 422, say: () => m.parcels_no_pieces() },
  'too-many-pieces': { status: 422, say: () => m.parcels_too_many() },
  'one-parcel': { status: 422, say: () => m.parcels_cash_in_one() },
  'number-missing': { status: 422, say: m.parcels_number_missing, field: 'trackingNumber' },
  'number-odd': { status: 422, say: m.parcels_number_odd, field: 'trackingNumber' },
  nobody: { status: 422, say: () => m.parcels_courier_name_wrong(), field: 'courierName' },
};

/** What a refusal says, where it stands, and with which status it goes out. */
export function told({ why, courier = '', example = '' }: { why: Why; courier?: string; example?: string }) {
  const { status, say, field = '' } = refusals[why];
  return { status, errors: { [field]: [say({ courier, example })] } };
}

/** Does it. */
export function act(seller: Seller, orderId: string, deed: z.infer<typeof Deed>) {
  switch (deed.intent) {
    case 'accept':
      return acceptOrder(seller, orderId);
    case 'pack':
      return packOrder(seller, orderId);
    case 'ready':
      return readyOrder(seller, orderId);
    case 'hand-over':
      return handOverOrder(seller, { orderId, code: deed.code });
    case 'uncollected':
      return takeBackUncollected(seller, orderId);
    case 'decline':
      return declineOrder(seller, { orderId, reason: deed.reason });
    case 'confirm':
      return confirmDirectPayment(seller, { orderId, reference: deed.reference });
    case 'close-refund':
      return closeShopRefund(seller, deed);
    case 'refuse':
      return refuseParcel(seller, { orderId, note: deed.note });
    case 'take-cash':
      return takeCash(seller, { orderId, amount: deed.amount, before: deed.before });
    case 'ship':
      return shipParcel(seller, orderId, deed);
    case 'cannot-send':
      return cannotSend(seller, { orderId, reason: deed.reason });
  }
}
