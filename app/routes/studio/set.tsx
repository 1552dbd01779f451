import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { packableGoods, setContents } from '../../domain/stock';
import { Chips } from '../../ui/Chips';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requireSeller, type Seller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { doDeed } from './set-page/deeds';
import { PackForm } from './set-page/PackForm';
import { PartsForm } from './set-page/PartsForm';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.stock_set_title({ goods: data.name }) : m.stock_set()} · Sepucuk` },
];

/** @throws 404 for goods of another shop, and for what is no set */
async function open(seller: Seller, id: string | undefined, query: URLSearchParams) {
  const productId = z.uuid().safeParse(id).data;
  const variantId = z.uuid().safeParse(query.get('varian')).data; // a broken link shows the first of them
  const page = productId ? await setContents(seller, { shopId: seller.shopId, productId, variantId }) : undefined;
  if (!page?.set) throw new Response(null, { status: 404 });
  return { ...page, set: page.set };
}

const notes = {
  'set-saved': m.stock_set_saved,
  'set-packed': m.stock_set_packed,
  'set-unpacked': m.stock_set_unpacked,
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const { searchParams } = context.visitor.url;
  const { set, variants, ...page } = await open(seller, params.id, searchParams);
  const search = (searchParams.get('cari') ?? '').slice(0, 100);
  const note = takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[]);
  const here = `/studio/produk/${params.id}/isi`;
  return json({
    ...page,
    set,
    search,
    goods: await packableGoods(seller, { shopId: seller.shopId, setId: set.id, search }),
    address: `/studio/produk/${params.id}`,
    variants: variants.map(({ id, name }) => ({ to: `${here}?varian=${id}`, name, current: id === set.id })),
    note: note ? { code: note.code, count: Number(note.values.count) } : null,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const { set, parts } = await open(seller, params.id, context.visitor.url.searchParams);
  const answer = await doDeed(await readForm(request), seller, { setId: set.id, parts });
  if (!('note' in answer)) return json(answer, 422);
  leaveNote(context.visitor, answer.note, { count: answer.count });
  return redirect(`/studio/produk/${params.id}/isi?varian=${set.id}`);
}

export default function GoodsSet() {
  const { name, set, variants, parts, canBePacked, goods, search, address, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.stock_set_title({ goods: name })}
        lead={m.stock_set_lead()}
        crumbs={[
          { to: '/studio/produk', name: m.catalog_products_title() },
          { to: address, name },
        ]}
      />
      {note && !answer && <Notice tone="done">{notes[note.code]({ count: note.count })}</Notice>}
      {variants.length > 1 && <Chips label={m.stock_history_variants()} chips={variants} />}
      <div className="columns columns-top">
        <PartsForm
          key={`${set.id} ${parts.map(({ id, pieces }) => id + pieces)} ${answer?.stamp}`}
          {...{ setId: set.id, parts, goods, search, answer }}
        />
        <PackForm key={`${set.onHand} ${answer?.stamp}`} {...{ sets: set.onHand, canBePacked, answer }} />
      </div>
    </div>
  );
}
