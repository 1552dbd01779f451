import { Form } from '@remix-run/react';
import type { ProductOfShop } from '../../../domain/catalog';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { GoodsLine } from '../../../ui/GoodsLine';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';
import { ProductStatusPill } from './status';

/** Goods in the list of their shop: the way to change them, and what is running out. */
export function ProductLine(product: ProductOfShop) {
  const { id, name, picture, variants, available, hasSeveralPrices, priceFrom } = product;
  const pieces = m.catalog_products_stock({ pieces: available });
  return (
    <GoodsLine
      picture={picture && pictureSource(picture)}
      tint={picture?.tint}
      name={name}
      to={`/studio/produk/${id}`}
      detail={variants > 1 ? `${pieces} · ${m.catalog_products_variants({ count: variants })}` : pieces}
      amount={priceFrom > 0 && <Price rupiah={priceFrom} isLowest={hasSeveralPrices} />}
    >
      <div className="row">
        <ProductStatusPill status={product.status} isTakenDown={product.isTakenDown} look={product.look} />
        {product.status === 'LISTED' &&
          product.low.map((one) => <LowStock key={one.name} {...one} isOnly={variants === 1} />)}
        <Form method="post" action={`/studio/produk/${id}`}>
          <Button kind="quiet" name="deed" value="copy" aria-label={m.catalog_copy_of({ name })}>
            <Icon name="copy" />
            {m.catalog_copy()}
          </Button>
        </Form>
      </div>
    </GoodsLine>
  );
}

function Price({ rupiah, isLowest }: { rupiah: number; isLowest: boolean }) {
  return (
    <>
      {isLowest && <small className="hint">{m.ui_price_from()} </small>}
      <Money rupiah={rupiah} />
    </>
  );
}

function LowStock({ name, available: pieces, isOnly }: { name: string; available: number; isOnly: boolean }) {
  if (pieces > 0)
    return (
      <Badge tone="kunyit">
        {isOnly ? m.catalog_products_low({ pieces }) : m.catalog_products_low_of({ name, pieces })}
      </Badge>
    );
  return <Badge tone="merah">{isOnly ? m.catalog_products_gone() : m.catalog_products_gone_of({ name })}</Badge>;
}
