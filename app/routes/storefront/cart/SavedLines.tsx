import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { CartLineShown } from '../../../domain/carts';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { GoodsLine, GoodsLines } from '../../../ui/GoodsLine';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { pictureSource } from '../../../ui/pictureSource';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';

type Line = SerializeFrom<CartLineShown>;

/** What was laid aside for later, with what has changed about it, and the way back into the cart. */
export function SavedLines({ lines }: { lines: Line[] }) {
  return (
    <Card as="section" labelledBy="nanti">
      <h2 id="nanti">{m.keeping_saved_title()}</h2>
      <p className="hint">{m.keeping_saved_hint()}</p>
      <GoodsLines label={m.keeping_saved_title()}>
        {lines.map((line) => (
          <SavedLine key={line.variantId} line={line} />
        ))}
      </GoodsLines>
    </Card>
  );
}

function SavedLine({ line }: { line: Line }) {
  const { variantId, productName, productSlug, variantName, picture, price, quantity, problem } = line;
  const name = [productName, variantName].filter(Boolean).join(', ');
  const isThere = problem === undefined || problem === 'too-few';
  return (
    <GoodsLine
      picture={picture && pictureSource(picture)}
      tint={picture?.tint}
      name={productName}
      to={problem === 'gone' ? undefined : `/produk/${productSlug}`}
      detail={[variantName, m.checkout_pieces({ quantity, price: rupiah(price) })].filter(Boolean).join(' · ')}
      amount={isThere && <Money rupiah={price * quantity} />}
    >
      <Changes line={line} />
      <Form method="post" action="/keranjang" className="row" preventScrollReset>
        <input type="hidden" name="variantId" value={variantId} />
        <input type="hidden" name="name" value={name} />
        {isThere && (
          <Button kind="secondary" name="intent" value="restore">
            <Icon name="cart" />
            {m.keeping_restore()}
            <span className="unseen"> {name}</span>
          </Button>
        )}
        <Button kind="quiet" name="intent" value="remove">
          <Icon name="remove" />
          {m.carts_remove()}
          <span className="unseen"> {name}</span>
        </Button>
      </Form>
    </GoodsLine>
  );
}

function Changes({ line: { problem, available, priceBefore, listPrice } }: { line: Line }) {
  if (problem === 'gone') return <Notice tone="info">{m.keeping_wish_gone()}</Notice>;
  if (problem === 'away') return <Notice tone="info">{m.carts_away()}</Notice>;
  if (problem === 'sold-out') return <Notice tone="info">{m.keeping_wish_sold_out()}</Notice>;
  return (
    <>
      {problem === 'too-few' && <Notice tone="info">{m.keeping_saved_too_few({ available })}</Notice>}
      {priceBefore !== undefined && (
        <Notice tone="info">{m.carts_price_changed({ before: rupiah(priceBefore), now: rupiah(listPrice) })}</Notice>
      )}
    </>
  );
}
