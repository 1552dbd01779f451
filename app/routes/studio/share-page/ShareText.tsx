import { Form } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { Button } from '../../../ui/Button';
import { CopyText } from '../../../ui/CopyText';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { TextArea } from '../../../ui/TextArea';
import { whatsappShare } from '../../../ui/whatsapp';
import { m } from '../../../words/generated/messages';

/** Words to send, to be changed first. With script the link follows what is typed; without, a button makes it anew. */
export function ShareText({ text: given }: { text: string }) {
  const [text, setText] = useState(given);
  const [follows, setFollows] = useState(false);
  useEffect(() => setFollows(true), []);
  return (
    <Section title={m.promotions_share_text()}>
      <Form
        method="get"
        className="listing stack stack-s"
        preventScrollReset
        onInput={({ target }) => target instanceof HTMLTextAreaElement && setText(target.value)}
      >
        <TextArea
          name="tulisan"
          label={m.promotions_share_text_label()}
          hint={m.promotions_share_text_hint()}
          defaultValue={given}
          maxLength={1000}
          rows={5}
        />
        <div className="row">
          {!follows && <Button kind="secondary">{m.promotions_share_again()}</Button>}
          <a className="button" href={whatsappShare(text)} target="_blank" rel="noreferrer">
            <Icon name="share" />
            {m.promotions_share_send()}
          </a>
          <CopyText text={text} shown="" label={m.promotions_share_text()} />
        </div>
      </Form>
    </Section>
  );
}
