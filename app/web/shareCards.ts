import { createHash } from 'node:crypto';
import { type CampaignNotice, campaignPage } from '../domain/campaigns';
import { type ProductPage, productPage, shopPage } from '../domain/catalog';
import { slugToday } from '../domain/shops';
import type { Locale } from '../words/generated/runtime';

/** What a picture shows that stands for a page where it is shared. Price in rupiah. */
export type ShareCard = {
  kind: 'produk' | 'toko' | 'kampanye';
  locale: Locale;
  name: string;
  lines: string[];
  price?: number;
  /** The price is the lowest of several. */
  isFrom?: boolean;
  picture?: { hash: string; width: number };
  theme?: CampaignNotice['theme'];
  /** Square and upright ones are for posts and stories; none: as links are shown. */
  shape?: CardShape;
};

export const cardShapes = ['persegi', 'cerita'] as const;
export type CardShape = (typeof cardShapes)[number];

/** Goes up when the drawing changes, so that all are drawn anew. */
const DRAWING = 1;

type Product = Pick<ProductPage, 'name' | 'priceFrom'> & {
  variants: { price: number }[];
  photos: { hash: string; widths: number[] }[];
  shop: { name: string; place: string };
};

export function productCard({ name, priceFrom, variants, photos, shop }: Product, locale: Locale): ShareCard {
  const [photo] = photos;
  return {
    kind: 'produk',
    locale,
    name,
    lines: [shop.name, shop.place],
    price: priceFrom,
    isFrom: variants.some(({ price }) => price !== priceFrom),
    ...(photo ? { picture: { hash: photo.hash, width: photo.widths.at(-1)! } } : {}),
  };
}

export function shopCard(shop: { name: string; makes: string; place: string }, locale: Locale): ShareCard {
  return { kind: 'toko', locale, name: shop.name, lines: [shop.makes, shop.place] };
}

export function campaignCard(campaign: Pick<CampaignNotice, 'title' | 'intro' | 'theme'>, locale: Locale): ShareCard {
  return { kind: 'kampanye', locale, name: campaign.title, lines: [campaign.intro], theme: campaign.theme };
}

/** Names what a card shows: another price, another hash. */
export function cardHash(card: ShareCard): string {
  return createHash('sha256')
    .update(JSON.stringify([DRAWING, card]))
    .digest('hex')
    .slice(0, 20);
}

export function cardPath(slug: string, card: ShareCard): string {
  return `/og/${card.shape ?? card.kind}/${slug}-${cardHash(card)}.jpg`;
}

/**
 * The card of a page in a language, as it would be drawn now.
 *
 * @returns nothing for what shoppers cannot see
 */
export async function cardOf(kind: string, slug: string): Promise<((locale: Locale) => ShareCard) | undefined> {
  switch (kind) {
    case 'produk': {
      const product = await productPage(slug);
      return product && ((locale) => productCard(product, locale));
    }
    case 'persegi':
    case 'cerita': {
      const product = await productPage(slug);
      return product && ((locale) => ({ ...productCard(product, locale), shape: kind }));
    }
    case 'toko': {
      const shop = (await shopPage(slug)) ?? (await shopPage((await slugToday(slug)) ?? ''));
      return shop && ((locale) => shopCard(shop, locale));
    }
    case 'kampanye': {
      const campaign = await campaignPage(slug);
      return campaign && ((locale) => campaignCard(campaign, locale));
    }
    default:
      return undefined;
  }
}
