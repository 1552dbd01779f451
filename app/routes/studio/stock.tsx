import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { stockHistory } from '../../domain/stock';
import { Chips } from '../../ui/Chips';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireSeller, type Seller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Changes } from './stock-page/Changes';
import { CountForm } from './stock-page/CountForm';
import { doDeed } from './stock-page/deeds';
import { LowForm } from './stock-page/LowForm';
import { StockNow } from './stock-page/StockNow';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.stock_history_title({ goods: data.name }) : m.stock_table_history()} · Sepucuk` },
];

/** @throws 404 for goods of another shop, as for goods that do not exist */
async function open(seller: Seller, id: string | undefined, query: URLSearchParams) {
  const productId = z.uuid().safeParse(id).data;
  const read = (name: string) => z.uuid().safeParse(query.get(name)).data; // a broken link shows the first of them
  const look = { shopId: seller.shopId, variantId: read('varian'), after: read('sesudah') };
  const page = productId ? await stockHistory(seller, { ...look, productId }) : undefined;
  if (!page) throw new Response(null, { status: 404 });
  return { ...page, isLater: look.after !== undefined };
}

const notes = {
  'stock-counted': m.stock_count_saved,
  'stock-same': m.stock_count_same,
  'stock-low': m.stock_low_saved,
  'stock-low-off': m.stock_low_off,
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const { variants, variant, next, isLater, ...page } = await open(seller, params.id, context.visitor.url.searchParams);
  const here = `/studio/produk/${params.id}/stok`;
  const addressOf = (id: string) => `${here}?${new URLSearchParams({ varian: id })}`;
  return json({
    ...page,
    variant,
    address: `/studio/produk/${params.id}`,
    variants: variants.map(({ id, name }) => ({ to: addressOf(id), name, current: id === variant?.id })),
    first: isLater && variant ? addressOf(variant.id) : null,
    next: next && variant ? `${addressOf(variant.id)}&sesudah=${next}` : null,
    note: takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[])?.code ?? null,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const { variant } = await open(seller, params.id, context.visitor.url.searchParams);
  if (!variant) throw new Response(null, { status: 404 });
  const answer = await doDeed(await readForm(request), seller, variant.id);
  if (!('note' in answer)) return json(answer, 422);
  leaveNote(context.visitor, answer.note);
  return redirect(`/studio/produk/${params.id}/stok?varian=${variant.id}`);
}

export default function Stock() {
  const { name, status, address, variant, variants, changes, first, next, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.stock_history_title({ goods: name })}
        crumbs={[
          { to: '/studio/produk', name: m.catalog_products_title() },
          { to: address, name },
        ]}
      />
      {note && !answer && <Notice tone="done">{notes[note]()}</Notice>}
      {variants.length > 1 && <Chips label={m.stock_history_variants()} chips={variants} />}
      {!variant && <Notice tone="info">{m.stock_history_no_variant()}</Notice>}
      {variant && <StockNow {...variant} />}
      {variant && status !== 'ARCHIVED' && (
        <div className="columns columns-top">
          <CountForm key={`count ${variant.id} ${variant.onHand} ${answer?.stamp}`} variant={variant} answer={answer} />
          <LowForm key={`low ${variant.id} ${variant.lowAt} ${answer?.stamp}`} variant={variant} answer={answer} />
        </div>
      )}
      {variant && <Changes changes={changes} isLater={first !== null} />}
      <Pager previous={first} next={next} />
    </div>
  );
}
