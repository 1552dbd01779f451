import type { SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { Button } from './Button';
import { Notice } from './Notice';
import { TextArea } from './TextArea';

type TalkFormProps = {
  reply?: SubmissionResult<string[]>;
  /** What somebody had typed before they signed in. */
  typed?: string;
  /** The most that is taken, in characters. */
  most: number;
  /** What was written has gone out just now. */
  isSent?: boolean;
  /** Why nothing can be added. */
  closed?: string | false;
  /** Of the last word: once it changes, the field is empty again. */
  last?: string;
};

/** Where one writes to the other side, below what was said. */
export function TalkForm({ reply, typed, most, isSent, closed, last }: TalkFormProps) {
  const isBusy = useNavigation().formMethod === 'POST';
  if (closed) return <Notice tone="info">{closed}</Notice>;
  const again = reply?.initialValue?.text;
  return (
    <Form key={last} method="post" id="tulis" className="stack" noValidate preventScrollReset>
      {isSent && !reply && <Notice tone="done">{m.talks_sent()}</Notice>}
      <TextArea
        name="text"
        id="pesan"
        label={m.talks_text()}
        hint={m.talks_text_hint({ most })}
        defaultValue={typeof again === 'string' ? again : typed}
        error={reply?.error?.text?.join(' ')}
        rows={3}
      />
      <div>
        <Button busy={isBusy}>{m.talks_send()}</Button>
      </div>
    </Form>
  );
}
