import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { formProblems } from '../../../ui/formProblems';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { type Answer, isOf } from './NoteForm';

/** Lets a held payment pay the purchase that it was meant for. */
export function AssignForm({ id, answer }: { id: string; answer: Answer }) {
  const isMine = isOf(answer, 'assign', id);
  const [form, { number, note }] = useForm<{ number: string; note: string }>({
    id: `assign-${id}`,
    lastResult: isMine ? answer : undefined,
  });
  return (
    <Confirm ask={m.finance_assign()} kind="secondary" open={isMine}>
      <Form method="post" {...getFormProps(form)} className="stack">
        <p>{m.finance_assign_about()}</p>
        <ErrorSummary problems={formProblems({}, [number, note])} />
        <input type="hidden" name="id" value={id} />
        <TextField
          field={number}
          label={m.finance_assign_number()}
          hint={m.finance_assign_number_hint()}
          maxLength={40}
          spellCheck={false}
          autoComplete="off"
        />
        <TextField field={note} label={m.finance_task_outcome()} maxLength={1000} />
        <div>
          <Button name="intent" value="assign">
            {m.finance_assign_now()}
          </Button>
        </div>
      </Form>
    </Confirm>
  );
}
