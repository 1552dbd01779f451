import { z } from 'zod';
import { questionsOfGoods, reviewsOfGoods, starsOfGoods } from '../../../domain/reviews';

/** What the address chooses of the reviews; whatever it cannot mean chooses nothing. */
const Chosen = z.object({
  bintang: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
  foto: z.literal('ya').optional().catch(undefined),
  ulasan: z.uuid().optional().catch(undefined),
  tanya: z.uuid().optional().catch(undefined),
});

/** What buyers say of goods and what was asked about them, as far as the address asks for it. */
export async function readVoices(productId: string, query: URLSearchParams) {
  const { bintang: stars, foto, ulasan: before, tanya } = Chosen.parse(Object.fromEntries(query));
  const withPhotos = foto !== undefined;
  const [counts, page, asked] = await Promise.all([
    starsOfGoods(productId),
    reviewsOfGoods(productId, { stars, withPhotos, before }),
    questionsOfGoods(productId, tanya),
  ]);
  return { counts, ...page, chosen: { stars, withPhotos, before }, asked: { ...asked, isLater: tanya !== undefined } };
}
