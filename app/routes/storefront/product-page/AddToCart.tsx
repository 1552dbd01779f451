import { Form } from '@remix-run/react';
import type { ProductPage } from '../../../domain/catalog';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { NumberField } from '../../../ui/NumberField';
import { RadioGroup } from '../../../ui/RadioGroup';
import { m } from '../../../words/generated/messages';

type Variants = ProductPage['variants'];

/** The most of one thing that a cart takes. */
const MOST = 999;

/** Fewer than this are worth a hurry. */
const FEW = 5;

const FORM = 'beli';

/** Chooses and puts into the cart: a plain form, which the cart answers. */
export function AddToCart({ variants }: { variants: Variants }) {
  const [only] = variants;
  const first = variants.find(({ available }) => available > 0);
  if (!first || !only) return <Notice tone="info">{m.storefront_product_sold_out_say()}</Notice>;

  return (
    <Form method="post" action="/keranjang" id={FORM} className="stack">
      <input type="hidden" name="intent" value="add" />
      {variants.length === 1 ? (
        <>
          <input type="hidden" name="variantId" value={only.id} />
          <p className={only.available <= FEW ? 'strong' : undefined}>{stockWords(only.available)}</p>
        </>
      ) : (
        <RadioGroup
          name="variantId"
          label={m.storefront_product_choose()}
          defaultValue={first.id}
          choices={variants.map(({ id, name, price, available }) => ({
            value: id,
            label: name,
            aside: <Money rupiah={price} />,
            hint: stockWords(available),
            disabled: available === 0,
          }))}
        />
      )}
      <NumberField
        name="quantity"
        label={m.storefront_product_quantity()}
        defaultValue={1}
        min={1}
        max={Math.min(MOST, Math.max(...variants.map(({ available }) => available)))}
      />
      <div className="hide-on-phone">
        <Button wide>{m.storefront_product_add()}</Button>
      </div>
    </Form>
  );
}

/** The same button under the thumb, whatever part of the page is read. */
export function AddToCartBar({ variants, priceFrom }: { variants: Variants; priceFrom: number }) {
  const isSoldOut = variants.every(({ available }) => available === 0);
  return (
    <div className="only-on-phone">
      <ActionBar>
        <span className="bar-price">
          {variants.length > 1 && <small>{m.ui_price_from()} </small>}
          <Money rupiah={priceFrom} />
        </span>
        <Button form={FORM} disabled={isSoldOut}>
          {isSoldOut ? m.storefront_product_sold_out() : m.storefront_product_add()}
        </Button>
      </ActionBar>
    </div>
  );
}

function stockWords(available: number): string {
  if (available === 0) return m.storefront_product_stock_none();
  return available <= FEW
    ? m.storefront_product_stock_last({ count: available })
    : m.storefront_product_stock({ count: available });
}
