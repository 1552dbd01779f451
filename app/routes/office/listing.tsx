import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { goodsForStaff } from '../../domain/listings';
import { LinkButton } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { evidencePhotos } from '../../ui/evidencePhotos';
import { GoodsHistory } from '../../ui/GoodsHistory';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { PhotoStrip } from '../../ui/PhotoStrip';
import { Section } from '../../ui/Section';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Compare } from './listing-page/Compare';
import { listingDeed } from './listing-page/deeds';
import { ReviewCard } from './listing-page/ReviewCard';
import { TakeDown } from './listing-page/TakeDown';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.goods.name ?? m.listings_office_title() },
];

const notes = { 'took-down': m.listings_office_took_down, 'gave-back': m.listings_office_gave_back };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'listing:review');
  const goods = await goodsForStaff(staff, readId(params.id));
  if (!goods) throw new Response(null, { status: 404 });
  return json({ goods, note: takeNote(context.visitor, ['took-down', 'gave-back'])?.code });
}

function readId(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'listing:review');
  const productId = readId(params.id);
  const answer = await listingDeed(await readForm(request), staff, productId);
  if (!answer.ok) return json(answer.reply, answer.status);
  leaveNote(context.visitor, answer.note, { goods: answer.goods });
  return redirect(answer.note in notes ? `/kantor/produk/${productId}` : '/kantor/produk');
}

export default function Listing() {
  const { goods, note } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, slug, name, status, shop, business, reviews, details, evidence, pictures, history } = goods;
  const refusal = reply?.error?.[''];
  return (
    <>
      <PageHeader
        title={name}
        lead={`${shop.name} · ${business.name}, ${business.place}`}
        crumbs={[{ to: '/kantor/produk', name: m.listings_office_room() }]}
        actions={status === 'LISTED' && <ToShop slug={slug} />}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!reply && note && <Notice tone="done">{notes[note]({ goods: name })}</Notice>}
      <div className="split">
        <div className="stack stack-l">
          {reviews.map((review) => (
            <ReviewCard
              key={`${review.id} ${review.askedAt}`}
              {...{ review, pictures, reply }}
              isOnShow={status === 'LISTED'}
            />
          ))}
          {reviews.length === 0 && (
            <Section title={m.listings_details_now()}>
              <Card>
                <Compare after={details} pictures={pictures} />
              </Card>
            </Section>
          )}
          <TakeDown {...goods} reply={reply} />
        </div>
        <div className="stack stack-l">
          <Section title={m.listings_evidence()}>
            {evidence.length === 0 && <p className="hint">{m.listings_evidence_none()}</p>}
            {evidence.length > 0 && (
              <PhotoStrip id="bukti" photos={evidencePhotos(evidence, `/kantor/produk/${id}/bukti`)} />
            )}
            <ol className="plain">
              {evidence.map(({ id: piece, about }, place) => (
                <li key={piece}>{m.listings_evidence_photo({ number: place + 1, about })}</li>
              ))}
            </ol>
          </Section>
          <GoodsHistory steps={history} />
        </div>
      </div>
    </>
  );
}

function ToShop({ slug }: { slug: string }) {
  return (
    <LinkButton kind="secondary" to={`/produk/${slug}`}>
      <Icon name="open" />
      {m.listings_see_page()}
    </LinkButton>
  );
}
