import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';

/** What the office says to whoever complained. */
export function AnswerForm({ reply }: { reply: SubmissionResult<string[]> | undefined }) {
  const [form, { answer }] = useForm<{ answer: string }>({ id: 'jawab', lastResult: reply });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <TextArea
        field={answer}
        label={m.complaints_office_answer()}
        hint={m.complaints_office_answer_hint()}
        maxLength={4000}
        rows={6}
      />
      <Button wide busy={useNavigation().state !== 'idle'}>
        {m.complaints_office_send()}
      </Button>
    </Form>
  );
}
