import type { ShopPage } from '../../../domain/catalog';
import { Badge } from '../../../ui/Badge';
import { Icon } from '../../../ui/Icon';
import { PageHeader } from '../../../ui/PageHeader';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { whatsappLink } from '../../../ui/whatsapp';
import { m } from '../../../words/generated/messages';
import { Follow } from './Follow';

type ShopSignProps = {
  shop: Pick<ShopPage, 'id' | 'slug' | 'name' | 'makes' | 'phone' | 'place' | 'since' | 'look'>;
  following: { count: number; isGuest: boolean; isMine: boolean };
};

/** The front of a shop: its banner and sign in its colours, who it is, and how to stay in touch. */
export function ShopSign({ shop, following }: ShopSignProps) {
  const { banner, logo } = shop.look;
  return (
    <div className="shop-sign">
      {banner && (
        <div className="shop-banner">
          <Picture
            source={pictureSource(banner)}
            tint={banner.tint}
            alt=""
            sizes="(width >= 1200px) 1136px, 100vw"
            eager
          />
        </div>
      )}
      <div className={logo ? 'shop-face' : undefined}>
        {logo && (
          <div className="shop-logo">
            <Picture source={pictureSource(logo)} tint={logo.tint} alt="" sizes="80px" />
          </div>
        )}
        <PageHeader
          title={shop.name}
          crumbs={[
            { to: '/', name: m.storefront_home_crumb() },
            { to: '/toko', name: m.storefront_shops_title() },
          ]}
          lead={shop.makes}
          actions={
            <>
              <Follow shop={shop} following={following} />
              <a
                className="button button-secondary"
                href={whatsappLink(shop.phone, m.storefront_shop_chat_text({ shop: shop.name }))}
              >
                <Icon name="chat" />
                {m.storefront_shop_chat()}
              </a>
            </>
          }
        />
      </div>
      <p className="row">
        <Badge tone="sawah">
          <Icon name="verified" />
          {m.storefront_shop_verified()}
        </Badge>
        <Badge>
          <Icon name="place" />
          {shop.place}
        </Badge>
        {following.count > 0 && <Badge>{m.keeping_followers({ count: following.count })}</Badge>}
        {shop.since && <Badge>{m.storefront_shop_since({ year: shop.since })}</Badge>}
      </p>
    </div>
  );
}
