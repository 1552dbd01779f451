import { demoShops } from '../catalogue';
import { minutesBefore, momentOf, nextOf, startOfDay } from '../moments';
import { happen } from './afterwards';
import * as deeds from './deeds';
import { place } from './placing';
import type { Course, Deed, DemoPurchase, Moment } from './types';

const atTheOffice = ['09:10', '13:40', '16:10'];
const atTheShop = ['07:30', '12:15', '17:45'];
const packing = ['08:20'];
const atTheCourier = ['15:30'];
const atHome = ['18:40'];

const DAYS_UNDERWAY = 4;
const MINUTES_AT_THE_GATEWAY = 3;
const QUICKLY = 25; // minutes from placing to paying, of purchases so fresh that the next office hour may not have come

const shopOfGoods = new Map(demoShops.flatMap(({ slug, products }) => products.map((product) => [product.slug, slug])));

/** All that is done about a purchase, but for what the clock does. */
export function deedsOf(purchase: DemoPurchase, checkoutKey: string, now: Date): Deed[] {
  const { after = [], goods, buyer } = purchase;
  const which = { checkoutKey, shop: shopOfGoods.get(goods[0]![0])! };
  const later = after.map((one) => ({ at: whenIs(one, now), act: (at: Date) => happen(one, which, buyer, at) }));
  return [...buyingDeeds(purchase, checkoutKey, now), ...later];
}

function whenIs(moment: Moment, now: Date): Date {
  return 'minutesAgo' in moment
    ? minutesBefore(now, moment.minutesAgo)
    : momentOf(startOfDay(now), moment.day, moment.time);
}

function buyingDeeds(purchase: DemoPurchase, checkoutKey: string, now: Date): Deed[] {
  const { placed, ends } = purchase;
  const isFresh = 'minutesAgo' in placed;
  const at = whenIs(placed, now);
  const placing = { at, act: (at: Date) => place(checkoutKey, purchase, at) };
  if (ends === 'AWAITING' || ends === 'EXPIRED') return [placing];
  if (ends === 'WITHDRAWN') return [placing, { at: nextOf(atHome, at), act: (at) => deeds.withdraw(checkoutKey, at) }];

  if (purchase.pays === 'CASH') return [placing, ...ordersDeeds(purchase, checkoutKey, at, now)];

  const soon = purchase.pays === 'CARD' ? minutesBefore(at, -MINUTES_AT_THE_GATEWAY) : nextOf(atTheOffice, at);
  const paidAt = isFresh ? minutesBefore(at, -QUICKLY) : soon;
  const paying = { at: paidAt, act: (at: Date) => deeds.pay(checkoutKey, at) };
  const orders = ordersDeeds(purchase, checkoutKey, paidAt, now);
  return [placing, paying, ...orders, ...refundDeeds(purchase, checkoutKey, paidAt)];
}

function ordersDeeds({ goods, ends }: DemoPurchase, checkoutKey: string, from: Date, now: Date): Deed[] {
  const shops = [...new Set(goods.map(([slug]) => shopOfGoods.get(slug)!))];
  return shops.flatMap((shop) => {
    const course = typeof ends === 'object' && 'shops' in ends ? ends.shops[shop]! : (ends as Course);
    return orderDeeds({ checkoutKey, shop }, course, from, now);
  });
}

/** What shop and buyer do about one order once it is paid, as far as its course goes. */
function orderDeeds(which: deeds.Which, course: Course, paidAt: Date, now: Date): Deed[] {
  const answeredAt = nextOf(atTheShop, paidAt);
  if (typeof course === 'object') return [{ at: answeredAt, act: (at) => deeds.decline(which, course.declined, at) }];
  if (course === 'NEW' || course === 'LAPSED') return [];
  if (course === 'TAKEN_BACK') return [{ at: minutesBefore(answeredAt, 30), act: (at) => deeds.takeBack(which, at) }];

  const packedAt = nextOf(packing, answeredAt);
  const sentAt = nextOf(atTheCourier, packedAt);
  const isJustReceived = course === 'DELIVERED';
  const receivedAt = isJustReceived
    ? momentOf(startOfDay(now), -1, '18:40')
    : momentOf(startOfDay(sentAt), DAYS_UNDERWAY, '18:40');
  const steps: [Course[], Deed][] = [
    [[], { at: answeredAt, act: (at) => deeds.accept(which, at) }],
    [['ACCEPTED'], { at: packedAt, act: (at) => deeds.pack(which, at) }],
    [['ACCEPTED', 'PACKED'], { at: sentAt, act: (at) => deeds.send(which, at) }],
    [['ACCEPTED', 'PACKED', 'SHIPPED', 'ASSUMED'], { at: receivedAt, act: (at) => deeds.receive(which, at) }],
  ];
  return steps.flatMap(([notFor, deed]) => (notFor.includes(course) ? [] : [deed]));
}

/** A refund opens when an order is refused: by the shop at once, by the clock some days later. */
function refundDeeds({ refund }: DemoPurchase, checkoutKey: string, paidAt: Date): Deed[] {
  if (!refund) return [];
  const givenAt = momentOf(startOfDay(paidAt), 6, '20:10');
  const giving = { at: givenAt, act: () => deeds.giveAccount(checkoutKey) };
  if (refund === 'ACCOUNT_GIVEN') return [giving];
  return [giving, { at: nextOf(atTheOffice, givenAt), act: (at) => deeds.refund(checkoutKey, at) }];
}
