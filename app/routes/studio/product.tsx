import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { canTake, editProduct, productForEditing } from '../../domain/catalog';
import { listingOfShop } from '../../domain/listings';
import { LinkButton } from '../../ui/Button';
import { GoodsHistory } from '../../ui/GoodsHistory';
import { Icon } from '../../ui/Icon';
import { KeepTyping } from '../../ui/KeepTyping';
import { PageHeader } from '../../ui/PageHeader';
import { requireSeller, type Seller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { OriginLink } from './listing-page/OriginLink';
import { formChoices } from './product-form/choices';
import { hintsOf } from './product-form/hints';
import { sayKept } from './product-form/meeting';
import { noteCodes, noteOfShowing } from './product-form/notes';
import { ProductForm } from './product-form/ProductForm';
import { ProductState } from './product-form/ProductState';
import { sayProblems } from './product-form/problems';
import { readProduct } from './product-form/readProduct';
import { refuse } from './product-form/refusals';
import { SaveButtons } from './product-form/SaveButtons';
import { startOf } from './product-form/start';
import { takeSteps } from './product-form/takeSteps';
import { Visibility } from './product-form/Visibility';
import { StockLinks } from './stock-page/StockLinks';

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
  const start = startOf(product);
  return json({
    ...{ id, slug, name, status, takenDownReason, maker },
    isChecked: origin !== 'DECLARED',
    missing: sayProblems(product.missing),
    canArchive: canTake('archive', status),
    reserved: Object.fromEntries(variants.map((variant) => [variant.id, variant.reserved])),
    start,
    look: (await listingOfShop(seller, { shopId: seller.shopId, productId: id })) ?? null,
    hints: await hintsOf(seller, start, id),
    choices: await formChoices(seller, context.visitor),
    note: takeNote(context.visitor, noteCodes) ?? null,
    stamp: Date.now(),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const { id: productId, name } = await open(seller, params.id);
  const goods = { shopId: seller.shopId, productId };
  const sent = await readForm(request);
  const stepped = await takeSteps(String(sent.get('deed')), { seller, visitor: context.visitor, name, ...goods });
  if (stepped) return stepped;

  const read = await readProduct(sent, seller, productId);
  if ('answer' in read) return read.answer;
  const isShown = read.deed === 'list';
  const saved = await editProduct(seller, { ...goods, isShown, ...read.details });
  if (!saved.ok) return refuse(saved, read.reply);
  const { kept = [], by = [], status } = saved;
  const code = isShown ? noteOfShowing(status) : status === 'DRAFT' ? 'product-draft' : 'product-saved';
  const what = kept.length > 0 ? sayKept(kept, by) : '';
  leaveNote(context.visitor, what ? 'product-met' : code, { name: read.details.name, what });
  return redirect(`/studio/produk/${productId}`);
}

export default function Product() {
  const product = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, name, slug, status, start, choices, reserved, isChecked, maker, hints } = product;
  const form = { answer, start, choices, maker, reserved, isChecked, hints, productId: id };
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
      {product.note?.values.isNew && <KeepTyping name={choices.typing} isStored />}
      <ProductState {...product} />
      {/* A draft without a price has nothing yet that things could lie in. */}
      <StockLinks
        id={id}
        isSet={start.salesModel === 'GIFT_SET' && start.variants?.some((one) => Boolean(one?.id)) === true}
      />
      {status !== 'ARCHIVED' && (
        <ProductForm key={answer?.stamp ?? product.stamp} {...form}>
          <SaveButtons status={status} />
        </ProductForm>
      )}
      <Visibility status={status} canArchive={product.canArchive} isTakenDown={product.takenDownReason !== null} />
      <OriginLink id={id} isOver={status === 'ARCHIVED'} />
      <GoodsHistory steps={product.look?.history ?? []} />
    </>
  );
}
