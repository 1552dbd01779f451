import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { asTypedInJambi } from './moments';

type JoiningFormProps = { joining: { joinBy: string | null; rules: string }; result?: SubmissionResult };

/** Until when shops may offer goods, and what the office looks for. */
export function JoiningForm({ joining: { joinBy, rules }, result }: JoiningFormProps) {
  const [form, fields] = useForm<{ joinBy: string; rules: string }>({
    id: 'ikut',
    lastResult: result,
    defaultValue: { joinBy: joinBy ? asTypedInJambi(joinBy) : '', rules },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="stack" preventScrollReset>
      <TextField
        field={fields.joinBy}
        type="datetime-local"
        label={m.campaigns_join_by()}
        hint={m.campaigns_join_by_hint()}
        optional
      />
      <TextArea
        field={fields.rules}
        label={m.campaigns_rules()}
        hint={m.campaigns_rules_hint()}
        maxLength={1000}
        optional
      />
      <div>
        <Button kind="secondary" name="intent" value="joining">
          {m.campaigns_joining_save()}
        </Button>
      </div>
    </Form>
  );
}
