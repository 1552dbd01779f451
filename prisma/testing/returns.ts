import sharp from 'sharp';
import { accountSums } from '../../app/domain/ledger';
import { confirmReceipt } from '../../app/domain/orders';
import { agreeReturn, askReturn, type ReturnWish, type Way } from '../../app/domain/returns';
import { db, executeSql } from '../../app/platform/db';
import { daysLater, monday, sellerOf, type TwoShops, twoShops } from './twoShops';

type Bought = Awaited<ReturnType<TwoShops['paid']>>;
export type Returns = Awaited<ReturnType<typeof returnsHere>>;

/** Two shops whose goods have arrived, and everything that a return of Sari's coffee needs. */
export async function returnsHere() {
  await executeSql('truncate "Purchase", "LedgerTransaction", "FinanceTask", "Message" cascade');
  const here = await twoShops();
  const seller = () => sellerOf(here.sari);

  /** Three coffees (and mats) of a paid purchase have arrived on Monday. */
  async function arrived(quantity = 3, goods = [here.coffee, here.mat]): Promise<Bought> {
    const purchase = await here.paid(monday, goods, quantity);
    await here.sent(purchase.coffeeOrder);
    await confirmReceipt({ code: purchase.code, orderId: purchase.coffeeOrder, personId: null }, monday);
    return purchase;
  }

  function wish(purchase: Bought, quantity = 1, changes: Partial<ReturnWish> = {}): ReturnWish {
    const line = purchase.orderOf(here.sari).lines[0]!;
    return {
      code: purchase.code,
      orderId: purchase.coffeeOrder,
      personId: null,
      kind: 'GIVE_BACK',
      reason: 'NOT_AS_DESCRIBED',
      text: 'Bijinya gosong semua.',
      pieces: [{ orderLineId: line.id, quantity }],
      photos: [],
      ...changes,
    };
  }

  /** Asked for on Monday, of so many pieces of those that arrived. */
  async function asked(quantity = 1, changes: Partial<ReturnWish> = {}, bought: number | Bought = 3) {
    const purchase = typeof bought === 'number' ? await arrived(bought) : bought;
    const answer = await askReturn(wish(purchase, quantity, changes), monday);
    if (!answer.ok) throw new Error(answer.why);
    const { id } = await returnOf(purchase.coffeeOrder);
    const buyer = { code: purchase.code, personId: null };
    return { ...purchase, returnId: id, buyer, lineId: purchase.orderOf(here.sari).lines[0]!.id };
  }

  const agree = (returnId: string, way: Way, amount?: number) =>
    agreeReturn(seller(), { returnId, way, amount, answer: 'Kirim ke toko, ongkir kami ganti.' }, monday);

  const onHand = async () => (await db.variant.findUniqueOrThrow({ where: { id: here.coffee } })).onHand;

  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#9b2226' } })
    .jpeg()
    .toBuffer();
  const sees = { statusOf, returnOf, refunds, told, balanceOf, balance };
  return { ...here, ...sees, seller, arrived, wish, asked, agree, onHand, dispute, photo };
}

const statusOf = async (id: string) => (await db.order.findUniqueOrThrow({ where: { id } })).status;
const returnOf = (orderId: string) => db.return.findFirstOrThrow({ where: { orderId }, orderBy: { id: 'desc' } });
const refunds = async (orderId: string) =>
  (await db.refund.findMany({ where: { orderId }, orderBy: { id: 'asc' } })).map(({ amount }) => amount);

/** Which steps were told, in the order of telling. */
const told = async (kind: 'return-to-buyer' | 'return-to-shop') =>
  (await db.message.findMany({ where: { kind }, orderBy: { id: 'asc' } })).map(
    ({ values }) => (values as { step: string }).step,
  );

/** What an order has moved in the ledger: rupiah by account, without those that are even. */
async function balanceOf(orderId: string) {
  const rows = await db.ledgerEntry.groupBy({
    by: ['account'],
    where: { transaction: { orderId } },
    _sum: { amount: true },
  });
  return Object.fromEntries(
    rows.map(({ account, _sum }) => [account, Number(_sum.amount)] as const).filter(([, sum]) => sum !== 0),
  );
}

/** All accounts together: nothing, or a rupiah was lost (M11). */
const balance = async () => (await accountSums()).reduce((sum, { amount }) => sum + amount, 0);

/** The buyer's bank asks for the money of a purchase. */
async function dispute(purchaseId: string) {
  const times = { openedAt: monday, expiresAt: daysLater(1) };
  const session = await db.checkoutSession.create({ data: { purchaseId, attempt: 1, ...times } });
  const about = { purchaseId, sessionId: session.id, amount: 1, reason: 'fraudulent', openedAt: monday };
  await db.dispute.create({ data: { gatewayId: `dp_${purchaseId}`, ...about } });
}
