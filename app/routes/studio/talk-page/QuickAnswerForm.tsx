import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { QuickAnswer } from '../../../domain/conversations';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type QuickAnswerFormProps = { answer?: QuickAnswer; reply?: SubmissionResult<string[]> };

/** A quick answer to be written, or, below one that stands, to be changed or dropped. */
export function QuickAnswerForm({ answer, reply }: QuickAnswerFormProps) {
  const mine = reply && (reply.initialValue?.id || undefined) === answer?.id ? reply : undefined;
  const [form, { title, text }] = useForm<{ title: string; text: string }>({
    id: `answer-${answer?.id ?? 'new'}`,
    lastResult: mine,
    defaultValue: answer && { title: answer.title, text: answer.text },
  });
  const fields = (
    <Form method="post" {...getFormProps(form)} className="stack">
      {answer && <input type="hidden" name="id" value={answer.id} />}
      <TextField field={title} label={m.parcels_quick_name()} hint={m.parcels_quick_name_hint()} maxLength={60} />
      <TextArea field={text} label={m.parcels_quick_text()} maxLength={1000} rows={3} />
      <div className="row">
        <Button name="intent" value="keep">
          {m.parcels_quick_add()}
        </Button>
        {answer && (
          <Button kind="quiet" name="intent" value="drop" formNoValidate>
            {m.parcels_quick_remove()}
          </Button>
        )}
      </div>
    </Form>
  );
  if (!answer) return fields;
  return (
    <Confirm ask={m.parcels_quick_edit()} kind="quiet" open={Boolean(mine)}>
      {fields}
    </Confirm>
  );
}
