import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { listProduct } from '../../domain/catalog';
import { ActionBar } from '../../ui/ActionBar';
import { Button } from '../../ui/Button';
import { KeepTyping } from '../../ui/KeepTyping';
import { PageHeader } from '../../ui/PageHeader';
import { requireGoodsKeeper } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { formChoices } from './product-form/choices';
import { noteOfShowing } from './product-form/notes';
import { ProductForm, useDeed } from './product-form/ProductForm';
import { readProduct } from './product-form/readProduct';
import { refuse } from './product-form/refusals';

export const meta: MetaFunction = () => [{ title: `${m.catalog_new_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireGoodsKeeper(context);
  return json(await formChoices(seller, context.visitor));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireGoodsKeeper(context);
  const read = await readProduct(await readForm(request), seller);
  if ('answer' in read) return read.answer;

  const { details, deed, reply } = read;
  const saved = await listProduct(seller, { shopId: seller.shopId, isShown: deed === 'list', ...details });
  if (!saved.ok) return refuse(saved, reply);
  const code = deed === 'save' ? 'product-draft' : noteOfShowing(saved.status);
  leaveNote(context.visitor, code, { name: details.name, isNew: 1 });
  return redirect(`/studio/produk/${saved.id}`);
}

export default function NewProduct() {
  const choices = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const deed = useDeed();
  const start = {
    salesModel: 'READY_STOCK',
    permitKind: 'PIRT',
    makerId: choices.own.id,
    madeInCode: choices.own.regencyCode,
    variants: [{}],
  };
  return (
    <>
      <PageHeader
        title={m.catalog_new_title()}
        lead={m.catalog_new_lead()}
        crumbs={[{ to: '/studio/produk', name: m.catalog_products_title() }]}
      />
      <ProductForm key={answer?.stamp} answer={answer} start={start} choices={choices} maker={choices.own}>
        <KeepTyping name={choices.typing} isStored={false} isFresh={!answer} />
        <ActionBar>
          <Button name="deed" value="list" busy={deed === 'list'}>
            {m.catalog_list()}
          </Button>
          <Button kind="secondary" name="deed" value="save" busy={deed === 'save'}>
            {m.catalog_save_draft()}
          </Button>
        </ActionBar>
      </ProductForm>
    </>
  );
}
