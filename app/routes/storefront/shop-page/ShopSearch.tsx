import { Form } from '@remix-run/react';
import { Button, LinkButton } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { addressOf } from '../search-page/address';
import type { Around } from '../search-page/around';
import { filterNames } from '../search-page/filterNames';
import type { Listing } from '../search-page/listGoods';
import type { Said } from '../search-page/query';
import { Widen } from '../search-page/Widen';

type Shop = { slug: string; name: string };

/** Searches the goods of one shop. The filters stay as they are. */
export function ShopSearch({ shop, chosen }: { shop: Shop; chosen: Said }) {
  const { q, persis, urut, ...kept } = chosen;
  return (
    <Form
      method="get"
      action={`/toko/${shop.slug}`}
      role="search"
      className="narrow-by"
      key={q}
      aria-label={m.finding_in_shop({ shop: shop.name })}
    >
      <TextField
        name="q"
        id="cari-di-toko"
        label={m.finding_in_shop_label()}
        type="search"
        defaultValue={q}
        maxLength={100}
        required={false}
      />
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Button kind="secondary">{m.ui_search()}</Button>
    </Form>
  );
}

/** The shop has nothing, or nothing that fits. */
export function NothingInShop({ shop, listing, around }: { shop: Shop; listing: Listing; around: Around }) {
  const { q } = listing.chosen;
  if (!q && filterNames(listing.chosen, around).length === 0) return <Empty>{m.storefront_shop_empty()}</Empty>;
  const everywhere = <LinkButton to={addressOf('/cari', { q })}>{m.finding_in_market()}</LinkButton>;
  return (
    <>
      <Empty action={everywhere}>{m.finding_in_shop_nothing()}</Empty>
      <Widen path={`/toko/${shop.slug}`} listing={listing} around={around} />
    </>
  );
}
