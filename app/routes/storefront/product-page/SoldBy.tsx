import { Link } from '@remix-run/react';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Icon } from '../../../ui/Icon';
import { whatsappLink } from '../../../ui/whatsapp';
import { m } from '../../../words/generated/messages';

type SoldByProps = {
  /** Of the goods. */
  slug: string;
  shop: { slug: string; name: string; story: string; phone: string; place: string; since: number | null };
  product: string;
  /** Of this page, so that the shop knows what is asked about. */
  address: string;
};

/** The shop, the beginning of its story, and how to ask it something. */
export function SoldBy({ slug, shop, product, address }: SoldByProps) {
  return (
    <Card as="section" labelledBy="penjual">
      <p className="hint">{m.storefront_product_sold_by()}</p>
      <h2 id="penjual">
        <Link to={`/toko/${shop.slug}`}>{shop.name}</Link>
      </h2>
      <p className="beside-icon">
        <Icon name="truck" />
        {m.storefront_product_ships_from({ place: shop.place })}
      </p>
      <p className="two-lines">{shop.story}</p>
      <div className="row">
        <LinkButton kind="secondary" to={`/toko/${shop.slug}`}>
          <Icon name="shop" />
          {m.storefront_product_visit_shop()}
        </LinkButton>
        <LinkButton kind="secondary" to={`/produk/${slug}/tanya-toko`}>
          <Icon name="mail" />
          {m.talks_ask()}
        </LinkButton>
        <a
          className="button button-quiet"
          href={whatsappLink(shop.phone, m.storefront_product_chat_text({ shop: shop.name, product, address }))}
        >
          <Icon name="chat" />
          {m.storefront_shop_chat()}
        </a>
      </div>
    </Card>
  );
}
