import type { SerializeFrom } from '@remix-run/node';
import type { ReactNode } from 'react';
import type { StaffPayout } from '../../../domain/payouts';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { Money } from '../../../ui/Money';
import { PayoutStatus } from '../../../ui/PayoutStatus';
import { payoutFailure } from '../../../ui/payoutProblem';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

export type PayoutShown = SerializeFrom<StaffPayout>;

/** One payout, and below it what can be done with it. */
export function PayoutCard({ payout, children }: { payout: PayoutShown; children?: ReactNode }) {
  const { id, number, shop, amount, status, openedAt, closedAt, proof, to } = payout;
  const failure = payoutFailure(payout);
  const moment = momentInJambi(closedAt ?? openedAt, getLocale());
  const destination = to ? `${to.bank} ···${to.lastDigits}, ${to.holder}` : m.finance_by_gateway();
  return (
    <Card as="li" labelledBy={id}>
      <div className="row row-spread">
        <h2 id={id}>
          {number} · {shop}
        </h2>
        <PayoutStatus status={status} />
      </div>
      <p className="price">
        <Money rupiah={amount} />
      </p>
      <p className="hint">
        {[destination, moment, status === 'PAID' && m.money_proof_is({ proof: proof ?? '' })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {failure && <p className="said">{failure}</p>}
      {children}
    </Card>
  );
}
