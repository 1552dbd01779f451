import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { z } from 'zod';
import {
  changeRole,
  helperRoles,
  invitePerson,
  peopleOfShop,
  renewInvitation,
  takeBackInvitation,
  takeOutPerson,
} from '../../domain/shopPeople';
import type { loader as root } from '../../root';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { useAfresh } from '../../ui/useAfresh';
import { requireSeller, type Seller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Invitations } from './people-page/Invitations';
import { InviteForm } from './people-page/InviteForm';
import { People } from './people-page/People';
import { PeopleNote, peopleNotes } from './people-page/PeopleNote';
import { sayRefusal } from './people-page/refusals';

export const meta: MetaFunction = () => [{ title: `${m.people_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const people = await peopleOfShop(seller);
  if (!people) throw new Response(null, { status: 403 });
  return json({ ...people, note: takeNote(context.visitor, peopleNotes) });
}

const role = z.enum(helperRoles, { error: () => m.people_role_missing() });
const id = z.uuid({ error: () => m.people_gone() });
const Deed = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('invite'),
    contact: z.string({ error: () => m.people_contact_wrong() }).max(254),
    role,
  }),
  z.object({ intent: z.literal('renew'), id }),
  z.object({ intent: z.literal('take-back'), id }),
  z.object({ intent: z.literal('role'), id, role }),
  z.object({ intent: z.literal('take-out'), id }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await act(seller, form.value);
  if (!answer.ok) return json(form.reply(sayRefusal(answer.why)), answer.why === 'not-allowed' ? 403 : 409);
  leaveNote(context.visitor, form.value.intent, noteOf(answer));
  return redirect('/studio/toko/orang');
}

function act(seller: Seller, deed: z.infer<typeof Deed>) {
  switch (deed.intent) {
    case 'invite':
      return invitePerson(seller, deed);
    case 'renew':
      return renewInvitation(seller, deed.id);
    case 'take-back':
      return takeBackInvitation(seller, deed.id);
    case 'role':
      return changeRole(seller, { membershipId: deed.id, role: deed.role });
    case 'take-out':
      return takeOutPerson(seller, deed.id);
  }
}

/** The link is known now only: it travels to the next page in a cookie of this browser, and is shown there once. */
function noteOf(answer: Extract<Awaited<ReturnType<typeof act>>, { ok: true }>): Record<string, string> {
  if ('name' in answer) return { name: answer.name };
  if (!('path' in answer)) return { contact: answer.contact };
  const { contact, path, shop, isPosted } = answer;
  return { contact, path, shop, posted: isPosted ? 'yes' : '' };
}

export default function PeopleOfShop() {
  const page = useLoaderData<typeof loader>();
  const { people, invitations, note } = page;
  const afresh = useAfresh(page, note?.code === 'invite');
  const answer = useActionData<typeof action>();
  const origin = useRouteLoaderData<typeof root>('root')?.origin ?? '';
  const refusal = answer?.error?.['']?.[0] ?? answer?.error?.id?.[0];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.people_title()}
        crumbs={[{ to: '/studio/toko', name: m.shops_title() }]}
        lead={m.people_lead()}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!answer && note && <PeopleNote {...note} origin={origin} />}
      <People people={people} />
      <Invitations invitations={invitations} />
      <InviteForm key={afresh} answer={answer} />
    </div>
  );
}
