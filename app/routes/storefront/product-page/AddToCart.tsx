import { Form } from '@remix-run/react';
import type { ProductPage } from '../../../domain/catalog';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { NumberField } from '../../../ui/NumberField';
import { m } from '../../../words/generated/messages';
import { FEW, stockWords } from './stockWords';
import { Tiers } from './Tiers';
import { VariantChoice } from './VariantChoice';

type Variant = ProductPage['variants'][number];

/** The most of one thing that a cart takes. */
const MOST = 999;

const FORM = 'beli';

type AddToCartProps = { variants: Variant[]; chosen?: Variant; choose: (id: string) => void };

/** Chooses and puts into the cart: a plain form, which the cart answers. */
export function AddToCart({ variants, chosen, choose }: AddToCartProps) {
  if (!chosen) return <Notice tone="info">{m.storefront_product_sold_out_say()}</Notice>;
  return (
    <Form
      method="post"
      action="/keranjang"
      id={FORM}
      className="stack"
      onChange={({ target }) => {
        const { name, value } = target as EventTarget & HTMLInputElement;
        if (name === 'variantId') choose(value);
      }}
    >
      <input type="hidden" name="intent" value="add" />
      {variants.length === 1 ? (
        <>
          <input type="hidden" name="variantId" value={chosen.id} />
          <p className={chosen.available <= FEW ? 'strong' : undefined}>{stockWords(chosen.available)}</p>
        </>
      ) : (
        <VariantChoice variants={variants} chosen={chosen.id} />
      )}
      <Tiers tiers={chosen.tiers} />
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
export function AddToCartBar({ chosen, priceFrom }: { chosen?: Variant; priceFrom: number }) {
  return (
    <div className="only-on-phone">
      <ActionBar>
        <span className="bar-price">
          {chosen?.name && <small>{chosen.name} </small>}
          <Money rupiah={chosen?.price ?? priceFrom} />
        </span>
        <Button form={FORM} disabled={!chosen}>
          {chosen ? m.storefront_product_add() : m.storefront_product_sold_out()}
        </Button>
      </ActionBar>
    </div>
  );
}
