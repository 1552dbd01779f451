import { randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { moveStock, SoldOut } from '../stock';
import { editProduct } from './editProduct';
import { moveProduct } from './moveProduct';
import type { ProductDetails } from './productDetails';
import { productForEditing } from './productForEditing';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  sari = await aShop();
  coffee = await aProduct(sari, { variants: ['250 g', '500 g'], onHand: 10 });
  const hash = randomBytes(32).toString('hex');
  await db.picture.create({ data: { hash, width: 800, height: 600, widths: [320, 640], tint: 2 } });
  await db.productPhoto.create({ data: { productId: coffee.productId, pictureHash: hash, position: 0 } });
});

const permit = { kind: 'PIRT', number: '210150101900128', expiresOn: '2028-05-31' } as const;

/** What the form would send back, with these changes. */
async function edit(
  changes: Partial<ProductDetails> & { isShown?: boolean; productId?: string } = {},
  actor: Actor = sari.owner,
  shopId = sari.shopId,
) {
  const shown = await productForEditing(sari.owner, { shopId: sari.shopId, productId: coffee.productId });
  if (!shown) throw new Error('gone');
  const { name, description, categoryId, salesModel, madeInCode, materials, photos } = shown;
  const variants = shown.variants.map(({ reserved: _, ...variant }) => ({ ...variant, seenOnHand: variant.onHand }));
  const same = { name, description, categoryId, salesModel, madeInCode, materials, photos, variants, permit };
  const wish = {
    ...same,
    shopId,
    productId: coffee.productId,
    isShown: false,
    halal: 'NOT_HALAL' as const,
    ...changes,
  };
  return editProduct(actor, wish, now);
}

const variantsNow = () =>
  db.variant.findMany({
    where: { productId: coffee.productId },
    orderBy: { position: 'asc' },
    include: { movements: true },
  });

async function variantsToSend() {
  const rows = await variantsNow();
  return rows.map(({ id, name, price, onHand, grams, lengthCm, widthCm, heightCm }) => ({
    ...{ id, name, price, onHand, grams, lengthCm, widthCm, heightCm },
    seenOnHand: onHand,
  }));
}

test('goods change their name and price, their address stays, no stock is counted', async () => {
  const [small, large] = await variantsToSend();
  const answer = await edit({ name: 'Kopi Kayu Aro', variants: [{ ...small!, price: 60_000 }, large!] });

  expect(answer).toEqual({ ok: true, id: coffee.productId, slug: coffee.slug, status: 'LISTED' });
  expect(await db.product.findUnique({ where: { id: coffee.productId } })).toMatchObject({
    name: 'Kopi Kayu Aro',
    priceFrom: 45_000,
  });
  expect((await variantsNow()).flatMap(({ movements }) => movements)).toEqual([]);
});

test('what an order has copied stays when its goods are renamed, priced anew and retired', async () => {
  const lineId = await anOrderOf(coffee.variantId);
  const line = await db.orderLine.findUniqueOrThrow({ where: { id: lineId } });
  const [, large] = await variantsToSend();

  expect(await edit({ name: 'Lain', variants: [large!] })).toMatchObject({ ok: true });

  expect(await db.orderLine.findUniqueOrThrow({ where: { id: lineId } })).toEqual(line);
  const offered = (await variantsNow()).map(({ name, retiredAt }) => [name, retiredAt]);
  expect(Object.fromEntries(offered)).toEqual({ '250 g': now, '500 g': null });
});

test('variants swap their names, and a name that was retired may be given again', async () => {
  const [small, large] = await variantsToSend();
  expect(
    await edit({
      variants: [
        { ...small!, name: '500 g' },
        { ...large!, name: '250 g' },
      ],
    }),
  ).toMatchObject({ ok: true });
  expect((await variantsNow()).map(({ id, name }) => [id, name])).toEqual([
    [small!.id, '500 g'],
    [large!.id, '250 g'],
  ]);

  expect(await edit({ variants: [{ ...large!, name: '250 g' }] })).toMatchObject({ ok: true });
  const { id: _, seenOnHand, ...fresh } = small!;
  expect(
    await edit({
      variants: [
        { ...large!, name: '250 g' },
        { ...fresh, name: '500 g' },
      ],
    }),
  ).toMatchObject({ ok: true });
  const offered = (await variantsNow()).filter(({ retiredAt }) => !retiredAt);
  expect(offered.map(({ name }) => name)).toEqual(['250 g', '500 g']);
});

test('a count is written down with who counted, and holds only for the figure that was seen', async () => {
  const [small, large] = await variantsToSend();
  expect(await edit({ variants: [{ ...small!, onHand: 7 }, large!] })).toMatchObject({ ok: true });
  const [counted] = await variantsNow();
  expect(counted).toMatchObject({
    onHand: 7,
    movements: [{ why: 'COUNTED', onHand: -3, personId: sari.owner.personId, at: now }],
  });

  expect(await edit({ variants: [{ ...small!, onHand: 4 }, large!] })).toEqual({
    ok: false,
    why: 'wrong',
    problems: [{ code: 'stock-moved', place: 0, pieces: 7 }],
  });
});

test('S5 stock is never counted below what buyers have been promised', async () => {
  await db.variant.update({ where: { id: coffee.variantId }, data: { reserved: 4 } });
  const [small, large] = await variantsToSend();
  expect(await edit({ variants: [{ ...small!, onHand: 3 }, large!] })).toMatchObject({
    problems: [{ code: 'below-reserved', place: 0, pieces: 4 }],
  });
  expect(await edit({ variants: [{ ...small!, onHand: 4 }, large!] })).toMatchObject({ ok: true });
});

test('S5 while buyers reserve both variants in any order, their owner counts: no deadlock, and the sums agree', async () => {
  const ids = coffee.variants.map(({ id }) => id);
  const buy = (order: string[]) =>
    db.$transaction((tx) =>
      moveStock(
        tx,
        order.map((variantId) => ({ variantId, reserved: 1 })),
        { why: 'RESERVED' },
        now,
      ),
    );
  const stock = await variantsToSend();
  const count = (onHand: number) => edit({ variants: stock.map((variant) => ({ ...variant, onHand })).toReversed() });

  const buyers = Array.from({ length: 12 }, (_, place) => buy(place % 2 ? ids : ids.toReversed()));
  const done = await Promise.allSettled([...buyers, count(6), count(8)]);

  const bought = done.slice(0, 12).filter(({ status }) => status === 'fulfilled').length;
  const reasons = done.slice(0, 12).flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(reasons.every((reason) => reason instanceof SoldOut)).toBe(true);
  expect(done.slice(12).every(({ status }) => status === 'fulfilled')).toBe(true);
  for (const { onHand, reserved, movements } of await variantsNow()) {
    expect(reserved).toBe(bought);
    expect(reserved).toBeLessThanOrEqual(onHand);
    expect(onHand).toBe(10 + movements.reduce((sum, move) => sum + move.onHand, 0));
  }
});

test('two people of a shop save at once: both are heard, one after the other', async () => {
  const [small, large] = await variantsToSend();
  const answers = await Promise.all(
    ['Kopi A', 'Kopi B'].map((name) =>
      edit({ name, variants: [small!, large!, { ...small!, id: undefined, name: '1 kg' }] }),
    ),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(2);
  expect((await variantsNow()).filter(({ retiredAt }) => !retiredAt)).toHaveLength(3);
});

test('a variant of other goods is no variant of these', async () => {
  const other = await aProduct(sari);
  const [small] = await variantsToSend();
  const answer = await edit({ variants: [{ ...small!, id: other.variantId }] });
  expect(answer).toMatchObject({ problems: [{ code: 'variant-gone', place: 0 }] });
  expect(await db.variant.findUnique({ where: { id: other.variantId } })).toMatchObject({
    retiredAt: null,
    price: 45_000,
  });
});

test('what is shown stays complete: it is refused, not hidden', async () => {
  expect(await edit({ photos: [] })).toMatchObject({ problems: [{ code: 'no-photo' }] });
  expect(await edit({ variants: [] })).toMatchObject({ problems: [{ code: 'no-variant' }] });
  const expired = { ...permit, number: '210150101900125', expiresOn: '2025-05-31' };
  expect(await edit({ permit: expired })).toMatchObject({ problems: [{ code: 'permit-expired' }] });
  expect(await db.product.findUnique({ where: { id: coffee.productId } })).toMatchObject({ status: 'LISTED' });
});

test.each([
  ['materials', { materials: 'Biji dari tempat lain' }, 'DECLARED'],
  ['the place', { madeInCode: '15.71' }, 'DECLARED'],
  ['only the price', {}, 'CHECKED'],
])('an origin that was checked, then changed in %s', async (_, changes, origin) => {
  const checked = { origin: 'CHECKED', originCheckedAt: now, originCheckedBy: sari.owner.personId } as const;
  await db.product.update({ where: { id: coffee.productId }, data: checked });

  expect(await edit(changes)).toMatchObject({ ok: true });

  const gone = { originCheckedAt: null, originCheckedBy: null };
  expect(await db.product.findUnique({ where: { id: coffee.productId } })).toMatchObject(
    origin === 'CHECKED' ? checked : { origin, ...gone },
  );
});

test('another maker is another claim of origin', async () => {
  const checked = { origin: 'CHECKED', originCheckedAt: now, originCheckedBy: sari.owner.personId } as const;
  await db.product.update({ where: { id: coffee.productId }, data: checked });
  const maker = await aShop();
  expect(await edit({ makerId: maker.businessId })).toMatchObject({ ok: true });
  expect(await db.product.findUnique({ where: { id: coffee.productId } })).toMatchObject({
    origin: 'DECLARED',
    makerId: maker.businessId,
  });
});

test('goods are hidden, shown again and put away; then nothing changes any more', async () => {
  const move = (step: 'list' | 'hide' | 'show' | 'archive') =>
    moveProduct(sari.owner, { shopId: sari.shopId, productId: coffee.productId, step }, now);
  expect(await edit()).toMatchObject({ ok: true });

  expect(await move('show')).toEqual({ ok: false, why: 'moved-on' });
  expect(await move('archive')).toEqual({ ok: false, why: 'moved-on' });
  expect(await move('hide')).toMatchObject({ ok: true, status: 'HIDDEN' });
  expect(await move('hide')).toEqual({ ok: false, why: 'moved-on' });
  expect(await move('show')).toMatchObject({ ok: true, status: 'LISTED' });
  expect(await move('hide')).toMatchObject({ ok: true });
  expect(await edit({ isShown: true })).toMatchObject({ ok: true, status: 'LISTED' });
  expect(await move('hide')).toMatchObject({ ok: true });
  expect(await move('archive')).toMatchObject({ ok: true, status: 'ARCHIVED' });
  expect(await move('show')).toEqual({ ok: false, why: 'moved-on' });
  expect(await edit()).toEqual({ ok: false, why: 'moved-on' });
});

test('what lacks a permit is not shown again', async () => {
  await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
  const step = { shopId: sari.shopId, productId: coffee.productId, step: 'show' } as const;
  expect(await moveProduct(sari.owner, step, now)).toEqual({
    ok: false,
    why: 'wrong',
    problems: [{ code: 'no-permit' }],
  });
});

test('what staff took down its owner may mend, but not show again', async () => {
  await db.product.update({
    where: { id: coffee.productId },
    data: { status: 'HIDDEN', takenDownReason: 'Bukan buatan sendiri' },
  });
  const show = { shopId: sari.shopId, productId: coffee.productId, step: 'show' } as const;

  expect(await edit({ materials: 'Biji dari kebun sendiri' })).toMatchObject({ ok: true, status: 'HIDDEN' });
  expect(await edit({ isShown: true })).toEqual({ ok: false, why: 'taken-down' });
  expect(await moveProduct(sari.owner, show, now)).toEqual({ ok: false, why: 'taken-down' });
  expect(await moveProduct(sari.owner, { ...show, step: 'archive' }, now)).toMatchObject({ ok: true });
});

test('T1 another shop finds no such goods, by any verb', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  const theirs = { shopId: budi.shopId, productId: coffee.productId };
  const before = await db.product.findUnique({ where: { id: coffee.productId } });

  expect(await edit({ name: 'Milik Budi' }, budi.owner, budi.shopId)).toEqual({ ok: false, why: 'not-found' });
  for (const step of ['list', 'hide', 'show', 'archive'] as const)
    expect(await moveProduct(budi.owner, { ...theirs, step })).toEqual({ ok: false, why: 'not-found' });
  expect(await productForEditing(budi.owner, theirs)).toBeUndefined();
  expect(await edit({ productId: randomUUID() })).toEqual({ ok: false, why: 'not-found' });
  expect(await db.product.findUnique({ where: { id: coffee.productId } })).toEqual(before);

  // Naming the other shop helps as little: the right to it comes from the membership.
  const named = { shopId: sari.shopId, productId: coffee.productId };
  expect(await edit({ name: 'Milik Budi' }, budi.owner)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await moveProduct(budi.owner, { ...named, step: 'hide' })).toEqual({ ok: false, why: 'not-allowed' });
  expect(await productForEditing(budi.owner, named)).toBeUndefined();
});

test('whoever packs may not edit', async () => {
  const packer: Actor = { personId: sari.owner.personId, grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  expect(await edit({}, packer)).toEqual({ ok: false, why: 'not-allowed' });
});

/** One line of an order, placed elsewhere. @returns its id */
async function anOrderOf(variantId: string): Promise<string> {
  const where = {
    addressLine: 'Jalan 1',
    villageName: 'Lempur',
    districtCode: '15.01.01',
    districtName: 'Gunung Raya',
  };
  const place = { ...where, regencyCode: '15.01', regencyName: 'Kerinci', provinceName: 'Jambi' };
  const amounts = { goods: 45_000, shipping: 20_000 };
  const purchase = await db.purchase.create({
    data: {
      ...{
        number: randomUUID(),
        code: randomUUID(),
        checkoutKey: randomUUID(),
        buyerName: 'Dewi',
        email: 'd@contoh.id',
      },
      ...{
        language: 'id',
        moneyMode: 'HOLD',
        method: 'BANK_TRANSFER',
        ...amounts,
        total: 65_000,
        placedAt: now,
        payBy: now,
      },
      orders: {
        create: {
          ...{
            number: randomUUID(),
            shopId: sari.shopId,
            shopName: sari.name,
            sellerName: sari.name,
            sellerOwner: 'Sari',
            sellerAddress: 'Lempur',
            recipient: 'Dewi',
            phone: '+628000000001',
          },
          ...{ ...place, ...amounts, service: 'JNE Reguler', chargedGrams: 1000, daysMin: 2, daysMax: 4 },
          lines: {
            create: {
              ...{
                variantId,
                productName: 'Kopi',
                productSlug: coffee.slug,
                variantName: '250 g',
                makerId: sari.businessId,
              },
              ...{ makerName: sari.name, salesModel: 'READY_STOCK', unitPrice: 45_000, quantity: 1, goods: 45_000 },
              ...{ commissionBasisPoints: 250, commission: 1125, grams: 300, lengthCm: 20, widthCm: 12, heightCm: 6 },
            },
          },
        },
      },
    },
    select: { orders: { select: { lines: { select: { id: true } } } } },
  });
  return purchase.orders[0]!.lines[0]!.id;
}
