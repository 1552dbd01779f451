import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { regencyTitle } from '../areas';
import { dayInWib } from '../calendar';
import { priceSpreads } from './priceSpread';
import { type GoodsToJudge, type Improvement, judgeGoods } from './readinessRules';

const MOST = 40; // goods, the newest: a longer list nobody works through
const DAY = 24 * 60 * 60 * 1000; // ms

export type Readiness = {
  goods: { id: string; name: string; improvements: Improvement[] }[];
  /** How many goods were looked at. */
  count: number;
  hasNib: boolean;
  sellsFood: boolean;
  /** The regency whose offices are asked. */
  regency: string;
};

const judged = {
  id: true,
  name: true,
  description: true,
  categoryId: true,
  priceFrom: true,
  ingredients: true,
  netContent: true,
  shelfLife: true,
  storage: true,
  allergens: true,
  category: { select: { foodKind: true } },
  photos: { orderBy: { position: 'asc' }, select: { picture: { select: { width: true, height: true } } } },
  variants: {
    where: { retiredAt: null },
    orderBy: { position: 'asc' },
    take: 1,
    select: { grams: true, lengthCm: true, widthCm: true, heightCm: true, price: true },
  },
  permits: { select: { permit: { select: { kind: true, expiresOn: true } } } },
} as const;

/** How ready a shop is for buyers: what could be better of its goods, and which papers it has. @returns nothing for whoever may not change them */
export async function readReadiness(actor: Actor, shopId: string, now = new Date()): Promise<Readiness | undefined> {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const [rows, spreads, { business }] = await Promise.all([
    db.product.findMany({
      where: { shopId, status: { not: 'ARCHIVED' } },
      orderBy: { id: 'desc' },
      take: MOST,
      select: judged,
    }),
    priceSpreads(shopId),
    db.shop.findUniqueOrThrow({
      where: { id: shopId },
      select: { business: { select: { nib: true, regency: { select: { name: true, isCity: true } } } } },
    }),
  ]);
  const goods = rows.map((row) => ({
    id: row.id,
    name: row.name,
    improvements: judgeGoods(asJudged(row, now), spreads.get(row.categoryId)),
  }));
  return {
    goods: goods.filter(({ improvements }) => improvements.length > 0),
    count: rows.length,
    hasNib: business.nib !== null,
    sellsFood: rows.some(({ category }) => category.foodKind !== 'NONE'),
    regency: regencyTitle(business.regency),
  };
}

type Row = Awaited<ReturnType<typeof db.product.findMany<{ select: typeof judged }>>>[number];

function asJudged({ category, photos, variants, permits, priceFrom, ...row }: Row, now: Date): GoodsToJudge {
  const { id, name, description, ingredients, netContent, shelfLife, storage, allergens } = row;
  const [first] = variants;
  const today = new Date(dayInWib(now)).getTime();
  const daysLeft = (end: Date | null) => end && Math.round((end.getTime() - today) / DAY);
  return {
    id,
    name,
    description,
    label: { ingredients, netContent, shelfLife, storage, allergens },
    foodKind: category.foodKind,
    photos: photos.map(({ picture }) => picture),
    price: priceFrom || first?.price || 0,
    grams: first?.grams ?? 0,
    lengthCm: first?.lengthCm ?? 0,
    widthCm: first?.widthCm ?? 0,
    heightCm: first?.heightCm ?? 0,
    permits: permits.map(({ permit }) => ({ kind: permit.kind, daysLeft: daysLeft(permit.expiresOn) })),
  };
}
