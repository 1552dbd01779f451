import type { OrderStatus as Status } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';
import { StatusPill, type StatusTone } from './StatusPill';

type Look = { tone: StatusTone; buyer: () => string; seller?: () => string };

const looks: Record<Status, Look> = {
  AWAITING: { tone: 'waiting', buyer: m.orders_status_awaiting },
  NEW: { tone: 'waiting', buyer: m.orders_status_new, seller: m.orders_status_new_for_shop },
  ACCEPTED: { tone: 'active', buyer: m.orders_status_accepted, seller: m.orders_status_accepted_for_shop },
  PACKED: { tone: 'active', buyer: m.orders_status_packed, seller: m.orders_status_packed_for_shop },
  SHIPPED: { tone: 'active', buyer: m.orders_status_shipped },
  DELIVERED: { tone: 'done', buyer: m.orders_status_delivered },
  COMPLETED: { tone: 'done', buyer: m.orders_status_completed },
  CANCELLED: { tone: 'ended', buyer: m.orders_status_cancelled },
  RETURN_REQUESTED: { tone: 'problem', buyer: m.orders_status_return_requested },
  RETURNED: { tone: 'ended', buyer: m.orders_status_returned },
  DISPUTED: { tone: 'problem', buyer: m.orders_status_disputed },
};

/** Goods that the buyer comes for are never on their way. */
const pickedUp: Partial<Record<Status, Look>> = {
  PACKED: { tone: 'active', buyer: m.orders_status_packed, seller: m.orders_status_packed_for_place },
  SHIPPED: { tone: 'waiting', buyer: m.orders_status_ready },
};

/** The same in words alone, for a sentence. */
export function sayOrderStatus(status: Status, reader: 'buyer' | 'seller'): string {
  const { buyer, seller = buyer } = looks[status];
  return reader === 'buyer' ? buyer() : seller();
}

type OrderStatusProps = { status: Status; reader?: 'buyer' | 'seller'; isPickedUp?: boolean };

/** Where an order stands, in the words of the one who reads it: what a shop has to do, a buyer waits for. */
export function OrderStatus({ status, reader = 'buyer', isPickedUp }: OrderStatusProps) {
  const { tone, buyer, seller = buyer } = (isPickedUp && pickedUp[status]) || looks[status];
  const isTurn = reader === 'seller' && status === 'PACKED';
  return <StatusPill tone={isTurn ? 'waiting' : tone}>{reader === 'buyer' ? buyer() : seller()}</StatusPill>;
}
