import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { OpenLine } from '../../../domain/statements';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { dayInJambi, momentInJambi } from '../../../ui/day';
import { Money } from '../../../ui/Money';
import { rupiah } from '../../../ui/rupiah';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { ProofLinks } from '../finance-page/ProofLinks';

type Line = SerializeFrom<OpenLine>;
type Candidate = Line['candidates'][number];

/** One line of the statement, with the purchases that it may pay, the surest first. */
export function LineCard({ line, noteError }: { line: Line; noteError?: string }) {
  const { id, bookedOn, amount, description, candidates } = line;
  return (
    <Card as="li" labelledBy={`baris-${id}`}>
      <div className="row row-spread">
        <h3 id={`baris-${id}`}>{m.statements_booked({ day: dayInJambi(bookedOn, getLocale()) })}</h3>
        <span className="price">
          <Money rupiah={amount} />
        </span>
      </div>
      <p className="said">{description}</p>
      {candidates.length === 0 && <p className="hint">{m.statements_no_candidates()}</p>}
      <ul className="plain stack" aria-label={m.statements_candidates()}>
        {candidates.map((candidate) => (
          <Proposal key={candidate.purchaseId} lineId={id} candidate={candidate} />
        ))}
      </ul>
      <Confirm ask={m.statements_ignore()} kind="quiet" open={noteError !== undefined}>
        <Form method="post" className="stack" preventScrollReset>
          <input type="hidden" name="lineId" value={id} />
          <TextField
            name="note"
            id={`catatan-${id}`}
            label={m.statements_ignore_note()}
            error={noteError}
            maxLength={200}
          />
          <div>
            <Button name="intent" value="ignore" kind="secondary">
              {m.statements_ignore_now()}
            </Button>
          </div>
        </Form>
      </Confirm>
    </Card>
  );
}

function Proposal({ lineId, candidate }: { lineId: string; candidate: Candidate }) {
  const { purchaseId, number, buyerName: buyer, placedAt, certainty, proofs } = candidate;
  const isOther = certainty === 'other-amount';
  const warning = warningOf(candidate);
  return (
    <li className="stack stack-s">
      <p>
        <span className="strong">{number}</span> · {wordsOf(candidate)}
      </p>
      <p className="hint">{m.statements_placed({ buyer, moment: momentInJambi(placedAt, getLocale()) })}</p>
      {warning && <p className="hint">{warning}</p>}
      <ProofLinks proofs={proofs} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="lineId" value={lineId} />
        <input type="hidden" name="purchaseId" value={purchaseId} />
        <Button name="intent" value="match" kind={certainty === 'certain' ? 'primary' : 'secondary'}>
          {isOther ? m.statements_hold({ number }) : m.statements_match({ number })}
        </Button>
      </Form>
    </li>
  );
}

function wordsOf({ certainty, total, isNamed }: Candidate): string {
  if (certainty === 'certain') return m.statements_certain();
  if (certainty === 'other-amount') return m.statements_other_amount({ total: rupiah(total) });
  return isNamed ? m.statements_possible_named() : m.statements_possible();
}

const warnings: Partial<Record<Candidate['status'], () => string>> = {
  PAID: m.statements_is_paid,
  EXPIRED: m.statements_is_expired,
  CANCELLED: m.statements_is_cancelled,
};

/** What becomes of money for a purchase that does not wait for it. */
function warningOf({ status, certainty }: Candidate): string | undefined {
  return certainty === 'other-amount' ? undefined : warnings[status]?.();
}
