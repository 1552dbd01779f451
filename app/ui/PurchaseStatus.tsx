import type { PurchaseStatus as Status } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';
import { StatusPill, type StatusTone } from './StatusPill';

const looks: Record<Status, { tone: StatusTone; say: () => string }> = {
  AWAITING_PAYMENT: { tone: 'waiting', say: m.orders_status_awaiting },
  PROCESSING: { tone: 'waiting', say: m.orders_purchase_processing },
  PAID: { tone: 'done', say: m.orders_purchase_paid },
  EXPIRED: { tone: 'ended', say: m.orders_purchase_expired },
  CANCELLED: { tone: 'ended', say: m.orders_status_cancelled },
};

/** Whether a purchase is paid. What becomes of the goods then, each of its orders tells. */
export function PurchaseStatus({ status }: { status: Status }) {
  const { tone, say } = looks[status];
  return <StatusPill tone={tone}>{say()}</StatusPill>;
}
