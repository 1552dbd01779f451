import { z } from 'zod';
import { reviewsOfShop, starsOfShop } from '../../../domain/reviews';

/** What buyers say of a shop; a broken link shows the first page. */
export async function readVoices(shopId: string, query: URLSearchParams) {
  const before = z.uuid().safeParse(query.get('ulasan')).data;
  const [{ stars }, page] = await Promise.all([starsOfShop(shopId), reviewsOfShop(shopId, before)]);
  return { stars, ...page, isLater: before !== undefined };
}
