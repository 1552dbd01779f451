import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { handOver, messagesToHandOver } from '../../domain/messages';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { momentInJambi } from '../../ui/day';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Letter } from '../../ui/Letter';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { whatsappLink } from '../../ui/whatsapp';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';

export const meta: MetaFunction = () => [{ title: m.accounts_hand_over_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'message:hand-over');
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  const { messages, next } = await messagesToHandOver(staff, after);
  return json({
    messages,
    isLater: after !== undefined,
    next: next && `?${new URLSearchParams({ sesudah: next })}`,
    handedTo: takeNote(context.visitor, ['handed-over'])?.values.name,
  });
}

const HandOver = z.object({ messageId: z.uuid() });

const refusals = {
  'not-allowed': { status: 403, say: m.accounts_hand_over_not_allowed },
  'moved-on': { status: 409, say: m.accounts_hand_over_moved_on },
};

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'message:hand-over');
  const form = parseWithZod(await readForm(request), { schema: HandOver });
  if (form.status !== 'success') throw new Response(null, { status: 400 }); // nothing is typed here

  const answer = await handOver(staff, form.value.messageId);
  if (answer.ok) {
    leaveNote(context.visitor, 'handed-over', { name: answer.name });
    return redirect('/kantor/pesan');
  }
  const { status, say } = refusals[answer.why];
  return json({ refusal: say() }, status);
}

export default function MessagesToHandOver() {
  const { messages, isLater, next, handedTo } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return (
    <div className="stack stack-l">
      <PageHeader title={m.accounts_hand_over_title()} lead={m.accounts_hand_over_lead()} />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && handedTo && <Notice tone="done">{m.accounts_handed_over({ name: handedTo })}</Notice>}
      {messages.length === 0 && <Empty>{m.accounts_hand_over_none()}</Empty>}
      <ul className="plain stack">
        {messages.map((message) => (
          <Card as="li" key={message.id}>
            <Waiting {...message} />
          </Card>
        ))}
      </ul>
      <Pager previous={isLater ? '/kantor/pesan' : undefined} next={next} />
    </div>
  );
}

type Message = ReturnType<typeof useLoaderData<typeof loader>>['messages'][number];

function Waiting({ id, name, email, phone, subject, text, path, createdAt }: Message) {
  const said = text ?? '';
  return (
    <>
      <h2>{subject}</h2>
      <p className="hint">
        {m.accounts_letter_to({ name, address: phone ?? email ?? '' })} · {momentInJambi(createdAt, getLocale())}
      </p>
      <Letter title={m.accounts_read_letter()} text={said} path={path} />
      <div className="row">
        {phone ? (
          <a className="button" href={whatsappLink(phone, said)} target="_blank" rel="noreferrer">
            <Icon name="chat" />
            {m.accounts_open_whatsapp()}
          </a>
        ) : (
          <a className="button" href={`mailto:${email}?${mailtoQuery(subject ?? '', said)}`}>
            <Icon name="mail" />
            {m.accounts_open_mail()}
          </a>
        )}
        <Form method="post">
          <input type="hidden" name="messageId" value={id} />
          <Button kind="secondary">{m.accounts_hand_over()}</Button>
        </Form>
      </div>
    </>
  );
}

/** Mail programs know no plus sign for a space (RFC 6068 section 5). */
function mailtoQuery(subject: string, text: string): string {
  return `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
