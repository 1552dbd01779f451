import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { chooseShop } from '../../domain/accounts';
import { acceptInvitation, declineInvitation, readInvitation } from '../../domain/shopPeople';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Answer } from './people-page/Answer';

export const meta: MetaFunction = () => [
  { title: `${m.people_invite()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
];

// The secret stands in the address: it may be kept nowhere and told to nobody.
const secrecy = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' };

export const headers: HeadersFunction = () => secrecy;

/** Looking does not use an invitation up: those who scan mails look as well. */
export async function loader({ params, context: { visitor } }: LoaderFunctionArgs) {
  const invitation = await readInvitation(params.token ?? '');
  const person = await visitor.signedIn();
  const works = person?.workplaces.some(({ shopId }) => shopId === invitation?.shop.id) ?? false;
  const onward = `?${new URLSearchParams({ lanjut: visitor.url.pathname })}`;
  return json({ invitation, name: person?.name, works, onward }, { status: invitation ? 200 : 410, headers: secrecy });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const form = await readForm(request);
  if (form.get('intent') === 'decline') {
    const invitation = await readInvitation(token);
    await declineInvitation(token);
    return json({ declined: invitation?.inviter ?? null, say: '' }, { headers: secrecy });
  }
  const person = await requirePerson(context);
  const answer = await acceptInvitation(person, token);
  if (answer.ok) {
    await chooseShop(person, answer.membershipId);
    leaveNote(context.visitor, 'joined', { shop: answer.shop });
    return redirect('/studio', { headers: secrecy });
  }
  const say = answer.why === 'dead' ? m.people_dead() : m.people_accept_already();
  return json({ declined: null, say: String(say) }, { status: 409, headers: secrecy });
}

export default function Invitation() {
  const { invitation, ...reader } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.declined)
    return <Ended title={m.people_declined_title()}>{m.people_declined({ inviter: answer.declined })}</Ended>;
  if (!invitation) return <Ended title={m.people_dead_title()}>{m.people_dead()}</Ended>;
  return (
    <div className="stack stack-l">
      <PageHeader title={m.people_asks_title({ shop: invitation.shop.name })} />
      {answer?.say && <Notice tone="error">{answer.say}</Notice>}
      <Answer invitation={invitation} {...reader} />
    </div>
  );
}

function Ended({ title, children }: { title: string; children: string }) {
  return (
    <div className="stack stack-l">
      <PageHeader title={title} lead={children} />
      <LinkButton kind="secondary" to="/studio">
        {m.people_dead_do()}
      </LinkButton>
    </div>
  );
}
