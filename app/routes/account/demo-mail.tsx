import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { allMessages } from '../../domain/messages';
import { Card } from '../../ui/Card';
import { momentInJambi } from '../../ui/day';
import { Empty } from '../../ui/Empty';
import { LetterText } from '../../ui/LetterText';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireRehearsal } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';

export const meta: MetaFunction = () => [{ title: m.accounts_demo_mail() }, { name: 'robots', content: 'noindex' }];

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  requireRehearsal();
  const before = z.uuid().safeParse(visitor.url.searchParams.get('sebelum')).data; // a broken link shows the first page
  const { messages, next } = await allMessages(before);
  return json({ messages, isLater: before !== undefined, next: next && `?${new URLSearchParams({ sebelum: next })}` });
}

export default function DemoMail() {
  const { messages, isLater, next } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader title={m.accounts_demo_mail()} lead={m.accounts_demo_mail_lead()} />
      {messages.length === 0 && <Empty>{m.accounts_demo_mail_none()}</Empty>}
      {messages.map((message) => (
        <Letter key={message.id} {...message} />
      ))}
      <Pager previous={isLater ? '/demo/surat' : undefined} next={next} />
    </div>
  );
}

type Message = ReturnType<typeof useLoaderData<typeof loader>>['messages'][number];

function Letter({ id, name, email, phone, subject, text, path, createdAt }: Message) {
  return (
    <Card as="article" labelledBy={id}>
      <h2 id={id}>{subject ?? m.accounts_message_being_written()}</h2>
      <p className="hint">
        {m.accounts_letter_to({ name, address: email ?? phone ?? '' })} · {momentInJambi(createdAt, getLocale())}
      </p>
      {text && <LetterText text={text} path={path} />}
    </Card>
  );
}
