import type { SerializeFrom } from '@remix-run/node';
import type { OwnPayout } from '../../../domain/payouts';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Money } from '../../../ui/Money';
import { Pager } from '../../../ui/Pager';
import { PayoutStatus } from '../../../ui/PayoutStatus';
import { payoutFailure } from '../../../ui/payoutProblem';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type PayoutsProps = { payouts: SerializeFrom<OwnPayout>[]; next?: string; isFirst: boolean };

/** Money that went to the shop, is on its way, or did not arrive. */
export function Payouts({ payouts, next, isFirst }: PayoutsProps) {
  return (
    <Section title={m.money_payouts()}>
      {payouts.length === 0 && <Empty motif="kapal-sanggat">{m.money_payouts_none()}</Empty>}
      <ul className="plain stack">
        {payouts.map((payout) => (
          <Payout key={payout.id} {...payout} />
        ))}
      </ul>
      <Pager
        previous={isFirst ? undefined : '/studio/keuangan'}
        next={next && `/studio/keuangan?${new URLSearchParams({ pencairan: next })}`}
      />
    </Section>
  );
}

function Payout(payout: SerializeFrom<OwnPayout>) {
  const { id, number, amount, status, openedAt, closedAt, proof, to } = payout;
  const failure = payoutFailure(payout);
  const moment = momentInJambi(closedAt ?? openedAt, getLocale());
  return (
    <Card as="li" labelledBy={id}>
      <div className="row row-spread">
        <h3 id={id}>
          {number} · <Money rupiah={amount} />
        </h3>
        <PayoutStatus status={status} />
      </div>
      <p className="hint">
        {[to && `${to.bank} ···${to.lastDigits}`, moment, status === 'PAID' && m.money_proof_is({ proof: proof ?? '' })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {failure && <p className="said">{failure}</p>}
      {failure && <p className="hint">{m.money_payout_failed_next()}</p>}
    </Card>
  );
}
