import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { productForEditing, productPage } from '../../../domain/catalog';
import { requirePromoter } from '../../../web/doors';

/**
 * Goods of the shop that is being worked in, and how shoppers see them: nothing where they do not.
 *
 * @throws 404 for goods of another shop, as for goods that do not exist
 */
export async function goodsOfKit(context: AppLoadContext, id: string | undefined) {
  const seller = await requirePromoter(context);
  const productId = z.uuid().safeParse(id).data;
  const own = productId ? await productForEditing(seller, { shopId: seller.shopId, productId }) : undefined;
  if (!own) throw new Response(null, { status: 404 });
  const page = await productPage(own.slug);
  return { id: own.id, name: own.name, page, address: `${context.visitor.url.origin}/produk/${own.slug}` };
}
