import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signIn } from '../../app/domain/accounts';
import { trialBalance } from '../../app/domain/ledger';
import { db } from '../../app/platform/db';
import { readBalance } from '../../app/platform/gateway';
import { accounts, PASSWORD } from './accounts';
import { actorOf, finance } from './people';
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

  it('has sixteen shops over all eleven regencies, each with an owner', async () => {
    const shops = await db.shop.findMany({
      select: { business: { select: { regencyCode: true, status: true } }, memberships: true, rates: true },
    });
    expect(shops).toHaveLength(16);
    expect(new Set(shops.map(({ business }) => business.regencyCode)).size).toBe(11);
    for (const { business, memberships, rates } of shops) {
      expect(business.status).toBe('VERIFIED');
      expect(memberships.map(({ role }) => role)).toEqual(['OWNER']);
      expect(rates.length).toBeGreaterThan(10);
    }
  });

  it('has eighty listed goods, all with pictures, the first of each as AVIF too', async () => {
    const products = await db.product.findMany({
      where: { status: 'LISTED' },
      select: {
        slug: true,
        origin: true,
        photos: { orderBy: { position: 'asc' }, select: { picture: { select: { hasAvif: true } } } },
      },
    });
    expect(products).toHaveLength(80);
    expect(products.filter(({ photos }) => !photos[0]?.picture.hasAvif).map(({ slug }) => slug)).toEqual([]);
    expect(products.some(({ origin }) => origin === 'CHECKED')).toBe(true);
  });

  it('shows goods of many shops among the newest', async () => {
    const newest = await db.product.findMany({ orderBy: { id: 'desc' }, take: 8, select: { shopId: true } });
    expect(new Set(newest.map(({ shopId }) => shopId)).size).toBe(8);
  });

  it('has three campaigns, two of them running', async () => {
    const campaigns = await db.campaign.findMany({ include: { items: true } });
    const now = new Date();
    expect(campaigns).toHaveLength(3);
    expect(campaigns.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)).toHaveLength(2);
    expect(campaigns.every(({ items }) => items.length >= 8)).toBe(true);
  });

  it('has orders in every status that this release knows, and none in the future', async () => {
    const orders = await db.order.groupBy({ by: ['status'], _count: true });
    expect(orders.map(({ status }) => status).sort()).toEqual(
      ['ACCEPTED', 'AWAITING', 'CANCELLED', 'COMPLETED', 'DELIVERED', 'NEW', 'PACKED', 'SHIPPED'].sort(),
    );
    expect(orders.reduce((sum, { _count }) => sum + _count, 0)).toBeGreaterThanOrEqual(40);
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

  it('keeps three businesses and one that came back for the office, and letters that were written', async () => {
    const statuses = await db.business.groupBy({ by: ['status'], _count: true, orderBy: { status: 'asc' } });
    expect(statuses.map(({ status, _count }) => [status, _count])).toEqual([
      ['SUBMITTED', 3],
      ['RETURNED', 1],
      ['VERIFIED', 16],
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
