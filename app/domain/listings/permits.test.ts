import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db, type Transaction } from '../../platform/db';
import { lockGoods } from '../catalog';
import { permitsEnding, warnOfPermits } from '.';

let sari: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let permitId: string;

/** Noon in Jambi, so many days before the last day of the permit. */
const before = (days: number) => new Date(Date.UTC(2027, 4, 31 - days, 5));

beforeEach(async () => {
  await db.permitWarning.deleteMany();
  await db.productPermit.deleteMany();
  sari = await aShop();
  coffee = await aProduct(sari);
  const number = '210150101900127';
  const permit = { businessId: sari.businessId, kind: 'PIRT', number, expiresOn: new Date('2027-05-31') } as const;
  permitId = (await db.permit.create({ data: permit })).id;
  await db.productPermit.create({ data: { productId: coffee.productId, permitId } });
});

const told = async () => {
  const where = { personId: sari.owner.personId, kind: 'permit-ends' };
  const letters = await db.message.findMany({ where, orderBy: { id: 'asc' } });
  return letters.map(({ values }) => (values as { days: number }).days);
};
const statusNow = async () => (await db.product.findUniqueOrThrow({ where: { id: coffee.productId } })).status;

test('the owner is told 60, 30 and 7 days before a permit ends, once each, and not before', async () => {
  expect(await warnOfPermits(before(61))).toBe(0);
  for (const days of [60, 59, 31, 30, 29, 8, 7, 1, 0]) {
    await warnOfPermits(before(days));
    await warnOfPermits(before(days));
  }
  expect(await told()).toEqual([60, 30, 7]);
  expect(await statusNow()).toBe('LISTED');
});

test('the permit holds to the end of its last day in Jambi; after midnight there the goods are hidden, once', async () => {
  const lastMinute = new Date('2027-05-31T16:59:00Z');
  const midnight = new Date('2027-05-31T17:00:00Z');
  await warnOfPermits(lastMinute);
  expect(await statusNow()).toBe('LISTED');
  await warnOfPermits(midnight);
  await warnOfPermits(new Date('2027-06-01T05:00:00Z'));
  expect([await statusNow(), await told()]).toEqual(['HIDDEN', [7, 0]]);
  const events = await db.productEvent.findMany({ where: { productId: coffee.productId } });
  expect(events).toMatchObject([{ step: 'expire', personId: null, at: midnight }]);
});

test('a permit that was renewed is warned of anew', async () => {
  await warnOfPermits(before(5));
  await db.permit.update({ where: { id: permitId }, data: { expiresOn: new Date('2032-05-31') } });
  expect(await warnOfPermits(before(4))).toBe(0);
  await warnOfPermits(new Date('2032-05-20T05:00:00Z'));
  expect(await told()).toEqual([7, 30]);
});

test('a permit that is being renewed at midnight hides nothing, whether its day changes or its number', async () => {
  const midnight = new Date('2027-05-31T17:00:00Z');
  const renewals = [
    (tx: Transaction) => tx.productPermit.deleteMany({ where: { permitId } }),
    (tx: Transaction) => tx.permit.update({ where: { id: permitId }, data: { expiresOn: new Date('2032-05-31') } }),
  ];
  for (const renew of renewals) {
    await db.productPermit.createMany({ data: { productId: coffee.productId, permitId }, skipDuplicates: true });
    const { warning } = await db.$transaction(async (tx) => {
      await lockGoods(tx, coffee.productId);
      const warning = warnOfPermits(midnight);
      await expect.poll(waiting).toHaveLength(1);
      await renew(tx);
      return { warning };
    });
    await warning;
    expect([await statusNow(), await told()]).toEqual(['LISTED', []]);
  }
});

const waiting = () => db.$queryRaw<unknown[]>`
  select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;

test('a permit that nothing on show needs troubles nobody', async () => {
  const id = coffee.productId;
  await db.product.update({ where: { id }, data: { status: 'HIDDEN' } });
  expect(await warnOfPermits(before(5))).toBe(0);
  // Fresh food needs no P-IRT, and what says nothing of halal no certificate.
  const fresh = await db.category.findUniqueOrThrow({ where: { slug: 'buah-segar' } });
  await db.product.update({ where: { id }, data: { status: 'LISTED', categoryId: fresh.id } });
  await db.permit.update({ where: { id: permitId }, data: { expiresOn: new Date('2027-01-01') } });
  expect(await warnOfPermits(before(5))).toBe(0);
  expect(await statusNow()).toBe('LISTED');
});

test('each shop that sells under a permit is told of its own goods', async () => {
  const koperasi = await aShop({ name: 'Koperasi' });
  const theirs = await aProduct({ shopId: koperasi.shopId, businessId: sari.businessId }, { name: 'Kopi koperasi' });
  await db.productPermit.create({ data: { productId: theirs.productId, permitId } });
  await warnOfPermits(before(20));
  const letter = await db.message.findFirstOrThrow({ where: { personId: koperasi.owner.personId } });
  expect(letter).toMatchObject({ kind: 'permit-ends', values: { days: 30, goods: 'Kopi koperasi', more: 0 } });
  expect(await told()).toEqual([30]);
});

test('the studio says which permits of its own goods end when', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  expect(await permitsEnding(sari.owner, sari.shopId, before(61))).toEqual([]);
  expect(await permitsEnding(sari.owner, sari.shopId, before(60))).toEqual([
    {
      kind: 'PIRT',
      number: '210150101900127',
      expiresOn: new Date('2027-05-31'),
      isOver: false,
      goods: 1,
      first: 'Kopi arabika Kerinci',
    },
  ]);
  expect(await permitsEnding(budi.owner, budi.shopId, before(1))).toEqual([]);
  expect(await permitsEnding(budi.owner, sari.shopId, before(1))).toEqual([]);
});
