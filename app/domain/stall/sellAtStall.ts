import type { StallMethod } from '../../../prisma/generated/enums';
import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { priceFor } from '../catalog';
import type { Rupiah } from '../money';
import { lockVariants, moveStock, piecesFree, SoldOut } from '../stock';

export type { StallMethod };

/** How much is sold at once; the CHECKs of the database say more. */
export const stallLimits = { lines: 50, pieces: 10_000 } as const;

export type StallLine = { variantId: string; quantity: number };

type Wish = {
  shopId: string;
  /** Made by the page before it is sent: pressed twice, or sent again over a bad line, it is one sale. */
  saleId: string;
  method: StallMethod;
  lines: readonly StallLine[];
};

export type NotSold =
  | { ok: false; why: 'not-allowed' | 'unknown-goods' }
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
  const ids = wish.lines.map(({ variantId }) => variantId);
  try {
    return await db.$transaction((tx) => write(tx, { actor, wish, ids }, now));
  } catch (error) {
    if (!(error instanceof SoldOut)) throw error;
    const free = await piecesFree(db, error.variantIds);
    return { ok: false, why: 'sold-out', free: [...free].map(([variantId, pieces]) => ({ variantId, pieces })) };
  }
}

type Writing = { actor: Actor; wish: Wish; ids: string[] };

async function write(tx: Transaction, { actor, wish, ids }: Writing, now: Date) {
  const { shopId, saleId, method } = wish;
  await lockVariants(tx, ids);
  const known = await tx.stallSale.findFirst({ where: { id: saleId }, select: { shopId: true, total: true } });
  if (known) return known.shopId === shopId ? ({ ok: true, total: known.total } as const) : unknown;
  const lines = await pricedLines(tx, wish);
  if (lines.length < ids.length || lines.length === 0) return unknown;
  const total = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const sale = { id: saleId, shopId, method, total, personId: actor.personId, at: now };
  await tx.stallSale.create({ data: { ...sale, lines: { create: lines } } });
  const moves = lines.map(({ variantId, quantity }) => ({ variantId, onHand: -quantity }));
  await moveStock(tx, moves, { why: 'SOLD_AT_STALL', personId: actor.personId }, now);
  return { ok: true, total } as const;
}

const unknown = { ok: false, why: 'unknown-goods' } as const;

/** The lines as they are kept: what was sold, under its name and for the price of now. Goods that others do not see may be sold here. */
async function pricedLines(tx: Transaction, { shopId, lines }: Wish) {
  const rows = await tx.variant.findMany({
    where: {
      id: { in: lines.map(({ variantId }) => variantId) },
      retiredAt: null,
      product: { shopId, status: { not: 'ARCHIVED' } },
    },
    select: {
      id: true,
      name: true,
      price: true,
      tiers: { select: { from: true, price: true } },
      product: { select: { name: true, salesModel: true } },
    },
  });
  return rows.flatMap(({ id, name, product, ...priced }) => {
    const quantity = lines.find(({ variantId }) => variantId === id)?.quantity ?? 0;
    const frozen = { productName: product.name, variantName: name, salesModel: product.salesModel };
    return { variantId: id, ...frozen, unitPrice: priceFor(priced, quantity), quantity };
  });
}
