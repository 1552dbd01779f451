import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';

type AskFormProps = { slug: string; typed?: string; error?: string };

/** Asks the shop something. Its own page answers, where whoever is not signed in comes back to with what was typed. */
export function AskForm({ slug, typed, error }: AskFormProps) {
  const action = `/produk/${slug}/tanya`;
  const isBusy = useNavigation().formAction === action;
  return (
    <Form method="post" action={action} className="stack" noValidate>
      <TextArea
        name="text"
        id="pertanyaan"
        label={m.voices_ask_label()}
        hint={m.voices_ask_hint()}
        defaultValue={typed}
        error={error}
        rows={3}
      />
      <div>
        <Button busy={isBusy}>{m.voices_ask_send()}</Button>
      </div>
    </Form>
  );
}
