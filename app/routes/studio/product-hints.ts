import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { requireGoodsKeeper } from '../../web/doors';
import { hintsFor } from './product-form/hints';

/** While prices and permits are typed: what the shop gets, and what the permit says. Nothing is written. */
export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireGoodsKeeper(context);
  const { searchParams } = context.visitor.url;
  const hints = await hintsFor(seller, {
    productId: z.uuid().safeParse(searchParams.get('produk')).data,
    categoryId: searchParams.get('kategori') ?? undefined,
    prices: searchParams.getAll('harga'),
    pirt: searchParams.get('pirt') ?? undefined,
  });
  return json(hints, { headers: { 'Cache-Control': 'private, no-store' } });
}
