import type { SubmissionResult } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, Link, useNavigation } from '@remix-run/react';
import type { OpenReport } from '../../../domain/reviews';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { dayInJambi } from '../../../ui/day';
import { reportWords } from '../../../ui/reportWords';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { About, Said } from './Said';

type ReportCardProps = { report: SerializeFrom<OpenReport>; answer?: SubmissionResult; opensGoods: boolean };

/** One report: what is wrong with what, and what staff can do about it. */
export function ReportCard({ report, answer, opensGoods }: ReportCardProps) {
  const { id, reason, text, contact, madeAt, voice, productId } = report;
  const result = answer?.initialValue?.report === id ? answer : undefined;
  return (
    <Card as="li">
      <h2>{reportWords[reason]()}</h2>
      <About {...report} />
      <p className="hint">
        {m.voices_office_reported({ day: dayInJambi(madeAt, getLocale()) })}
        {contact && (
          <>
            {' · '}
            <bdi>{m.voices_office_contact({ contact })}</bdi>
          </>
        )}
      </p>
      {text && (
        <p className="voice-text" dir="auto">
          {text}
        </p>
      )}
      {voice && <Said voice={voice} />}
      {voice?.hiddenWhy && <p className="hint">{m.voices_office_hidden_already({ reason: voice.hiddenWhy })}</p>}
      {productId && opensGoods && (
        <p>
          <Link to={`/kantor/produk/${productId}`}>{m.listings_look_at_goods()}</Link>
        </p>
      )}
      <div className="row">
        {voice && !voice.hiddenWhy && (
          <ReasonForm
            report={id}
            id={voice.id}
            intent="hide"
            field="why"
            ask={m.voices_office_hide()}
            label={m.voices_office_hide_reason()}
            hint={m.voices_office_hide_hint()}
            send={m.voices_office_hide_now()}
            result={result}
          />
        )}
        <ReasonForm
          report={id}
          id={id}
          intent="close"
          field="outcome"
          ask={m.voices_office_close()}
          label={m.voices_office_outcome()}
          send={m.voices_office_close_now()}
          result={result}
        />
      </div>
    </Card>
  );
}

type ReasonFormProps = {
  report: string;
  id: string;
  intent: 'hide' | 'close';
  field: 'why' | 'outcome';
  ask: string;
  label: string;
  hint?: string;
  send: string;
  result?: SubmissionResult;
};

/** A step that has to be explained. */
function ReasonForm({ report, id, intent, field, ask, label, hint, send, result }: ReasonFormProps) {
  const isBusy = useNavigation().state !== 'idle';
  const mine = result?.initialValue?.intent === intent ? result : undefined;
  const typed = mine?.initialValue?.[field];
  return (
    <Confirm kind="secondary" ask={ask} open={mine !== undefined}>
      <Form method="post" className="stack stack-s" noValidate>
        <input type="hidden" name="report" value={report} />
        <input type="hidden" name="id" value={id} />
        <TextArea
          name={field}
          id={`${intent}-${report}`}
          label={label}
          hint={hint}
          rows={2}
          defaultValue={typeof typed === 'string' ? typed : undefined}
          error={mine?.error?.[field] ?? undefined}
        />
        <div>
          <Button name="intent" value={intent} busy={isBusy}>
            {send}
          </Button>
        </div>
      </Form>
    </Confirm>
  );
}
