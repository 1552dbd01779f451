import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useFetcher, useLoaderData } from '@remix-run/react';
import type { CartLineShown } from '../../../domain/carts';
import { Button } from '../../../ui/Button';
import { GoodsLine } from '../../../ui/GoodsLine';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { pictureSource } from '../../../ui/pictureSource';
import { QuantityStepper } from '../../../ui/QuantityStepper';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import type { CartAnswer } from './answer';

type Line = SerializeFrom<CartLineShown>;

/** One line: what it is, what has changed about it, how many, and out with it. */
export function CartLine({ line }: { line: Line }) {
  const { productName, variantName, productSlug, picture, price, quantity, problem } = line;
  const each = variantName
    ? m.carts_each({ variant: variantName, price: rupiah(price) })
    : m.carts_each_plain({ price: rupiah(price) });
  return (
    <GoodsLine
      picture={picture && pictureSource(picture)}
      tint={picture?.tint}
      name={productName}
      to={problem === 'gone' ? undefined : `/produk/${productSlug}`}
      detail={each}
      amount={!problem && <Money rupiah={price * quantity} />}
    >
      <LineTrouble line={line} />
      <LineForms line={line} />
    </GoodsLine>
  );
}

function LineTrouble({ line: { problem, available, priceBefore, listPrice } }: { line: Line }) {
  return (
    <>
      {problem === 'gone' && <Notice tone="error">{m.carts_gone()}</Notice>}
      {problem === 'sold-out' && <Notice tone="error">{m.carts_sold_out()}</Notice>}
      {problem === 'too-few' && <Notice tone="error">{m.carts_too_few({ available })}</Notice>}
      {priceBefore !== undefined && !problem && (
        <Notice tone="info">{m.carts_price_changed({ before: rupiah(priceBefore), now: rupiah(listPrice) })}</Notice>
      )}
    </>
  );
}

function LineForms({ line }: { line: Line }) {
  const { variantId, quantity, available, problem } = line;
  const { most } = useLoaderData<{ most: number }>();
  const change = useFetcher<CartAnswer>();
  const answered = useActionData<CartAnswer>();
  const refusal = change.data ?? answered;
  const name = [line.productName, line.variantName].filter(Boolean).join(', ');
  const hasStock = problem === undefined || problem === 'too-few';

  return (
    <>
      {refusal?.variantId === variantId && <Notice tone="error">{refusal.say}</Notice>}
      <div className="row row-spread">
        {hasStock && (
          <change.Form method="post" action="/keranjang" preventScrollReset>
            <input type="hidden" name="intent" value="change" />
            <input type="hidden" name="variantId" value={variantId} />
            <QuantityStepper
              id={`jumlah-${variantId}`}
              name="quantity"
              value={quantity}
              max={Math.min(most, Math.max(available, quantity))}
              label={m.carts_quantity_of({ name })}
            />
          </change.Form>
        )}
        <change.Form method="post" action="/keranjang" preventScrollReset className="row">
          <input type="hidden" name="variantId" value={variantId} />
          <input type="hidden" name="name" value={name} />
          <Button kind="quiet" name="intent" value="save" busy={change.formData?.get('intent') === 'save'}>
            <Icon name="clock" />
            {m.keeping_save_for_later()}
            <span className="unseen"> {name}</span>
          </Button>
          <Button kind="quiet" name="intent" value="remove" busy={change.formData?.get('intent') === 'remove'}>
            <Icon name="remove" />
            {m.carts_remove()}
            <span className="unseen">{m.carts_remove_name({ name })}</span>
          </Button>
        </change.Form>
      </div>
    </>
  );
}
