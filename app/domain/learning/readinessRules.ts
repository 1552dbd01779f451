import type { FoodKind, PermitKind } from '../../../prisma/generated/enums';
import type { Rupiah } from '../money';
import { chargedGrams } from '../shipping';
import { DAYS_TO_RENEW, ENOUGH } from './enough';
import type { PriceSpread } from './priceSpread';

/** Goods as they are judged. Grams and cm of one piece, packed. */
export type GoodsToJudge = {
  id: string;
  name: string;
  photos: { width: number; height: number }[];
  description: string;
  foodKind: FoodKind;
  label: Record<'ingredients' | 'netContent' | 'shelfLife' | 'storage' | 'allergens', string>;
  price: Rupiah;
  grams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  /** Of its permits the one that ends first, and how many days are left. */
  permits: { kind: PermitKind; daysLeft: number | null }[];
};

export type Topic = 'photos' | 'words' | 'price' | 'packing' | 'permits';

/** Something to improve, with the numbers that its sentence needs. */
export type Improvement =
  | { topic: 'photos'; code: 'none' | 'tall' }
  | { topic: 'photos'; code: 'few'; count: number }
  | { topic: 'photos'; code: 'small'; width: number }
  | { topic: 'words'; code: 'short'; count: number }
  | { topic: 'words'; code: 'measure' }
  | { topic: 'words'; code: 'label'; lacks: (keyof GoodsToJudge['label'])[] }
  | { topic: 'price'; code: 'high' | 'low'; shops: number; low: Rupiah; high: Rupiah }
  | { topic: 'packing'; code: 'unweighed' }
  | { topic: 'packing'; code: 'volume'; grams: number; volume: number; one: number; packed: number }
  | { topic: 'packing'; code: 'second'; one: number }
  | { topic: 'permits'; code: 'missing' }
  | { topic: 'permits'; code: 'ends'; days: number };

const WIDTH = 960; // pixels: the widest that a page shows

type Rule = (goods: GoodsToJudge, spread: PriceSpread | undefined) => Improvement | undefined;

const rules: readonly Rule[] = [
  ({ photos }) => {
    if (photos.length === 0) return { topic: 'photos', code: 'none' };
    return photos.length < ENOUGH.photos ? { topic: 'photos', code: 'few', count: photos.length } : undefined;
  },
  ({ photos: [first] }) => {
    if (!first) return undefined;
    if (first.width < WIDTH) return { topic: 'photos', code: 'small', width: first.width };
    return first.height > first.width * 1.1 ? { topic: 'photos', code: 'tall' } : undefined;
  },
  ({ description }) =>
    description.length < ENOUGH.characters ? { topic: 'words', code: 'short', count: description.length } : undefined,
  ({ description, foodKind }) =>
    foodKind === 'NONE' && description && !/\d/.test(description) ? { topic: 'words', code: 'measure' } : undefined,
  ({ label, foodKind }) => {
    if (foodKind !== 'PACKED') return undefined;
    const lacks = (Object.keys(label) as (keyof typeof label)[]).filter((part) => !label[part]);
    return lacks.length > 0 ? { topic: 'words', code: 'label', lacks } : undefined;
  },
  ({ price }, spread) => {
    if (!spread || (price >= spread.low && price <= spread.high)) return undefined;
    return { topic: 'price', code: price > spread.high ? 'high' : 'low', ...spread };
  },
  (goods) => (isMeasured(goods) ? undefined : { topic: 'packing', code: 'unweighed' }),
  ({ grams, lengthCm, widthCm, heightCm }) => {
    const volume = Math.ceil((lengthCm * widthCm * heightCm) / 6);
    const one = chargedGrams([{ quantity: 1, grams, lengthCm, widthCm, heightCm }]);
    const packed = Math.ceil(grams / 1_000) * 1_000;
    return one > packed ? { topic: 'packing', code: 'volume', grams, volume, one, packed } : undefined;
  },
  (goods) => {
    const { grams, lengthCm, widthCm, heightCm } = goods;
    if (!isMeasured(goods)) return undefined;
    const one = chargedGrams([{ quantity: 1, grams, lengthCm, widthCm, heightCm }]);
    const two = chargedGrams([{ quantity: 2, grams, lengthCm, widthCm, heightCm }]);
    return one === two ? { topic: 'packing', code: 'second', one } : undefined;
  },
  ({ foodKind, permits }) => {
    const isNeeded = foodKind === 'PACKED' && !permits.some(({ kind }) => kind === 'PIRT' || kind === 'MD');
    return isNeeded ? { topic: 'permits', code: 'missing' } : undefined;
  },
  ({ permits }) => {
    const left = permits.flatMap(({ daysLeft }) => daysLeft ?? []);
    const days = Math.min(...left);
    return days <= DAYS_TO_RENEW ? { topic: 'permits', code: 'ends', days } : undefined;
  },
];

/** A draft may still lack its weight and size; of nothing there is nothing to say of the freight. */
function isMeasured({ grams, lengthCm, widthCm, heightCm }: GoodsToJudge): boolean {
  return Math.min(grams, lengthCm, widthCm, heightCm) > 0;
}

/** What could be better of these goods, each with its reason; nothing is said of prices without enough shops to compare with. */
export function judgeGoods(goods: GoodsToJudge, spread?: PriceSpread): Improvement[] {
  return rules.flatMap((rule) => rule(goods, spread) ?? []);
}
