import type { Prisma } from '../../../prisma/generated/client';
import type { PayoutStatus } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { readHolidays, workingDaysLater } from '../calendar';
import { DAYS_TO_COMPLETE } from '../deadlines';
import { type Rupiah, shopsPartOf } from '../money';
import { PAYOUT_FAILED as FAILED } from './recordPayout';

const PAGE = 20;

/** More orders than this a month are sold by no shop that this market knows; a file of more would not be opened either. */
const MOST = 20_000;

type Seller = Actor & { shopId: string };

/** When the shop has what an order brings: the state of the money, not of the parcel. */
export type MoneyState =
  /** Until the buyer has had the goods for a while; `until` where that clock is running. */
  | { is: 'held'; until: Date | null }
  /** Held, and with the courier: at the latest until then, if nobody complains. */
  | { is: 'on-the-way'; until: Date }
  /** Held until a return is settled: its clock stands still. */
  | { is: 'returning' }
  | { is: 'frozen' }
  | { is: 'released'; at: Date }
  | { is: 'payout'; number: string; status: PayoutStatus }
  /** Nothing is left of it. */
  | { is: 'nothing' }
  /** The buyer paid the shop itself, or its courier. */
  | { is: 'direct' };

/** What one order brings a shop. goods − discount − commission + shipping − refunded − tax + other = receives, to the rupiah. */
export type StatementRow = {
  orderId: string;
  number: string;
  paidAt: Date;
  goods: Rupiah;
  /** What vouchers took off the goods and that the shop bears itself; of the freight it is taken off the freight. */
  discount: Rupiah;
  commission: Rupiah;
  shipping: Rupiah;
  /** To the buyer, and to the platform what it bore of the discount, less the commission that the market gives back as well. */
  refunded: Rupiah;
  /** Kept for the state (PPh 22). */
  tax: Rupiah;
  /** What disputes and the like have changed. */
  other: Rupiah;
  receives: Rupiah;
  state: MoneyState;
};

/**
 * A shop's paid orders with what each brings and when, newest first, a page at a time.
 *
 * @param before id of the last order on the page before
 */
export async function shopStatement(
  seller: Seller,
  before?: string,
): Promise<{ rows: StatementRow[]; next: string | undefined }> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return { rows: [], next: undefined };
  const orders = await db.order.findMany({
    where: { shopId, id: { lt: before }, ledger: { some: paid } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: shown,
  });
  const rows = await rowsOf(orders.slice(0, PAGE));
  return { rows, next: orders.length > PAGE ? rows.at(-1)?.orderId : undefined };
}

/**
 * All orders that were paid in a month, oldest first, as they stand now: what is refunded later changes the row of its order.
 *
 * @param month.from its first moment in Jambi
 * @param month.to the first moment of the next
 * @returns nothing for whoever may not handle the shop's money
 */
export async function monthStatement(
  seller: Seller,
  month: { from: Date; to: Date },
): Promise<StatementRow[] | undefined> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return undefined;
  const orders = await db.order.findMany({
    where: { shopId, ledger: { some: { ...paid, at: { gte: month.from, lt: month.to } } } },
    orderBy: { id: 'asc' },
    take: MOST,
    select: shown,
  });
  return rowsOf(orders);
}

/** What one order of a shop brings; nothing until it is paid, and for whoever may not see that. */
export async function orderStatement(seller: Seller, orderId: string): Promise<StatementRow | undefined> {
  const { shopId } = seller;
  if (!may(seller, 'order:money', { shopId })) return undefined;
  const where = { id: orderId, shopId, ledger: { some: paid } };
  const [row] = await rowsOf(await db.order.findMany({ where, select: shown }));
  return row;
}

const paid = { key: { startsWith: 'paid:' } } as const;

const shown = {
  id: true,
  number: true,
  goods: true,
  discount: true,
  discountByPlatform: true,
  shipping: true,
  shippingDiscount: true,
  shippingDiscountByPlatform: true,
  status: true,
  placeId: true,
  deliverBy: true,
  completeBy: true,
  lines: { select: { commission: true } },
  refunds: { select: { goods: true, shipping: true, goodsFunds: true, shippingFunds: true, commission: true } },
  ledger: {
    orderBy: { id: 'asc' },
    select: {
      kind: true,
      at: true,
      key: true,
      entries: {
        select: {
          account: true,
          amount: true,
          payout: { select: { payout: { select: { id: true, number: true, status: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.OrderSelect;

type Order = Prisma.OrderGetPayload<{ select: typeof shown }>;
type Moved = Order['ledger'][number];

/** What is the shop's of an order lies in one of these. */
const own = new Set<string>(['SHOP_HELD', 'SHIPPING_HELD', 'SHOP_FROZEN', 'SHOP_BALANCE', 'SHOP_DIRECT']);

/** Whose effect stands in a column of its own. */
const explained = new Set<string>(['PAYMENT', 'CASH', 'DIRECT', 'REFUND_OPENED', 'DIRECT_REFUNDED', 'COMMISSION_OWED']);

async function rowsOf(orders: Order[]): Promise<StatementRow[]> {
  const carriers = orders.flatMap((order) => carrierOf(order) ?? []);
  const known = { now: await carriersNow(carriers), holidays: await readHolidays(db) };
  return orders.map((order) => rowOf(order, known));
}

/** What the state of an order's money is told from, besides the order. */
type Known = { now: Map<string, Carrier>; holidays: ReadonlySet<string> };

function rowOf(order: Order, known: Known): StatementRow {
  const { id: orderId, number, goods, lines, refunds, ledger } = order;
  const part = shopsPartOf(order);
  const [discount, shipping] = [goods - part.goods, part.shipping];
  const commission = sum(lines.map((line) => line.commission));
  const refunded = sum(
    refunds.map((one) => one.goods + one.goodsFunds + one.shipping + one.shippingFunds - one.commission),
  );
  const tax = owed(ledger, (account) => account === 'TAX');
  const moved = ledger.filter(({ kind }) => !explained.has(kind));
  // The tax that was kept is a column, so what it took from the shop's own accounts is not "other" as well.
  const other = owed(moved, (account) => own.has(account) || account === 'TAX');
  const receives = part.goods - commission + shipping - refunded - tax + other;
  const paidAt = ledger.find(({ key }) => key.startsWith('paid:'))!.at;
  const amounts = { goods, discount, commission, shipping, refunded, tax, other, receives };
  return { orderId, number, paidAt, ...amounts, state: stateOf(order, receives, known) };
}

function stateOf(order: Order, receives: Rupiah, { now, holidays }: Known): MoneyState {
  const { ledger } = order;
  const has = (...accounts: string[]) => owed(ledger, (account) => accounts.includes(account)) !== 0;
  if (has('SHOP_FROZEN')) return { is: 'frozen' };
  if (has('SHOP_HELD', 'SHIPPING_HELD')) return heldUntil(order, holidays);
  if (has('SHOP_DIRECT')) return { is: 'direct' };
  const carrier = now.get(carrierOf(order)?.id ?? '');
  if (carrier && carrier.status !== 'FAILED') return { is: 'payout', number: carrier.number, status: carrier.status };
  const released = ledger.find(({ kind }) => kind === 'RELEASE');
  return receives === 0 || !released ? { is: 'nothing' } : { is: 'released', at: released.at };
}

function heldUntil({ status, placeId, deliverBy, completeBy }: Order, holidays: ReadonlySet<string>): MoneyState {
  if (status === 'RETURN_REQUESTED') return { is: 'returning' };
  // What is picked up has no courier: the clock begins when somebody fetches it.
  if (status === 'SHIPPED' && !placeId && deliverBy)
    return { is: 'on-the-way', until: workingDaysLater(deliverBy, DAYS_TO_COMPLETE, holidays) };
  return { is: 'held', until: completeBy };
}

/** A payout that carries what an order brought. */
type Carrier = { id: string; number: string; status: PayoutStatus };

/** The payout that first carried what was released of an order. */
function carrierOf({ ledger }: Order): Carrier | undefined {
  const entries = ledger.filter(({ kind }) => kind === 'RELEASE').flatMap((released) => released.entries);
  return entries.find(({ account }) => account === 'SHOP_BALANCE')?.payout?.payout;
}

/** Where it is now: what a failed payout gave back goes on in a later one. */
async function carriersNow(first: Carrier[]): Promise<Map<string, Carrier>> {
  const now = new Map(first.map((carrier) => [carrier.id, carrier]));
  for (;;) {
    const failed = [...new Set([...now.values()].filter(({ status }) => status === 'FAILED').map(({ id }) => id))];
    const later = await carriersAfter(failed);
    if (later.size === 0) return now;
    for (const [start, { id }] of now) now.set(start, later.get(id) ?? now.get(start)!);
  }
}

async function carriersAfter(failed: string[]): Promise<Map<string, Carrier>> {
  if (failed.length === 0) return new Map();
  const returned = await db.ledgerEntry.findMany({
    where: { account: 'SHOP_BALANCE', transaction: { key: { in: failed.map((id) => `${FAILED}${id}`) } } },
    select: {
      transaction: { select: { key: true } },
      payout: { select: { payout: { select: { id: true, number: true, status: true } } } },
    },
  });
  return new Map(
    returned.flatMap(({ transaction, payout }) =>
      payout ? [[transaction.key.slice(FAILED.length), payout.payout] as const] : [],
    ),
  );
}

/** What is owed in these accounts, by these transactions. Credits are what is owed, so the sign turns. */
function owed(moved: readonly Moved[], which: (account: string) => boolean): Rupiah {
  const entries = moved.flatMap((transaction) => transaction.entries).filter(({ account }) => which(account));
  return Number(entries.reduce((total, { amount }) => total - amount, 0n));
}

function sum(amounts: readonly Rupiah[]): Rupiah {
  return amounts.reduce((total, amount) => total + amount, 0);
}
