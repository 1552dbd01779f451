import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { listProduct, type ProblemCode } from '../../domain/catalog';
import { PageHeader } from '../../ui/PageHeader';
import { requireGoodsKeeper } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { formChoices } from './product-form/choices';
import { noteOfShowing } from './product-form/notes';
import { fieldErrors } from './product-form/problems';
import { readProduct } from './product-form/readProduct';
import { refuse } from './product-form/refusals';
import { fillIn } from './quick-form/parcels';
import { QuickForm } from './quick-form/QuickForm';

export const meta: MetaFunction = () => [{ title: `${m.quick_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireGoodsKeeper(context);
  return json(await formChoices(seller, context.visitor));
}

/** What this page asks for itself. */
const askedHere = new Set<ProblemCode>([
  'no-photo',
  'unknown-photo',
  'no-category',
  'unknown-category',
  'no-materials',
  'no-description',
  'no-variant',
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireGoodsKeeper(context);
  const read = await readProduct(fillIn(await readForm(request)), seller);
  if ('answer' in read) return read.answer;

  const { details, reply } = read;
  const goods = { shopId: seller.shopId, ...details };
  const shown = await listProduct(seller, { ...goods, isShown: true });
  const lacking = shown.ok || shown.why !== 'wrong' ? [] : shown.problems.filter(({ code }) => askedHere.has(code));
  if (lacking.length > 0) return reply(fieldErrors(lacking));
  // What the law asks of these goods besides is asked by the full form, which tells what is missing.
  const saved = !shown.ok && shown.why === 'wrong' ? await listProduct(seller, { ...goods, isShown: false }) : shown;
  if (!saved.ok) return refuse(saved, reply);
  leaveNote(context.visitor, shown.ok ? noteOfShowing(shown.status) : 'product-draft', {
    name: details.name,
    isNew: 1,
  });
  return redirect(`/studio/produk/${saved.id}`);
}

export default function QuickProduct() {
  const choices = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={m.quick_title()}
        lead={m.quick_lead()}
        crumbs={[{ to: '/studio/produk', name: m.catalog_products_title() }]}
      />
      <QuickForm key={answer?.stamp} answer={answer} choices={choices} />
      <p>
        <Link to="/studio/produk/baru">{m.quick_full()}</Link>
      </p>
    </>
  );
}
