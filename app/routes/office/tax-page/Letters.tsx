import type { SubmissionResult } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { StaffLetter } from '../../../domain/tax';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { dayInJambi } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { LetterStatus } from '../../../ui/LetterStatus';
import { Pager } from '../../../ui/Pager';
import { Section } from '../../../ui/Section';
import { Shelves } from '../../../ui/Shelves';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { isOf, NoteForm } from '../finance-page/NoteForm';

const here = '/kantor/keuangan/pajak';

type Answer = SubmissionResult<string[]> | undefined;
type LettersProps = {
  letters: SerializeFrom<StaffLetter>[];
  shelf: 'waiting' | 'all';
  waiting: number;
  isLater: boolean;
  next?: string;
  answer: Answer;
};

/** Letters of all shops: those that wait to be checked, or all of them. */
export function Letters({ letters, shelf, waiting, isLater, next, answer }: LettersProps) {
  const isAll = shelf === 'all';
  const addressOf = (after?: string) => {
    const query = new URLSearchParams({ ...(isAll && { surat: 'semua' }), ...(after && { sesudah: after }) });
    return query.size ? `${here}?${query}` : here;
  };
  return (
    <Section title={m.tax_letters_of_shops()}>
      <p>{m.tax_letters_of_shops_lead()}</p>
      <Shelves
        label={m.tax_letters_of_shops()}
        shelves={[
          { to: here, name: m.tax_letters_waiting(), isCurrent: !isAll, count: waiting },
          { to: `${here}?surat=semua`, name: m.tax_letters_all(), isCurrent: isAll },
        ]}
      />
      {letters.length === 0 && (
        <Empty motif="kapal-sanggat">{isAll ? m.tax_letters_none_at_all() : m.tax_letters_none_waiting()}</Empty>
      )}
      <ul className="plain stack">
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} answer={answer} />
        ))}
      </ul>
      <Pager previous={isLater ? addressOf() : undefined} next={next && addressOf(next)} />
    </Section>
  );
}

const names = { STATEMENT: m.tax_letter_statement, SKB: m.tax_letter_skb };

function Letter({ letter, answer }: { letter: LettersProps['letters'][number]; answer: Answer }) {
  const { id, shop, kind, number, from, until, givenAt, state, withdrawnWhy } = letter;
  const day = (moment: string) => dayInJambi(moment, getLocale());
  return (
    <Card as="li" labelledBy={id}>
      <div className="row row-spread">
        <h3 id={id}>{shop}</h3>
        <LetterStatus state={state} />
      </div>
      <p>{[names[kind](), number].filter(Boolean).join(' · ')}</p>
      <p className="hint">
        {m.tax_letter_days({ from: day(from), until: day(until) })} · {m.tax_letter_given_on({ day: day(givenAt) })}
      </p>
      {withdrawnWhy && <p className="said">{withdrawnWhy}</p>}
      {state === 'waits' && <CheckForm id={id} />}
      {state !== 'withdrawn' && (
        <Confirm ask={m.tax_letter_withdraw()} kind="secondary" open={isOf(answer, 'withdraw', id)}>
          <NoteForm
            intent="withdraw"
            id={id}
            label={m.tax_letter_why()}
            hint={m.tax_letter_why_hint()}
            submit={m.tax_letter_withdraw_now()}
            kind="danger"
            longest={500}
            answer={answer}
          />
        </Confirm>
      )}
    </Card>
  );
}

function CheckForm({ id }: { id: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button name="intent" value="check">
        {m.tax_letter_check()}
      </Button>
    </Form>
  );
}
