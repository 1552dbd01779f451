import type { ReactNode } from 'react';
import { m } from '../../../words/generated/messages';
import { Goods } from '../goods/Goods';
import { NextPage } from '../goods/NextPage';
import type { Around } from './around';
import { ChosenFilters } from './ChosenFilters';
import { Filters } from './Filters';
import type { Listing } from './listGoods';
import { Meant } from './Meant';

type GoodsListedProps = {
  path: string;
  listing: Listing;
  around: Around;
  label?: string;
  /** The page is one category, which cannot be dropped. */
  isOneCategory?: boolean;
  ofOneShop?: boolean;
  /** In place of the goods, where there are none. */
  children: ReactNode;
};

/** A list of goods with all that narrows and sorts it, as on the pages of the search, a category and a shop. */
export function GoodsListed({ path, listing, around, isOneCategory, children, ...how }: GoodsListedProps) {
  const { chosen, cards, next } = listing;
  const narrowedBy = isOneCategory ? { ...chosen, kategori: '' } : chosen;
  return (
    <>
      <Meant path={path} listing={{ ...listing, chosen: narrowedBy }} />
      <div className="stack stack-s">
        <Filters
          key={JSON.stringify(chosen)}
          path={path}
          listing={listing}
          tree={isOneCategory ? undefined : around.tree}
          places={around.places}
        />
        <ChosenFilters path={path} chosen={narrowedBy} around={around} />
      </div>
      {cards.length > 0 ? (
        <>
          <h2 className="unseen">{m.storefront_goods_label()}</h2>
          <Goods cards={cards} eager={4} {...how} />
        </>
      ) : (
        children
      )}
      <NextPage next={next} />
    </>
  );
}
