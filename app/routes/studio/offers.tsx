import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { offersOfShop, stopOffers } from '../../domain/offers';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { requirePromoter } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { OfferList } from './offers-page/OfferList';

export const meta: MetaFunction = () => [{ title: `${m.promotions_offers()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requirePromoter(context);
  const note = takeNote(context.visitor, ['begun', 'planned', 'stopped']);
  return json({ offers: await offersOfShop(seller), note: note?.code ?? null });
}

const Ids = z.array(z.uuid()).min(1).max(100);

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requirePromoter(context);
  const ids = Ids.safeParse((await readForm(request)).getAll('id')).data;
  const answer = ids ? await stopOffers(seller, ids) : undefined;
  if (!answer?.ok) return json({ refusal: m.promotions_gone() }, 404);
  leaveNote(context.visitor, 'stopped');
  return redirect('/studio/promosi/diskon');
}

const notes = {
  begun: m.promotions_made_now,
  planned: m.promotions_made_later,
  stopped: m.promotions_stopped,
};

export default function Offers() {
  const { offers, note } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const isOver = (state: string) => state === 'over' || state === 'not-begun';
  const [now, over] = [offers.filter(({ state }) => !isOver(state)), offers.filter(({ state }) => isOver(state))];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.promotions_offers()}
        lead={m.promotions_offers_lead()}
        crumbs={[{ to: '/studio/promosi', name: m.promotions_back() }]}
        actions={
          <LinkButton to="/studio/promosi/diskon/baru">
            <Icon name="more" />
            {m.promotions_offer_new()}
          </LinkButton>
        }
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && <Notice tone="done">{notes[note]()}</Notice>}
      {now.length > 0 ? <OfferList offers={now} /> : <Empty>{m.promotions_offers_none()}</Empty>}
      {over.length > 0 && (
        <Section title={m.promotions_offers_over()}>
          <OfferList offers={over} />
        </Section>
      )}
    </div>
  );
}
