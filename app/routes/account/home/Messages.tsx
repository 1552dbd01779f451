import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Letter } from '../../../ui/Letter';
import { Pager } from '../../../ui/Pager';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Told = { id: string; subject: string | null; text: string | null; path: string | null; createdAt: string };

/** What somebody was told, newest first; each letter opens where it stands. */
export function Messages({ messages, next, isLater }: { messages: Told[]; next?: string; isLater: boolean }) {
  return (
    <Section title={m.accounts_messages()}>
      {messages.length === 0 && <Empty>{m.accounts_messages_none()}</Empty>}
      <ul className="plain stack stack-s">
        {messages.map((message) => (
          <Card as="li" key={message.id}>
            <Message {...message} />
          </Card>
        ))}
      </ul>
      <Pager previous={isLater ? '/akun' : undefined} next={next} />
    </Section>
  );
}

function Message({ subject, text, path, createdAt }: Told) {
  if (subject === null || text === null) return <p className="hint">{m.accounts_message_being_written()}</p>;
  return <Letter title={subject} aside={momentInJambi(createdAt, getLocale())} text={text} path={path} />;
}
