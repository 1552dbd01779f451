import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button, type ButtonKind } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';

export type Answer = SubmissionResult<string[]> | undefined;

type NoteFormProps = {
  intent: string;
  /** Of what it is about. */
  id: string;
  label: string;
  hint?: string;
  submit: string;
  kind?: ButtonKind;
  answer: Answer;
  /** More fields, before the sentence. */
  children?: ReactNode;
  longest?: number;
};

/** Asks for one line about one thing: the proof of a transfer, the reason of a refusal. Sent as `note`. */
export function NoteForm({ intent, id, label, hint, submit, kind, answer, children, longest = 100 }: NoteFormProps) {
  const mine = isOf(answer, intent, id) ? answer : undefined;
  const [form, { note }] = useForm<{ note: string }>({ id: `${intent}-${id}`, lastResult: mine });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <input type="hidden" name="id" value={id} />
      {children}
      <TextField field={note} label={label} hint={hint} maxLength={longest} spellCheck={false} />
      <div>
        <Button kind={kind} name="intent" value={intent}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}

/** Whether an answer is about this form: then it opens again, with what was typed. */
export function isOf(answer: Answer, intent: string, id: string): boolean {
  return answer?.initialValue?.intent === intent && answer.initialValue.id === id;
}
