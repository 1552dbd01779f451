import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { confirmImport, dropImport, importPage } from '../../domain/imports';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireSeller } from '../../web/doors';
import { readForm } from '../../web/forms';
import { idIn } from '../../web/ids';
import { m } from '../../words/generated/messages';
import { BadRows } from './imports-page/BadRows';
import { Counts } from './imports-page/Counts';
import { ImportState } from './imports-page/ImportState';
import { sayRow } from './imports-page/problems';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.stock_import_title({ file: data.fileName }) : m.stock_imports()} · Sepucuk` },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const typed = context.visitor.url.searchParams.get('sesudah');
  const after = z.coerce.number().int().positive().max(1_000_000_000).safeParse(typed).data; // a broken link shows the first page
  const found = await importPage(seller, { shopId: seller.shopId, importId: idIn(params.id), after });
  if (!found) throw new Response(null, { status: 404 }); // another shop's, as what does not exist
  const { bad, next, ...page } = found;
  const address = `/studio/produk/impor/${page.id}`;
  return json({
    ...page,
    bad: bad.map(sayRow),
    first: after ? address : null,
    next: next ? `${address}?sesudah=${next}` : null,
  });
}

const refusals = {
  'moved-on': { status: 409, say: m.stock_import_moved_on },
  busy: { status: 409, say: m.stock_import_busy },
  nothing: { status: 422, say: m.stock_import_nothing },
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const importId = idIn(params.id);
  const isYes = (await readForm(request)).get('intent') === 'confirm';
  const answer = await (isYes ? confirmImport : dropImport)(seller, { shopId: seller.shopId, importId });
  if (answer.ok) return redirect(isYes ? `/studio/produk/impor/${importId}` : '/studio/produk/impor');
  if (answer.why === 'not-found' || answer.why === 'not-allowed') throw new Response(null, { status: 404 });
  const { status, say } = refusals[answer.why];
  return json({ error: say() }, status);
}

export default function Import() {
  const { fileName, status, counts, bad, first, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.stock_import_title({ file: fileName })}
        crumbs={[
          { to: '/studio/produk', name: m.catalog_products_title() },
          { to: '/studio/produk/impor', name: m.stock_imports() },
        ]}
      />
      {answer && <Notice tone="error">{answer.error}</Notice>}
      <ImportState status={status} counts={counts} />
      {status !== 'DROPPED' && <Counts counts={counts} isJudged={status === 'JUDGED'} />}
      <BadRows rows={bad} />
      <Pager previous={first} next={next} />
    </div>
  );
}
