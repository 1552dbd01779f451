import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { joinPlace, leavePlace, placesOfShop } from '../../domain/places';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { requireSeller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { handing } from '../../web/placeForm';
import { m } from '../../words/generated/messages';
import { PlaceUsed } from './places-page/PlaceUsed';
import { ToJoin } from './places-page/ToJoin';

export const meta: MetaFunction = () => [{ title: `${m.places_title()} · Sepucuk` }];

const notes = { save: m.places_done_save, join: m.places_done_join, leave: m.places_done_leave };

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const places = await placesOfShop(seller);
  if (!places) throw new Response(null, { status: 403 });
  return json({ ...places, note: takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[]) });
}

const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('join'), placeId: z.uuid(), ...handing }),
  z.object({ intent: z.literal('leave'), placeId: z.uuid() }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const deed = form.value;
  const answer =
    deed.intent === 'leave'
      ? await leavePlace(seller, deed.placeId)
      : await joinPlace(seller, { placeId: deed.placeId, days: deed.days, takesCash: deed.takesCash === 'on' });
  if (!answer.ok) {
    const isForbidden = answer.why === 'not-allowed';
    const say = isForbidden ? m.places_not_allowed() : m.places_gone();
    return json(form.reply({ formErrors: [say] }), isForbidden ? 403 : 409);
  }
  leaveNote(context.visitor, deed.intent, { name: answer.name });
  return redirect('/studio/toko/tempat');
}

export default function Places() {
  const { used, toJoin, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.places_title()}
        crumbs={[{ to: '/studio/toko', name: m.shops_title() }]}
        lead={m.places_lead()}
        actions={
          <LinkButton to="/studio/toko/tempat/baru">
            <Icon name="more" />
            {m.places_new()}
          </LinkButton>
        }
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!answer && note && <Notice tone="done">{notes[note.code]({ name: String(note.values.name ?? '') })}</Notice>}
      <Section title={m.places_used()}>
        {used.length > 0 ? (
          <ul className="plain columns">
            {used.map((place) => (
              <PlaceUsed key={place.id} place={place} />
            ))}
          </ul>
        ) : (
          <Empty>{m.places_used_none()}</Empty>
        )}
      </Section>
      <Section title={m.places_join()}>
        <p>{m.places_join_lead()}</p>
        {toJoin.length > 0 ? (
          <ul className="plain columns">
            {toJoin.map((place) => (
              <ToJoin key={place.id} place={place} answer={answer} />
            ))}
          </ul>
        ) : (
          <Empty motif="kapal-sanggat">{m.places_join_none()}</Empty>
        )}
      </Section>
    </div>
  );
}
