import { Form } from '@remix-run/react';
import type { WishShown } from '../../../domain/wishes';
import { Button } from '../../../ui/Button';
import { GoodsLine } from '../../../ui/GoodsLine';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { PlainSelect } from '../../../ui/PlainSelect';
import { pictureSource } from '../../../ui/pictureSource';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { TellForms } from './TellForms';

/** One thing that somebody likes: what has become of it, and the way into the cart. */
export function WishLine({ wish }: { wish: WishShown }) {
  const { productId, name, slug, shopName, picture, price, isGone, isSoldOut } = wish;
  return (
    <GoodsLine
      picture={picture && pictureSource(picture)}
      tint={picture?.tint}
      name={name}
      to={isGone ? undefined : `/produk/${slug}`}
      detail={m.keeping_wish_by({ shop: shopName })}
      amount={!isGone && <Money rupiah={price} />}
    >
      {isGone && <Notice tone="info">{m.keeping_wish_gone()}</Notice>}
      {isSoldOut && <Notice tone="info">{m.keeping_wish_sold_out()}</Notice>}
      {!isGone && <p className="hint">{sinceThen(wish)}</p>}
      <PutInCart wish={wish} />
      <TellForms wish={wish} />
      <Form method="post" action="/akun/suka" preventScrollReset>
        <input type="hidden" name="productId" value={productId} />
        <Button kind="quiet" name="intent" value="remove">
          <Icon name="remove" />
          {m.keeping_unwish()}
          <span className="unseen"> {name}</span>
        </Button>
      </Form>
    </GoodsLine>
  );
}

function sinceThen({ price, priceThen }: WishShown): string {
  const before = rupiah(priceThen);
  if (price < priceThen) return m.keeping_wish_cheaper({ before });
  return price > priceThen ? m.keeping_wish_dearer({ before }) : m.keeping_wish_same();
}

/** A plain form, which the cart answers and then leads back here. */
function PutInCart({ wish: { name, variants } }: { wish: WishShown }) {
  const [first, ...others] = variants;
  if (!first) return null;
  return (
    <Form method="post" action="/keranjang" className="stack stack-s" preventScrollReset>
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="quantity" value="1" />
      <input type="hidden" name="kembali" value="/akun/suka" />
      {others.length === 0 ? (
        <input type="hidden" name="variantId" value={first.id} />
      ) : (
        <PlainSelect
          id={`varian-${first.id}`}
          name="variantId"
          label={m.keeping_wish_variant({ name })}
          chosen={first.id}
          options={variants.map(({ id, name, price }) => ({ value: id, label: `${name} · ${rupiah(price)}` }))}
        />
      )}
      <div className="row">
        <Button>
          {m.keeping_wish_put()}
          <span className="unseen"> {name}</span>
        </Button>
      </div>
    </Form>
  );
}
