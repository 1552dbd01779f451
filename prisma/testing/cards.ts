import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Actor } from '../../app/domain/accounts';
import { placePurchase } from '../../app/domain/checkout';
import { accountSums } from '../../app/domain/ledger';
import { handleEvent, openCheckout, receiveEvent, reconcilePurchase } from '../../app/domain/payments';
import { db } from '../../app/platform/db';
import { readBalance } from '../../app/platform/gateway';
import { aGuest, aWish, fillCart } from '../seed/shopping';
import { aPerson, aProduct, aShop } from '../seed/story';
import type { openGateway } from './gateway';
import type { Shop } from './twoShops';

type Gateway = Awaited<ReturnType<typeof openGateway>>;

const MINUTE = 60_000; // ms
export const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

/** How a purchase of two shops stands that was paid by card, once. */
export const paidOnce = { status: 'PAID', orders: ['NEW', 'NEW'], deeds: ['FEE', 'PAYMENT', 'PAYMENT'] };

/**
 * Two shops whose goods are paid at the gateway's page, for one test file: makes them before its cases, and stops the gateway
 * after. Whatever a case has done, the ledger's account of the gateway must be what the gateway holds (M11).
 */
export function cardRehearsal(gateway: Gateway) {
  const here = {} as { sari: Shop; budi: Shop; coffee: string; mat: string; finance: Actor };

  beforeAll(async () => {
    here.sari = await aShop();
    here.budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
    here.finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  });
  beforeEach(async () => {
    here.coffee = (await aProduct(here.sari, { price: 45_000, onHand: 10 })).variantId;
    here.mat = (await aProduct(here.budi, { price: 120_000, onHand: 10 })).variantId;
  });
  afterEach(async () => {
    await gateway.control('faults', {}, 'DELETE');
    const ours = (await accountSums()).find(({ account }) => account === 'GATEWAY')?.amount ?? 0;
    expect(ours).toBe(await readBalance());
  });
  afterAll(() => gateway.stop());

  async function placed(goods = [here.coffee, here.mat]) {
    const guest = aGuest();
    await fillCart(guest, goods);
    const answer = await placePurchase(guest, { ...(await aWish(guest)), method: 'CARD' });
    if (!answer.ok) throw new Error(answer.why);
    return db.purchase.findUniqueOrThrow({ where: { code: answer.code }, include: { orders: true } });
  }

  async function opened(goods?: string[]) {
    const purchase = await placed(goods);
    const answer = await openCheckout(purchase.code);
    if (!answer.ok) throw new Error(answer.why);
    return { ...purchase, sessionId: (await sessionOf(purchase.id)).gatewayId!, url: answer.url };
  }

  async function paid(goods?: string[]) {
    const purchase = await opened(goods);
    await gateway.pay(purchase.sessionId);
    await reconcilePurchase(purchase.id);
    return purchase;
  }

  /** What the gateway tells of one purchase, oldest first. */
  const toldOf = (purchaseId: string) => gateway.told((event) => JSON.stringify(event).includes(purchaseId));

  return { here, placed, opened, paid, toldOf };
}

export async function hear(message: { id: string; raw: string; signature: string }) {
  expect(await receiveEvent(message.raw, message.signature)).toBe('stored');
  await handleEvent(message.id);
}

export const sessionOf = (purchaseId: string, attempt = 1) =>
  db.checkoutSession.findUniqueOrThrow({ where: { purchaseId_attempt: { purchaseId, attempt } } });
export const statusOf = async (id: string) => (await db.purchase.findUniqueOrThrow({ where: { id } })).status;
export const ordersOf = async (purchaseId: string) =>
  (await db.order.findMany({ where: { purchaseId }, orderBy: { number: 'asc' } })).map(({ status }) => status);
export const orderAt = async (purchaseId: string, { shopId }: Shop) =>
  (await db.order.findFirstOrThrow({ where: { purchaseId, shopId } })).id;
export const deedsOf = async (purchaseId: string) =>
  (await db.ledgerTransaction.findMany({ where: { purchaseId }, orderBy: { key: 'asc' } })).map(({ kind }) => kind);
export const stockOf = (id: string) =>
  db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });
export const kindsAbout = async (purchaseId: string) =>
  (await db.message.findMany({ where: { purchaseId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);

/** How a purchase stands, its orders and what the ledger has of it. */
export async function endOf(id: string) {
  return { status: await statusOf(id), orders: await ordersOf(id), deeds: (await deedsOf(id)).toSorted() };
}
