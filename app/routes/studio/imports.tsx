import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { latestImports, MOST_ROWS, type NotTaken, takeInTable } from '../../domain/imports';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { FileField } from '../../ui/FileField';
import { figure } from '../../ui/figure';
import { PageHeader } from '../../ui/PageHeader';
import { requireGoodsKeeper } from '../../web/doors';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { HowTo } from './imports-page/HowTo';
import { LatestImports } from './imports-page/LatestImports';
import { columnNames, tableWords } from './imports-page/tableWords';

export const meta: MetaFunction = () => [{ title: `${m.stock_imports()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireGoodsKeeper(context);
  return json({ imports: await latestImports(seller, seller.shopId), most: figure(MOST_ROWS) });
}

const refusals: Record<Exclude<NotTaken['why'], 'not-allowed'>, () => string> = {
  'no-columns': () => m.stock_imports_no_columns({ name: columnNames.name(), id: columnNames.variantId() }),
  'no-rows': m.stock_imports_no_rows,
  'too-many-rows': () => m.stock_imports_too_many({ most: figure(MOST_ROWS) }),
  'too-large': m.stock_imports_too_large,
};

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireGoodsKeeper(context);
  const file = (await readForm(request)).get('file');
  if (!(file instanceof File) || file.size === 0) return json({ error: m.stock_imports_no_file() }, 422);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wish = { shopId: seller.shopId, fileName: file.name.replaceAll('\0', ''), bytes, words: tableWords() };
  const taken = await takeInTable(seller, wish);
  if (taken.ok) return redirect(`/studio/produk/impor/${taken.id}`);
  if (taken.why === 'not-allowed') throw new Response(null, { status: 403 });
  return json({ error: refusals[taken.why]() }, 422);
}

export default function Imports() {
  const { imports, most } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isReading = useNavigation().formMethod === 'POST';
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.stock_imports()}
        lead={m.stock_imports_lead()}
        crumbs={[{ to: '/studio/produk', name: m.catalog_products_title() }]}
      />
      <div className="columns columns-top">
        <Card as="section">
          <Form method="post" encType="multipart/form-data" className="stack">
            <FileField
              name="file"
              label={m.stock_imports_file()}
              hint={m.stock_imports_file_hint({ most })}
              error={answer?.error}
              accept=".csv,.tsv,.txt,text/csv,text/plain"
            />
            <div>
              <Button busy={isReading}>{m.stock_imports_read()}</Button>
            </div>
          </Form>
        </Card>
        <HowTo />
      </div>
      <LatestImports imports={imports} />
    </div>
  );
}
