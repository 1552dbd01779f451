import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';
import type { Answer } from '../finance-page/NoteForm';

type PhrasesFormProps = { id?: string; phrases?: string[]; answer: Answer };

/** Words that mean the same, with commas between: of a new group, or of one that is there. */
export function PhrasesForm({ id, phrases = [], answer }: PhrasesFormProps) {
  const mine = isOf(answer, id) ? answer : undefined;
  const [form, fields] = useForm<{ phrases: string }>({
    id: id ?? 'baru',
    lastResult: mine,
    defaultValue: { phrases: phrases.join(', ') },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="stack stack-s">
      {id && <input type="hidden" name="id" value={id} />}
      <TextArea
        field={fields.phrases}
        label={m.finding_office_phrases()}
        hint={id ? undefined : m.finding_office_phrases_hint()}
        maxLength={1500}
        rows={2}
      />
      <div className="row">
        <Button kind={id ? 'secondary' : 'primary'} name="intent" value="save">
          {id ? m.finding_office_save() : m.finding_office_add()}
        </Button>
        {id && (
          <Button kind="secondary" name="intent" value="remove" formNoValidate>
            {m.finding_office_remove()}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** Whether an answer is about this group: then it opens again, with what was typed. */
export function isOf(answer: Answer, id?: string): boolean {
  const typed = answer?.initialValue;
  return typed ? (typed.id || undefined) === id : false;
}
