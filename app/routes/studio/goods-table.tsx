import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { variantTable } from '../../domain/catalog';
import { Chips } from '../../ui/Chips';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireGoodsKeeper, requireSeller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Find } from './table-page/Find';
import { addressOf, readLook } from './table-page/look';
import { NothingHere } from './table-page/NothingHere';
import { saveRows } from './table-page/saveRows';
import { TableForm } from './table-page/TableForm';

export const meta: MetaFunction = () => [{ title: `${m.stock_table()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const look = readLook(context.visitor.url.searchParams);
  const page = await variantTable(seller, { shopId: seller.shopId, ...look });
  if (!page) throw new Response(null, { status: 403 });
  const note = takeNote(context.visitor, ['table-saved']);
  return json({
    rows: page.rows,
    next: page.next ? addressOf({ ...look, after: page.next }) : null,
    first: look.after ? addressOf({ ...look, after: undefined }) : null,
    saved: note ? Number(note.values.count) : null,
    ...look,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireGoodsKeeper(context);
  const answer = await saveRows(await readForm(request), seller);
  if (answer.bad.length > 0) return json(answer, 422);
  leaveNote(context.visitor, 'table-saved', { count: answer.saved });
  const { pathname, search } = context.visitor.url;
  return redirect(`${pathname}${search}`);
}

export default function GoodsTable() {
  const { rows, next, first, saved, isLow, search } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.stock_table()}
        lead={m.stock_table_lead()}
        crumbs={[{ to: '/studio/produk', name: m.catalog_products_title() }]}
      />
      {!answer && saved !== null && (
        <Notice tone="done">{saved > 0 ? m.stock_table_saved({ count: saved }) : m.stock_table_unchanged()}</Notice>
      )}
      <Chips
        label={m.stock_table_shelves()}
        chips={[
          { to: addressOf({}), name: m.stock_table_all(), current: !isLow },
          { to: addressOf({ isLow: true }), name: m.stock_table_low(), current: isLow },
        ]}
      />
      <Find search={search} shelf={isLow ? { name: 'rak', value: 'menipis' } : undefined} />
      {rows.length > 0 ? (
        <TableForm key={answer?.stamp} rows={rows} answer={answer} />
      ) : (
        <NothingHere isLow={isLow} search={search} isLater={first !== null} />
      )}
      <Pager previous={first} next={next} />
    </div>
  );
}
