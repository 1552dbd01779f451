import { config } from '../../platform/config';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { runningAt } from '../campaigns';
import { commissionFor } from '../commission';
import type { Rupiah } from '../money';
import { taxAt } from '../tax';
import { type FeeShown, feesShown } from './marketFees';
import { commissionOf, elsewhere } from './whatRemains';

/** Of one price: what Sepucuk and the state keep, what the shop gets, and what it would get in other markets, in their order. */
export type Earning = {
  price: Rupiah;
  commission: Rupiah;
  tax: Rupiah;
  receives: Rupiah;
  elsewhere: { fee: Rupiah; receives: Rupiah }[];
};

/** `basisPoints`: of the price; 250 is 2.5 %. */
export type Earnings = { basisPoints: number; markets: FeeShown[]; prices: Earning[] };

type About = { shopId: string; categoryId?: string; productId?: string; prices: readonly Rupiah[] };

/**
 * What a shop gets of a piece at these prices, by the rules of this moment, before any discount. Income tax counts only
 * where the platform has to collect it.
 *
 * @returns nothing for whoever may not change the goods of the shop
 */
export async function earningsOf(actor: Actor, about: About, now = new Date()): Promise<Earnings | undefined> {
  const { shopId, categoryId, prices } = about;
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const campaignIds = await campaignsOf(about, now);
  const [basisPoints, markets, taxOn] = await Promise.all([
    commissionFor(db, { shopId, categoryId, campaignIds }, now),
    feesShown(),
    config.MONEY_MODE === 'hold' ? taxAt(db, shopId, now) : () => 0,
  ]);
  const earning = (price: Rupiah): Earning => {
    const [commission, tax] = [commissionOf(price, basisPoints), taxOn(price)];
    const others = markets.map((market) => elsewhere(price, market));
    return { price, commission, tax, receives: price - commission - tax, elsewhere: others };
  };
  return { basisPoints, markets, prices: [...new Set(prices)].map(earning) };
}

/** Campaigns that feature the goods now may have a rule of their own. */
async function campaignsOf({ shopId, productId }: About, now: Date): Promise<string[]> {
  if (!productId) return [];
  const items = await db.campaignItem.findMany({
    where: { productId, product: { shopId }, campaign: runningAt(now) },
    select: { campaignId: true },
  });
  return items.map(({ campaignId }) => campaignId);
}
