import { db, type Transaction } from '../../platform/db';
import { dayInWib, daysLater } from '../calendar';
import { settleEach } from '../deadlines';
import { type Advice, keepersOf, tell } from '../messages';
import { chooseAdvice } from './advice';
import { readFacts, readMisses } from './readFacts';

/**
 * Each Monday morning: makes the suggestion of the week for each shop that can be seen, from its own figures, and tells those who
 * keep it. Whoever has one for this week is left out, so that a second run does no harm.
 *
 * @returns how many shops were told something
 */
export async function adviseShops(now = new Date()): Promise<number> {
  const week = mondayOf(now);
  const misses = await readMisses(now);
  const shops = await db.shop.findMany({
    where: { status: 'OPEN', business: { status: 'VERIFIED' }, advice: { none: { week } } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return settleEach(shops, async (shopId) => {
    const last = await db.shopAdvice.findFirst({
      where: { shopId },
      orderBy: { week: 'desc' },
      select: { kind: true },
    });
    const advice = chooseAdvice(await readFacts(shopId, misses, now), last?.kind);
    return advice !== undefined && db.$transaction((tx) => give(tx, { shopId, week, advice }, now));
  });
}

/** The Monday of the week of a moment, as people in Jambi count it. */
function mondayOf(now: Date): Date {
  const today = new Date(`${dayInWib(now)}T00:00:00Z`);
  return daysLater(today, -((today.getUTCDay() + 6) % 7));
}

type Given = { shopId: string; week: Date; advice: Advice };

async function give(tx: Transaction, { shopId, week, advice }: Given, now: Date): Promise<boolean> {
  const { kind, ...values } = advice;
  const { count } = await tx.shopAdvice.createMany({
    data: [{ shopId, week, kind, values, at: now }],
    skipDuplicates: true,
  });
  if (count === 0) return false; // another process was quicker
  const { name } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { name: true } });
  const news = { kind: 'advice', values: { shop: name, ...advice }, path: pathOf(advice) } as const;
  for (const keeper of await keepersOf(tx, shopId, 'ADVICE')) await tell(tx, keeper, news, now);
  return true;
}

/** Where the one thing is done that an advice is about. */
export function pathOf(advice: Advice): string {
  switch (advice.kind) {
    case 'answer-question':
      return '/studio/ulasan?tampil=menunggu';
    case 'renew-permit':
      return `/studio/produk/${advice.productId}#produk-permitNumber`;
    case 'wished-again':
      return `/studio/produk/${advice.productId}#varian`;
    case 'looked-for':
      return '/studio/produk/baru';
    case 'freight-missing':
      return '/studio/toko#tarif';
    case 'looked-not-bought':
      return advice.look === 'freight'
        ? '/studio/toko#tarif'
        : `/studio/produk/${advice.productId}#${PARTS[advice.look]}`;
    case 'try-stall':
      return '/studio/lapak';
    case 'share-shop':
      return '/studio';
  }
}

const PARTS = { photo: 'foto', price: 'varian', words: 'produk-description' } as const;
