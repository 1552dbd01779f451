import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { placesOfOffice, setPlaceOpen } from '../../domain/places';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { PlaceKept } from './places-page/PlaceKept';

export const meta: MetaFunction = () => [{ title: `${m.places_office()} · Sepucuk` }];

const notes = { save: m.places_done_save, open: m.places_done_open, close: m.places_done_close };

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'place:keep');
  const note = takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[]);
  return json({ places: await placesOfOffice(staff), note });
}

const Deed = z.object({ intent: z.enum(['open', 'close']), id: z.uuid() });

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'place:keep');
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const { id, intent } = form.value;
  const answer = await setPlaceOpen(staff, { id, isOpen: intent === 'open' });
  if (!answer.ok) throw new Response(null, { status: 404 });
  leaveNote(context.visitor, intent, { name: answer.name });
  return redirect('/kantor/tempat');
}

export default function Places() {
  const { places, note } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.places_office()}
        lead={m.places_office_about()}
        actions={
          <LinkButton to="/kantor/tempat/baru">
            <Icon name="more" />
            {m.places_office_new()}
          </LinkButton>
        }
      />
      {note && <Notice tone="done">{notes[note.code]({ name: String(note.values.name ?? '') })}</Notice>}
      {places.length > 0 ? (
        <ul className="plain columns">
          {places.map((place) => (
            <PlaceKept key={place.id} place={place} />
          ))}
        </ul>
      ) : (
        <Empty motif="kapal-sanggat">{m.places_office_none()}</Empty>
      )}
    </div>
  );
}
