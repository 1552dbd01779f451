import { bestOfShop, cardsById, type ProductCard, type ShopPage } from '../../../domain/catalog';
import { sectionsShown } from '../../../domain/shopLooks';

type Shelves = { order: ReturnType<typeof sectionsShown>; chosen: ProductCard[]; best: ProductCard[] };

/** What leaves the list as it is: the language, and which page of the reviews. */
const beside = new Set(['bahasa', 'ulasan']);

/** The parts of the page in their order, with the goods of those that show some. Whoever searches sees what was found first. */
export async function shelvesOf(look: ShopPage['look'], shopId: string, query: URLSearchParams): Promise<Shelves> {
  const shown = sectionsShown(look.sections);
  if ([...query.keys()].some((name) => !beside.has(name))) {
    const others = shown.filter((kind) => !['NEWEST', 'CHOSEN', 'BESTSELLING'].includes(kind));
    return { order: ['NEWEST', ...others], chosen: [], best: [] };
  }
  const [cards, best] = await Promise.all([
    shown.includes('CHOSEN') ? cardsById(look.chosen) : new Map<string, ProductCard>(),
    shown.includes('BESTSELLING') ? bestOfShop(shopId) : [],
  ]);
  return { order: shown, chosen: look.chosen.flatMap((id) => cards.get(id) ?? []), best };
}
