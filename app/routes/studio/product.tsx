import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { canTake, editProduct, moveProduct, productForEditing } from '../../domain/catalog';
import { LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { requireSeller, type Seller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { formChoices } from './product-form/choices';
import { type NoteCode, noteCodes } from './product-form/notes';
import { ProductForm } from './product-form/ProductForm';
import { ProductState } from './product-form/ProductState';
import { sayProblems } from './product-form/problems';
import { readProduct, refuse, refuseMove } from './product-form/readProduct';
import { SaveButtons } from './product-form/SaveButtons';
import { startOf } from './product-form/start';
import { Visibility } from './product-form/Visibility';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? m.catalog_edit_title()} · Sepucuk` },
];

/** @throws 404 for goods of another shop, as for goods that do not exist */
async function open(seller: Seller, id: string | undefined) {
  const productId = z.uuid().safeParse(id).data;
  const product = productId ? await productForEditing(seller, { shopId: seller.shopId, productId }) : undefined;
  if (!product) throw new Response(null, { status: 404 });
  return product;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const product = await open(seller, params.id);
  const { id, slug, name, status, origin, takenDownReason, maker, variants } = product;
  return json({
    ...{ id, slug, name, status, takenDownReason, maker },
    isChecked: origin !== 'DECLARED',
    missing: sayProblems(product.missing),
    canArchive: canTake('archive', status),
    reserved: Object.fromEntries(variants.map((variant) => [variant.id, variant.reserved])),
    start: startOf(product),
    choices: await formChoices(seller, context.visitor),
    note: takeNote(context.visitor, noteCodes) ?? null,
    stamp: Date.now(),
  });
}

const Step = z.enum(['hide', 'show', 'archive']);
const noteAfter = { LISTED: 'product-listed', HIDDEN: 'product-hidden', ARCHIVED: 'product-archived' } as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const { id: productId } = await open(seller, params.id);
  const goods = { shopId: seller.shopId, productId };
  const sent = await readForm(request);
  const step = Step.safeParse(sent.get('deed')).data;
  const done = (code: NoteCode, name: string) => {
    leaveNote(context.visitor, code, { name });
    return redirect(`/studio/produk/${productId}`);
  };
  if (step) {
    const moved = await moveProduct(seller, { ...goods, step });
    if (!moved.ok) return refuseMove(moved);
    return done(moved.status === 'DRAFT' ? 'product-draft' : noteAfter[moved.status], moved.name);
  }

  const read = await readProduct(sent);
  if ('answer' in read) return read.answer;
  const saved = await editProduct(seller, { ...goods, isShown: read.deed === 'list', ...read.details });
  if (!saved.ok) return refuse(saved, read.reply);
  const code = read.deed === 'list' ? 'product-listed' : saved.status === 'DRAFT' ? 'product-draft' : 'product-saved';
  return done(code, read.details.name);
}

export default function Product() {
  const product = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, slug, status, start, choices, reserved, isChecked, maker } = product;
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ to: '/studio/produk', name: m.catalog_products_title() }]}
        actions={
          status === 'LISTED' && (
            <LinkButton kind="secondary" to={`/produk/${slug}`}>
              <Icon name="open" />
              {m.catalog_see_in_shop()}
            </LinkButton>
          )
        }
      />
      <ProductState {...product} />
      {status !== 'ARCHIVED' && (
        <ProductForm key={answer?.stamp ?? product.stamp} {...{ answer, start, choices, maker, reserved, isChecked }}>
          <SaveButtons status={status} />
        </ProductForm>
      )}
      <Visibility status={status} canArchive={product.canArchive} isTakenDown={product.takenDownReason !== null} />
    </>
  );
}
