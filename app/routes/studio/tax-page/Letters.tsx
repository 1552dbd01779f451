import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { OwnTax } from '../../../domain/tax';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { dayInJambi } from '../../../ui/day';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { formProblems } from '../../../ui/formProblems';
import { LetterStatus } from '../../../ui/LetterStatus';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Answer = SubmissionResult<string[]> | undefined;
type LettersProps = { letters: SerializeFrom<OwnTax>['letters']; year: number; answer: Answer };

/** The letters that free the shop, the newest first, and the way to hand another in. */
export function Letters({ letters, year, answer }: LettersProps) {
  const mine = answer?.initialValue?.intent === 'letter' ? answer : undefined;
  return (
    <Card as="section" labelledBy="surat">
      <h2 id="surat">{m.tax_letters()}</h2>
      {letters.length === 0 && <p>{m.tax_letters_none()}</p>}
      <ul className="plain stack">
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} answer={answer} />
        ))}
      </ul>
      <Confirm ask={m.tax_letter_give()} kind="secondary" open={mine !== undefined}>
        <LetterForm year={year} answer={mine} />
      </Confirm>
    </Card>
  );
}

const names = { STATEMENT: m.tax_letter_statement, SKB: m.tax_letter_skb };

function Letter({ letter, answer }: { letter: LettersProps['letters'][number]; answer: Answer }) {
  const { id, kind, number, from, until, state, withdrawnWhy } = letter;
  const days = { from: dayInJambi(from, getLocale()), until: dayInJambi(until, getLocale()) };
  return (
    <li className="stack stack-s">
      <div className="row row-spread">
        <p>{[names[kind](), number].filter(Boolean).join(' · ')}</p>
        <LetterStatus state={state} />
      </div>
      <p className="hint">{m.tax_letter_days(days)}</p>
      {state === 'waits' && <p className="hint">{m.tax_letter_waits_hint()}</p>}
      {withdrawnWhy && <p className="said">{withdrawnWhy}</p>}
      {(state === 'waits' || state === 'counts') && <WithdrawForm id={id} answer={answer} />}
    </li>
  );
}

function WithdrawForm({ id, answer }: { id: string; answer: Answer }) {
  const isMine = answer?.initialValue?.intent === 'withdraw' && answer.initialValue.id === id;
  const [form, { why }] = useForm<{ why: string }>({ id: `tarik-${id}`, lastResult: isMine ? answer : undefined });
  return (
    <Confirm ask={m.tax_letter_withdraw()} kind="secondary" open={isMine}>
      <Form method="post" {...getFormProps(form)} className="stack">
        <input type="hidden" name="id" value={id} />
        <TextField field={why} label={m.tax_letter_why()} hint={m.tax_letter_why_own_hint()} maxLength={500} />
        <div>
          <Button kind="danger" name="intent" value="withdraw">
            {m.tax_letter_withdraw_now()}
          </Button>
        </div>
      </Form>
    </Confirm>
  );
}

type Fields = { letter: string; number: string; from: string; until: string };

function LetterForm({ year, answer }: { year: number; answer: Answer }) {
  const [form, { letter, number, from, until }] = useForm<Fields>({
    id: 'surat-pajak',
    lastResult: answer,
    defaultValue: { from: `${year}-01-01`, until: `${year}-12-31` },
  });
  const isSending = useNavigation().formData?.get('intent') === 'letter';
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <ErrorSummary problems={formProblems({}, [letter, number, from, until])} />
      <RadioGroup
        field={letter}
        label={m.tax_letter()}
        choices={[
          { value: 'STATEMENT', label: m.tax_letter_statement(), hint: m.tax_letter_statement_hint() },
          { value: 'SKB', label: m.tax_letter_skb(), hint: m.tax_letter_skb_hint() },
        ]}
      />
      <TextField
        field={number}
        label={m.tax_letter_number()}
        hint={m.tax_letter_number_hint()}
        optional
        maxLength={100}
      />
      <TextField field={from} label={m.tax_from()} type="date" />
      <TextField field={until} label={m.tax_until()} type="date" />
      <p className="hint">{m.tax_letter_promise()}</p>
      <div>
        <Button name="intent" value="letter" busy={isSending}>
          {m.tax_letter_send()}
        </Button>
      </div>
    </Form>
  );
}
