import type { StallMethod } from '../../../prisma/generated/enums';
import { db, sql, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { lockVariants, moveStock, piecesFree, SoldOut } from '../stock';
import { areSame, pricedLines, type StallLine, together } from './stallLines';

export type { StallLine };

/** How much is sold at once, in kinds of goods, pieces of each, and rupiah; the CHECKs of the database say more. */
export const stallLimits = { lines: 50, pieces: 10_000, total: 1_000_000_000 } as const;

type Wish = {
  shopId: string;
  /** Made by the page before it is sent: pressed twice, or sent again over a bad line, it is one sale. */
  saleId: string;
  method: StallMethod;
  /** The same goods on two lines are added together. */
  lines: readonly StallLine[];
};

export type NotSold =
  | { ok: false; why: 'not-allowed' | 'unknown-goods' }
  | { ok: false; why: 'too-much'; most: Rupiah }
  /** Another sale stands under this id: other goods, or paid in another way. `total`: of the one that stands. */
  | { ok: false; why: 'sold-before'; total: Rupiah }
  /** How many pieces there are of each, those promised to buyers left out. */
  | { ok: false; why: 'sold-out'; free: { variantId: string; pieces: number }[] };

/**
 * Writes down what was sold in the shop or at its stall, by cash or the shop's own QRIS, at the price of now. The pieces leave
 * the shelf at once. Nothing stands in the ledger: the money goes from hand to hand and never passes the market, which
 * therefore holds none of it, takes no commission and owes the shop nothing.
 */
export async function sellAtStall(
  actor: Actor,
  wish: Wish,
  now = new Date(),
): Promise<{ ok: true; total: Rupiah } | NotSold> {
  if (!may(actor, 'stall:sell', { shopId: wish.shopId })) return { ok: false, why: 'not-allowed' };
  const whole = { ...wish, lines: together(wish.lines) };
  try {
    return await db.$transaction((tx) => write(tx, actor, whole, now));
  } catch (error) {
    if (!(error instanceof SoldOut)) throw error;
    const free = await piecesFree(db, error.variantIds);
    return { ok: false, why: 'sold-out', free: [...free].map(([variantId, pieces]) => ({ variantId, pieces })) };
  }
}

async function write(
  tx: Transaction,
  actor: Actor,
  wish: Wish,
  now: Date,
): Promise<{ ok: true; total: Rupiah } | NotSold> {
  const { shopId, saleId, method } = wish;
  // Whoever sends the same sale a second time waits here until the first is written, whatever goods it names.
  await tx.$executeRaw(sql`select pg_advisory_xact_lock(hashtextextended((${saleId}::uuid)::text, 0))`);
  const known = await knownSale(tx, wish);
  if (known) return known;
  const ids = wish.lines.map(({ variantId }) => variantId);
  await lockVariants(tx, ids);
  const lines = await pricedLines(tx, shopId, wish.lines);
  if (lines.length < ids.length || lines.length === 0) return unknown;
  const total = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const isTooMuch = total > stallLimits.total || lines.some(({ quantity }) => quantity > stallLimits.pieces);
  if (isTooMuch) return { ok: false, why: 'too-much', most: stallLimits.total };
  const sale = { id: saleId, shopId, method, total, personId: actor.personId, at: now };
  await tx.stallSale.create({ data: { ...sale, lines: { create: lines } } });
  const moves = lines.map(({ variantId, quantity }) => ({ variantId, onHand: -quantity }));
  await moveStock(tx, moves, { why: 'SOLD_AT_STALL', personId: actor.personId }, now);
  return { ok: true, total };
}

const unknown = { ok: false, why: 'unknown-goods' } as const;

/** What is answered where the sale stands already: the same once more is no second sale, and another one is not lost in silence. */
async function knownSale(tx: Transaction, { shopId, saleId, method, lines }: Wish) {
  const known = await tx.stallSale.findUnique({
    where: { id: saleId },
    select: { shopId: true, total: true, method: true, lines: { select: { variantId: true, quantity: true } } },
  });
  if (!known) return undefined;
  if (known.shopId !== shopId) return unknown;
  const { total } = known;
  if (known.method === method && areSame(known.lines, lines)) return { ok: true, total } as const;
  return { ok: false, why: 'sold-before', total } as const;
}
