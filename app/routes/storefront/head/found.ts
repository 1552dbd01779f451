import type { ProductPage } from '../../../domain/catalog';
import { productFacts } from '../../../domain/discovery';
import { campaignCard, cardPath, productCard, shopCard } from '../../../web/shareCards';
import { getLocale } from '../../../words/generated/runtime';

/** What only machines are told of goods, and the path of the picture that is shared. */
export async function foundProduct(product: ProductPage) {
  const facts = await productFacts(product.id);
  return { ...facts, picture: cardPath(product.slug, productCard(product, getLocale())) };
}

export type FoundProduct = Awaited<ReturnType<typeof foundProduct>>;

/** The path of the picture that is shared of a shop. */
export function pictureOfShop(shop: Parameters<typeof shopCard>[0] & { slug: string }): string {
  return cardPath(shop.slug, shopCard(shop, getLocale()));
}

/** The path of the picture that is shared of a campaign. */
export function pictureOfCampaign(campaign: Parameters<typeof campaignCard>[0] & { slug: string }): string {
  return cardPath(campaign.slug, campaignCard(campaign, getLocale()));
}
