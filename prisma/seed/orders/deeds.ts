import {
  acceptOrder,
  cancelOrder,
  confirmReceipt,
  declineOrder,
  packOrder,
  readyOrder,
  sendOrder,
} from '../../../app/domain/orders';
import { confirmTransfer, openCheckout, reconcilePurchase } from '../../../app/domain/payments';
import { cancelPurchase } from '../../../app/domain/purchases';
import { closeRefund, giveRefundAccount } from '../../../app/domain/refunds';
import { db } from '../../../app/platform/db';
import { pull, setGatewayClock } from '../gateway';
import { insist } from '../insist';
import { actorOf, finance, ownerOf } from '../people';

/** One order of the story: its purchase's key and the shop. */
export type Which = { checkoutKey: string; shop: string };

/** The buyer pays at the gateway's page, or finance finds the transfer on the statement. */
export async function pay(checkoutKey: string, now: Date) {
  const { id: purchaseId, number, method, code } = await findPurchase(checkoutKey);
  if (method === 'CARD') return void (await payByCard(purchaseId, code, now));
  insist(await confirmTransfer(await actorOf(finance), { purchaseId, reference: `CONTOH ${number}` }, now));
}

async function payByCard(purchaseId: string, code: string, now: Date) {
  await setGatewayClock(now);
  const opened = await openCheckout(code, now);
  // It was paid before an interruption.
  if (!opened.ok) return void insist(opened);
  const { gatewayId } = await db.checkoutSession.findFirstOrThrow({ where: { purchaseId, status: 'OPEN' } });
  await pull(`sessions/${gatewayId}/pay`, { method: 'card' });
  await reconcilePurchase(purchaseId, now);
}

/** The buyer thinks better of it before paying. */
export async function withdraw(checkoutKey: string, now: Date) {
  const { code, personId } = await findPurchase(checkoutKey);
  insist(await cancelPurchase(code, personId, now));
}

export async function accept(which: Which, now: Date) {
  const { seller, orderId } = await atTheShop(which);
  insist(await acceptOrder(seller, orderId, now));
}

export async function decline(which: Which, reason: string, now: Date) {
  const { seller, orderId } = await atTheShop(which);
  insist(await declineOrder(seller, { orderId, reason }, now));
}

export async function pack(which: Which, now: Date) {
  const { seller, orderId } = await atTheShop(which);
  insist(await packOrder(seller, orderId, now));
}

/** With a tracking number that no courier has given, or to where the buyer comes for it. */
export async function send(which: Which, now: Date) {
  const { seller, orderId, number, placeId } = await atTheShop(which);
  if (placeId) return void insist(await readyOrder(seller, orderId, now));
  insist(await sendOrder(seller, { orderId, trackingNumber: number.replace('SP-', 'CONTOH') }, now));
}

export async function receive(which: Which, now: Date) {
  insist(await confirmReceipt(await atTheBuyer(which), now));
}

export async function takeBack(which: Which, now: Date) {
  insist(await cancelOrder(await atTheBuyer(which), now));
}

/** The buyer says where the money shall go. */
export async function giveAccount(checkoutKey: string) {
  const { code, buyerName } = await findPurchase(checkoutKey);
  const account = { bankName: 'Bank Contoh', accountNumber: '0000000202', accountHolder: buyerName };
  await giveRefundAccount(code, account);
}

/** Finance sends it there. */
export async function refund(checkoutKey: string, now: Date) {
  const { id, number } = await findPurchase(checkoutKey);
  const open = await db.refund.findMany({ where: { order: { purchaseId: id } }, select: { id: true } });
  const proof = `CONTOH KEMBALI ${number}`;
  for (const { id: refundId } of open) insist(await closeRefund(await actorOf(finance), { refundId, proof }, now));
}

function findPurchase(checkoutKey: string) {
  return db.purchase.findUniqueOrThrow({ where: { checkoutKey } });
}

function findOrder({ checkoutKey, shop }: Which) {
  return db.order.findFirstOrThrow({
    where: { shop: { slug: shop }, purchase: { checkoutKey } },
    select: {
      id: true,
      number: true,
      shopId: true,
      placeId: true,
      purchase: { select: { code: true, personId: true } },
    },
  });
}

export async function atTheShop(which: Which) {
  const { id: orderId, number, shopId, placeId } = await findOrder(which);
  return { orderId, number, placeId, seller: { ...(await actorOf(ownerOf(which.shop))), shopId } };
}

export async function atTheBuyer(which: Which) {
  const { id: orderId, purchase } = await findOrder(which);
  return { orderId, ...purchase };
}
