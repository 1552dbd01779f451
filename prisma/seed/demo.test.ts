import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signIn } from '../../app/domain/accounts';
import { campaignsToJoin } from '../../app/domain/campaigns';
import { countComplaints } from '../../app/domain/complaints';
import { countUnreadOfBuyer, countUnreadOfShop } from '../../app/domain/conversations';
import { trialBalance } from '../../app/domain/ledger';
import { db } from '../../app/platform/db';
import { readBalance } from '../../app/platform/gateway';
import { accounts, PASSWORD } from './accounts';
import { actorOf, finance, verifier } from './people';
import { seedDemo } from './seedDemo';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../testing/gateway');
  const gateway = await openGateway();
  process.env.GATEWAY_CONTROL_ORIGIN = gateway.controlOrigin;
  return gateway;
});
afterAll(() => gateway.stop());

const PATIENCE = 300_000; // ms, on a machine that does other things besides

/** How many rows each table has, and how much stock there is. */
async function rows() {
  const tables = await db.$queryRaw<{ name: string; count: number }[]>`
    select table_name as name, (xpath('/row/c/text()', query_to_xml(
      format('select count(*) as c from %I', table_name), false, true, '')))[1]::text::int as count
    from information_schema.tables where table_schema = 'public' order by 1`;
  const { _sum } = await db.variant.aggregate({ _sum: { onHand: true, reserved: true } });
  return { tables, stock: _sum };
}

describe('the demonstration', () => {
  // Small pictures: how they look is tested with the drawings.
  beforeAll(async () => {
    expect(await seedDemo({ pictureWidth: 320 })).toBe(true);
  }, PATIENCE);

  it('has twenty-four shops over all eleven regencies, each with an owner', async () => {
    const shops = await db.shop.findMany({
      select: { business: { select: { regencyCode: true, status: true } }, memberships: true, rates: true },
    });
    expect(shops).toHaveLength(24);
    expect(new Set(shops.map(({ business }) => business.regencyCode)).size).toBe(11);
    for (const { business, memberships, rates } of shops) {
      expect(business.status).toBe('VERIFIED');
      expect(memberships.map(({ role }) => role)).toEqual(['OWNER']);
      expect(rates.length).toBeGreaterThan(10);
    }
  });

  it('has a hundred and sixty listed goods, all with pictures, the first of each as AVIF too', async () => {
    const products = await db.product.findMany({
      where: { status: 'LISTED' },
      select: {
        slug: true,
        origin: true,
        photos: { orderBy: { position: 'asc' }, select: { picture: { select: { hasAvif: true } } } },
      },
    });
    expect(products).toHaveLength(160);
    expect(products.filter(({ photos }) => !photos[0]?.picture.hasAvif).map(({ slug }) => slug)).toEqual([]);
    expect(products.some(({ origin }) => origin === 'CHECKED')).toBe(true);
  });

  it('has food and a claim of origin that wait for the office, and says how all other food was approved', async () => {
    const waiting = await db.listingReview.findMany({ where: { status: 'WAITING' }, orderBy: { id: 'asc' } });
    expect(waiting.map(({ why }) => why)).toEqual(['FOOD', 'FOOD', 'ORIGIN']);
    expect(new Set(waiting.map(({ regencyCode }) => regencyCode))).toEqual(new Set(['15.01', '15.71']));
    const food = { status: 'LISTED', category: { foodKind: { not: 'NONE' } } } as const;
    const unseen = { ...food, listings: { none: { status: 'APPROVED' as const } } };
    expect([(await db.product.count({ where: food })) > 50, await db.product.count({ where: unseen })]).toEqual([
      true,
      0,
    ]);
  });

  it('shows goods of many shops among the newest', async () => {
    const newest = await db.product.findMany({
      where: { status: 'LISTED' },
      orderBy: { id: 'desc' },
      take: 8,
      select: { shopId: true },
    });
    expect(new Set(newest.map(({ shopId }) => shopId)).size).toBe(8);
  });

  it('has three campaigns, two of them running', async () => {
    const campaigns = await db.campaign.findMany({ include: { items: true } });
    const now = new Date();
    expect(campaigns).toHaveLength(3);
    expect(campaigns.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)).toHaveLength(2);
    expect(campaigns.every(({ items }) => items.length >= 8)).toBe(true);
  });

  it('has two campaigns that shops may join, with goods that wait, that were taken and that were not', async () => {
    for (const [email, slug, statuses] of [
      ['pemilik@contoh.sepucuk.id', 'kulit-manis-lempur', ['DECLINED', 'WAITING']],
      ['pemilik2@contoh.sepucuk.id', 'batik-jelmu-seberang', ['ACCEPTED', 'WAITING']],
    ] as const) {
      const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { slug } });
      const campaigns = await campaignsToJoin({ ...(await actorOf(email)), shopId });
      expect(campaigns.map(({ isOpen, rules }) => isOpen && rules.length > 0)).toEqual([true, true]);
      expect(campaigns.flatMap(({ offered }) => offered.map(({ status }) => status)).sort()).toEqual(statuses);
    }
  });

  it('has orders in every status that this release knows, and none in the future', async () => {
    const orders = await db.order.groupBy({ by: ['status'], _count: true });
    expect(orders.map(({ status }) => status).sort()).toEqual(
      [
        ...['ACCEPTED', 'AWAITING', 'CANCELLED', 'COMPLETED', 'DELIVERED', 'NEW', 'PACKED', 'RETURN_REQUESTED'],
        'SHIPPED',
      ].sort(),
    );
    expect(orders.reduce((sum, { _count }) => sum + _count, 0)).toBeGreaterThanOrEqual(110);
    expect(await db.orderEvent.count({ where: { at: { gt: new Date() } } })).toBe(0);
    expect(await db.refund.groupBy({ by: ['status'] })).toHaveLength(2);
  });

  it('lets one purchase of two shops end in two ways', async () => {
    const purchases = await db.purchase.findMany({
      where: { person: { email: 'pembeli@contoh.sepucuk.id' } },
      include: { orders: { include: { refunds: true, shop: true }, orderBy: { shop: { slug: 'desc' } } } },
    });
    const split = purchases.find(({ orders }) => new Set(orders.map(({ status }) => status)).size > 1);
    expect(split?.orders.map(({ shop, status, refunds }) => [shop.slug, status, refunds[0]?.status])).toEqual([
      ['kulit-manis-lempur', 'SHIPPED', undefined],
      ['batik-jelmu-seberang', 'CANCELLED', 'OPEN'],
    ]);
  });

  it('M11 has a trial balance of two equal sides, which agrees with what the gateway holds', async () => {
    const { accounts, debit, credit } = (await trialBalance(await actorOf(finance)))!;
    expect(debit).toBe(credit);
    const held = accounts.find(({ account }) => account === 'GATEWAY')!;
    expect(held.debit).toBeGreaterThan(0);
    expect(held.debit).toBe(await readBalance());
    const paid = await db.payment.groupBy({ by: ['method'], where: { status: 'CONFIRMED' } });
    expect(paid.map(({ method }) => method).toSorted()).toEqual(['BANK_TRANSFER', 'CARD', 'CASH']);
  });

  it('moves stock by what is written down, piece for piece', async () => {
    const variants = await db.variant.findMany({ include: { movements: true } });
    for (const { id, onHand, reserved, movements } of variants) {
      const sum = (of: 'onHand' | 'reserved') => movements.reduce((total, movement) => total + movement[of], 0);
      expect([sum('onHand'), sum('reserved')], id).toEqual([onHand, reserved]);
    }
  });

  it('has what buyers said of goods and shops once they had received them, in the order in which they said it', async () => {
    const reviews = await db.review.findMany({
      orderBy: { id: 'asc' },
      include: { orderLine: { include: { order: true, variant: true } } },
    });
    expect(reviews.length).toBeGreaterThanOrEqual(245);
    for (const { orderLine, productId, writtenAt, answeredAt } of reviews) {
      expect(orderLine.variant.productId).toBe(productId);
      expect(orderLine.order.status).toBe('COMPLETED');
      expect(writtenAt > orderLine.order.deliveredAt!).toBe(true);
      if (answeredAt) expect(answeredAt > writtenAt).toBe(true);
    }
    const ofGoods = reviews.map(({ writtenAt }) => writtenAt.getTime());
    const ofShops = await db.shopReview.findMany({ include: { order: true } });
    expect(ofShops.length).toBeGreaterThanOrEqual(60);
    expect(ofShops.every(({ writtenAt, order }) => writtenAt > order.deliveredAt!)).toBe(true);
    expect(Math.max(...ofGoods, ...ofShops.map(({ writtenAt }) => writtenAt.getTime()))).toBeLessThan(Date.now());
    expect(ofGoods).toEqual(ofGoods.toSorted((a, b) => a - b));

    const { _sum: goods } = await db.product.aggregate({ _sum: { ratingCount: true, ratingSum: true } });
    expect(goods).toEqual({
      ratingCount: reviews.length,
      ratingSum: reviews.reduce((sum, { stars }) => sum + stars, 0),
    });
    expect(reviews.some(({ personId }) => personId) && reviews.some(({ personId }) => !personId)).toBe(true);
    expect(reviews.some(({ language }) => language === 'en')).toBe(true);
  });

  it('has questions about goods, nearly all answered, and what shoppers like', async () => {
    const questions = await db.question.findMany({ orderBy: { id: 'asc' } });
    expect(new Set(questions.map(({ productId }) => productId)).size).toBeGreaterThanOrEqual(25);
    expect(questions.filter(({ answer }) => !answer)).toHaveLength(2);
    const moments = questions.map(({ askedAt }) => askedAt.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(await db.wish.count({ where: { person: { email: 'pembeli@contoh.sepucuk.id' } } })).toBeGreaterThan(2);
    expect(await db.follow.count()).toBeGreaterThan(10);
  });

  it('has what comes after buying: a claim that waits, one that was settled, a complaint, and words unread on both sides', async () => {
    const returns = await db.return.findMany({
      orderBy: { id: 'asc' },
      select: { status: true, closedAt: true, dueBy: true, refund: { select: { status: true } }, photos: true },
    });
    expect(returns).toMatchObject([
      { status: 'SETTLED', refund: { status: 'CLOSED' }, photos: [] },
      { status: 'ASKED', refund: null, photos: [expect.anything()] },
    ]);
    expect(returns[1]!.dueBy! > new Date()).toBe(true);
    const dewi = await actorOf('pembeli@contoh.sepucuk.id');
    const seller = await actorOf('pemilik@contoh.sepucuk.id');
    const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { slug: 'kulit-manis-lempur' } });
    expect(await countUnreadOfBuyer(dewi)).toBe(1);
    expect(await countUnreadOfShop({ ...seller, shopId })).toBe(1);
    expect(await countComplaints(await actorOf(verifier))).toBe(1);
    expect(await db.complaint.count({ where: { madeAt: { gt: new Date() } } })).toBe(0);
  });

  it('crosses out only prices that were asked for weeks, and sells wholesale by tiers', async () => {
    const reduced = await db.variant.findMany({
      where: { priceBefore: { not: null } },
      include: { prices: { orderBy: { at: 'asc' } } },
    });
    expect(reduced.length).toBeGreaterThanOrEqual(5);
    const monthAgo = Date.now() - 30 * 24 * 3_600_000;
    for (const { price, priceBefore, prices } of reduced) {
      expect(priceBefore).toBeGreaterThan(price);
      expect(prices[0]!.at.getTime()).toBeLessThan(monthAgo);
      expect(prices.slice(0, -1).every((change) => change.price === priceBefore)).toBe(true);
      expect(prices.at(-1)!.price).toBe(price);
    }
    const wholesale = await db.variant.findMany({
      where: { product: { salesModel: 'WHOLESALE' } },
      include: { tiers: true },
    });
    expect(wholesale.length).toBeGreaterThan(8);
    expect(wholesale.filter(({ tiers }) => tiers.length < 2)).toEqual([]);
  });

  it('shows each colour of the shirts in a picture that the gallery has too', async () => {
    const variants = await db.variant.findMany({
      where: { pictureHash: { not: null } },
      include: { product: { include: { photos: true } } },
    });
    expect(variants.length).toBeGreaterThan(40);
    for (const { pictureHash, product } of variants)
      expect(product.photos.map((photo) => photo.pictureHash)).toContain(pictureHash);
  });

  it('keeps three businesses and one that came back for the office, and letters that were written', async () => {
    const statuses = await db.business.groupBy({ by: ['status'], _count: true, orderBy: { status: 'asc' } });
    expect(statuses.map(({ status, _count }) => [status, _count])).toEqual([
      ['SUBMITTED', 3],
      ['RETURNED', 1],
      ['VERIFIED', 24],
    ]);
    expect(await db.message.count({ where: { OR: [{ state: 'WAITING' }, { text: null }] } })).toBe(0);
  });

  it('lets everybody of the list sign in', async () => {
    for (const { email } of accounts) {
      const answer = await signIn({ contact: email, password: PASSWORD }, '127.0.0.1');
      expect(answer.ok, email).toBe(true);
    }
  });

  it(
    'is told once: a second time changes nothing',
    async () => {
      const before = await rows();
      expect(await seedDemo()).toBe(false);
      // As if it had been interrupted just before its end.
      await db.person.updateMany({ data: { passwordHash: null } });
      expect(await seedDemo({ pictureWidth: 320 })).toBe(true);
      expect(await rows()).toEqual(before);
    },
    PATIENCE,
  );
});
