import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { CartParcel as Parcel } from '../../../domain/carts';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { GoodsLines } from '../../../ui/GoodsLine';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import { CartLine } from './CartLine';

/** What lies in the cart of one shop. */
export function CartParcel({ parcel, away }: { parcel: SerializeFrom<Parcel>; away?: string }) {
  const { shopId, shopName, shopSlug, lines, goods } = parcel;
  return (
    <Card as="section" labelledBy={`toko-${shopId}`}>
      <h2 id={`toko-${shopId}`} className="shop-name">
        <Icon name="shop" />
        <Link to={`/toko/${shopSlug}`}>{shopName}</Link>
      </h2>
      {away && <Notice tone="error">{away}</Notice>}
      <GoodsLines label={m.carts_lines_of({ shop: shopName })}>
        {lines.map((line) => (
          <CartLine key={line.variantId} line={line} />
        ))}
      </GoodsLines>
      <div className="card-part">
        <DefinitionList sum facts={[{ name: m.carts_goods_of_shop(), value: <Money rupiah={goods} /> }]} />
      </div>
    </Card>
  );
}
