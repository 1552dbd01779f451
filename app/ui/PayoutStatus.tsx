import type { PayoutStatus as Status } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';
import { StatusPill, type StatusTone } from './StatusPill';

const looks: Record<Status, { tone: StatusTone; say: () => string }> = {
  OPEN: { tone: 'waiting', say: m.money_payout_open },
  BATCHED: { tone: 'active', say: m.money_payout_batched },
  PAID: { tone: 'done', say: m.money_payout_paid },
  FAILED: { tone: 'problem', say: m.money_payout_failed },
};

/** Where money on its way to a shop is. */
export function PayoutStatus({ status }: { status: Status }) {
  const { tone, say } = looks[status];
  return <StatusPill tone={tone}>{say()}</StatusPill>;
}
