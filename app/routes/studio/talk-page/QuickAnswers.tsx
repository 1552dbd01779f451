import { Form, Link } from '@remix-run/react';
import type { FormEvent } from 'react';
import type { QuickAnswer } from '../../../domain/conversations';
import { Button } from '../../../ui/Button';
import { PlainSelect } from '../../../ui/PlainSelect';
import { m } from '../../../words/generated/messages';

/** Puts a kept answer into the field below: by a button that asks for the page again, or, with script, at once. */
export function QuickAnswers({ answers, chosen }: { answers: QuickAnswer[]; chosen?: string }) {
  const keep = <Link to="/studio/percakapan/jawaban-cepat">{m.parcels_quick_keep()}</Link>;
  if (answers.length === 0) return <p>{keep}</p>;
  const options = answers.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Form
      method="get"
      action="#tulis"
      preventScrollReset
      replace
      className="quick-answers"
      onSubmit={(event) => putIn(event, answers)}
    >
      <PlainSelect
        name="jawaban"
        label={m.parcels_quick_pick()}
        chosen={chosen ?? ''}
        options={[{ value: '', label: m.parcels_quick_pick_none() }, ...options]}
      />
      <Button kind="secondary">{m.parcels_quick_use()}</Button>
      {keep}
    </Form>
  );
}

/** What was typed already stays: the answer comes after it. */
function putIn(event: FormEvent<HTMLFormElement>, answers: QuickAnswer[]) {
  event.preventDefault();
  const chosen = new FormData(event.currentTarget).get('jawaban');
  const field = document.querySelector<HTMLTextAreaElement>('#tulis textarea');
  const answer = answers.find(({ id }) => id === chosen);
  if (!field || !answer) return;
  field.value = [field.value.trimEnd(), answer.text].filter(Boolean).join('\n');
  field.focus();
}
