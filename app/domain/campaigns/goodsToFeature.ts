import { type Actor, regenciesFor } from '../accounts';
import type { ProductCard } from '../catalog';
import { searchProducts, understand } from '../search';

/** Who looks for one thing reads no further. */
const MOST_FOUND = 12;

/** Goods that the actor may put into a campaign, found as shoppers find them; by regency staff only those of shops in their regency (T7). */
export async function goodsToFeature(actor: Actor, text: string): Promise<ProductCard[]> {
  const regencies = regenciesFor(actor, 'campaign:edit');
  const shopRegencies = regencies === 'all' ? undefined : regencies;
  const meaning = await understand(text);
  const { cards } = await searchProducts({ meaning, filters: { shopRegencies }, order: 'relevance' });
  return cards.slice(0, MOST_FOUND);
}
