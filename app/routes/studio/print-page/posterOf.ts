import type { AppLoadContext } from '@remix-run/node';
import { shopPage } from '../../../domain/catalog';
import { requirePromoter } from '../../../web/doors';
import type { Poster } from '../../../web/posterFile';
import { m } from '../../../words/generated/messages';

/** What the poster of the shop says that is being worked in; nothing while shoppers cannot see the shop. */
export async function posterOf(context: AppLoadContext): Promise<(Poster & { slug: string }) | undefined> {
  const { slug } = (await requirePromoter(context)).workplace;
  const shop = await shopPage(slug);
  if (!shop) return undefined;
  const { name, makes, place } = shop;
  const address = `${context.visitor.url.origin}/toko/${slug}`;
  return { slug, shop: name, makes, place, scan: m.promotions_poster_scan(), address };
}
