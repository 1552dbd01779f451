import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { addressesOf, MOST_ADDRESSES, makeFirst, removeAddress } from '../../domain/addresses';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { AddressCard } from './addresses/AddressCard';

export const meta: MetaFunction = () => [
  { title: `${m.keeping_addresses()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

const notes = {
  'address-saved': m.keeping_address_saved,
  'address-removed': m.keeping_address_removed,
  'address-first': m.keeping_address_made_first,
  'address-gone': m.keeping_address_gone,
};

export async function loader({ context }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context);
  const note = takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[]);
  return json({ addresses: await addressesOf(personId), most: MOST_ADDRESSES, note });
}

const Deed = z.object({ intent: z.enum(['first', 'remove']), id: z.uuid() });

export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') throw new Response(null, { status: 400 }); // nothing is typed here, only pressed
  const { intent, id } = form.value;
  const answer = await (intent === 'first' ? makeFirst : removeAddress)(personId, id);
  if (!answer.ok) leaveNote(context.visitor, 'address-gone');
  else leaveNote(context.visitor, intent === 'first' ? 'address-first' : 'address-removed', { label: answer.label });
  return redirect('/akun/alamat');
}

export default function Addresses() {
  const { addresses, most, note } = useLoaderData<typeof loader>();
  const isFull = addresses.length >= most;
  const add = (
    <LinkButton to="/akun/alamat/baru">
      <Icon name="more" />
      {m.keeping_address_add()}
    </LinkButton>
  );
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.keeping_addresses()}
        crumbs={[{ to: '/akun', name: m.accounts_home_title() }]}
        lead={m.keeping_addresses_lead({ most })}
        actions={addresses.length > 0 && !isFull && add}
      />
      {note && (
        <Notice tone={note.code === 'address-gone' ? 'info' : 'done'}>
          {notes[note.code]({ label: String(note.values.label ?? '') })}
        </Notice>
      )}
      {isFull && <Notice tone="info">{m.keeping_addresses_full({ most })}</Notice>}
      {addresses.length === 0 && (
        <Empty motif="kapal-sanggat" action={add}>
          {m.keeping_addresses_none()}
        </Empty>
      )}
      <ul className="plain columns columns-top">
        {addresses.map((address) => (
          <AddressCard key={address.id} address={address} />
        ))}
      </ul>
    </div>
  );
}
