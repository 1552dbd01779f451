import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { productForEditing } from '../../domain/catalog';
import { evidenceOf, listingOfShop } from '../../domain/listings';
import { Card } from '../../ui/Card';
import { DefinitionList } from '../../ui/DefinitionList';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { useAfresh } from '../../ui/useAfresh';
import { requireSeller, type Seller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { AskForBadge } from './listing-page/AskForBadge';
import { EvidenceForm } from './listing-page/EvidenceForm';
import { EvidenceList } from './listing-page/EvidenceList';
import { originDeed } from './listing-page/originDeeds';
import { originNotes } from './listing-page/originNotes';

export const meta: MetaFunction<typeof loader> = () => [{ title: `${m.listings_origin_title()} · Sepucuk` }];

const badges = {
  DECLARED: m.listings_origin_DECLARED,
  CHECKED: m.listings_origin_CHECKED,
  TKDN: m.listings_origin_TKDN,
};

/** @throws 404 for goods of another shop, or put away, as for goods that do not exist */
async function open(seller: Seller, id: string | undefined) {
  const productId = z.uuid().safeParse(id).data;
  const goods = productId && { shopId: seller.shopId, productId };
  const product = goods && (await productForEditing(seller, goods));
  if (!product || product.status === 'ARCHIVED') throw new Response(null, { status: 404 });
  return { goods, product };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const { goods, product } = await open(seller, params.id);
  const [evidence, look] = await Promise.all([evidenceOf(product.id), listingOfShop(seller, goods)]);
  const { id, name, origin, materials, maker, takenDownReason } = product;
  return json({
    ...{ id, name, origin, materials, maker, evidence },
    standing: look?.origin ?? null,
    mayAsk: origin === 'DECLARED' && takenDownReason === null,
    note: takeNote(context.visitor, Object.keys(originNotes) as (keyof typeof originNotes)[])?.code,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const { goods } = await open(seller, params.id);
  const answer = await originDeed(await readForm(request), seller, goods);
  if (!answer.ok) return json(answer.reply, answer.status);
  leaveNote(context.visitor, answer.note);
  return redirect(`/studio/produk/${goods.productId}/asal`);
}

export default function Origin() {
  const page = useLoaderData<typeof loader>();
  const { id, name, origin, materials, maker, evidence, standing, mayAsk, note } = page;
  const afresh = useAfresh(page, note === 'kept');
  const reply = useActionData<typeof action>();
  const refusal = reply?.error?.[''];
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.listings_origin_title()}
        lead={m.listings_origin_lead({ name })}
        crumbs={[
          { to: '/studio/produk', name: m.catalog_products_title() },
          { to: `/studio/produk/${id}`, name },
        ]}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!reply && note && <Notice tone="done">{originNotes[note]()}</Notice>}
      {standing?.state === 'returned' && (
        <Notice tone="error">{m.listings_origin_returned({ reason: standing.reason })}</Notice>
      )}
      <Section title={m.listings_origin_claim()}>
        <Card>
          <p>{standing?.state === 'waiting' ? m.listings_origin_waits() : badges[origin]()}</p>
          <DefinitionList
            facts={[
              { name: m.listings_field_maker(), value: `${maker.name}, ${maker.regency}` },
              { name: m.listings_field_materials(), value: materials || m.listings_empty_value() },
            ]}
          />
        </Card>
      </Section>
      <EvidenceList id={id} evidence={evidence} />
      <EvidenceForm key={afresh} reply={reply} />
      <AskForBadge isWaiting={standing?.state === 'waiting'} mayAsk={mayAsk} hasEvidence={evidence.length > 0} />
    </div>
  );
}
