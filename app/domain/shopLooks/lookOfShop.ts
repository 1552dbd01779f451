import { db } from '../../platform/db';
import { may } from '../accounts';
import type { Keeper } from './change';
import { sectionKinds, sectionsShown } from './sections';

const picture = { select: { hash: true, widths: true, hasAvif: true, tint: true } } as const;
/** More than a choice on a phone can show; a shop with more names the goods that it means by searching for them. */
const MOST_TO_CHOOSE = 200;

/** How the shop's page looks, and what could be changed about it; nothing for whoever may not. */
export async function lookOfShop(keeper: Keeper) {
  const { shopId } = keeper;
  if (!may(keeper, 'shop:edit', { shopId })) return undefined;
  const shop = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: {
      slug: true,
      status: true,
      colours: true,
      logo: picture,
      banner: picture,
      pictures: { orderBy: { position: 'asc' }, select: { picture } },
      sections: { orderBy: { position: 'asc' }, select: { kind: true } },
      chosen: {
        orderBy: { position: 'asc' },
        select: { product: { select: { id: true, name: true, status: true } } },
      },
      products: {
        where: { status: 'LISTED', chosenBy: { none: {} } },
        orderBy: { name: 'asc' },
        take: MOST_TO_CHOOSE,
        select: { id: true, name: true },
      },
    },
  });
  const { pictures, sections, chosen, products, ...look } = shop;
  const shown = sectionsShown(sections.map(({ kind }) => kind));
  return {
    ...look,
    pictures: pictures.map((one) => one.picture),
    sections: shown,
    leftOut: sectionKinds.filter((kind) => !shown.includes(kind)),
    chosen: chosen.map(({ product }) => product),
    toChoose: products,
  };
}
