import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  type NotSold,
  type StallGoods,
  type StallLine,
  sellAtStall,
  stallGoods,
  stallLimits,
  undoStallSale,
} from '../../../domain/stall';
import { figure } from '../../../ui/figure';
import { rupiah } from '../../../ui/rupiah';
import type { Seller } from '../../../web/doors';
import { m } from '../../../words/generated/messages';

/** The page comes back with all that was typed: because goods were looked for, or because something is wrong. */
export type StallAnswer = {
  isFine: boolean;
  goods: StallGoods[];
  /** How many of each, as typed. */
  pieces: Record<string, string>;
  search: string;
  saleId: string;
  /** By the id of the goods; '' is about all of it. */
  errors: Record<string, string>;
  stamp: number;
};

type Done = { note: 'stall-sold' | 'stall-undone'; total: number };

const Uuid = z.uuid();
const Pieces = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(stallLimits.pieces));
const Method = z.enum(['CASH', 'QRIS']);

type Typed = Pick<StallAnswer, 'pieces' | 'search' | 'saleId'>;

/** Does what was pressed: looks for goods, one more or less, writes down a sale by how it was paid, or takes one back. */
export async function doDeed(sent: FormData, seller: Seller): Promise<Done | StallAnswer> {
  const typed = readTyped(sent);
  const [deed, id = ''] = String(sent.get('deed') ?? '').split(':');
  if (deed === 'undo') return undo(seller, typed, id);
  if (deed === 'sell') return sell(seller, typed, id);
  if (deed === 'more' || deed === 'less') {
    const pieces = Math.max(0, (Number(typed.pieces[id]) || 0) + (deed === 'more' ? 1 : -1));
    if (Uuid.safeParse(id).success) typed.pieces[id] = String(pieces);
  }
  return reply(seller, typed, {});
}

function readTyped(sent: FormData): Typed {
  const textOf = (name: string) => String(sent.get(name) ?? '').trim();
  const pieces: Record<string, string> = {};
  for (const [name, value] of sent) {
    const id = name.startsWith('pieces:') ? name.slice(7) : '';
    if (typeof value === 'string' && Uuid.safeParse(id).success) pieces[id] = value.trim();
  }
  return { pieces, search: textOf('cari').slice(0, 100), saleId: textOf('saleId') };
}

async function reply(seller: Seller, typed: Typed, errors: StallAnswer['errors']): Promise<StallAnswer> {
  const chosen = Object.entries(typed.pieces).flatMap(([id, text]) => (isChosen(text) ? [id] : []));
  const look = { shopId: seller.shopId, search: typed.search, chosen: chosen.slice(0, stallLimits.lines) };
  const goods = await stallGoods(seller, look);
  return { ...typed, goods, errors, isFine: Object.keys(errors).length === 0, stamp: Date.now() };
}

const isChosen = (text: string) => text !== '' && text !== '0';

async function sell(seller: Seller, typed: Typed, how: string): Promise<Done | StallAnswer> {
  const { lines, saleId, errors } = readSale(typed);
  const method = Method.safeParse(how).data;
  if (!method) errors[''] = m.stock_stall_method_missing();
  if (Object.keys(errors).length > 0 || !method || !saleId) return reply(seller, typed, errors);
  const answer = await sellAtStall(seller, { shopId: seller.shopId, saleId, method, lines });
  if (answer.ok) return { note: 'stall-sold', total: answer.total };
  // What stands there now is another sale from here on: pressed again, it is written down beside the one that is known.
  const next = answer.why === 'sold-before' ? { ...typed, saleId: randomUUID() } : typed;
  return reply(seller, next, sayNotSold(answer));
}

type Sale = { lines: StallLine[]; saleId?: string; errors: StallAnswer['errors'] };

function readSale(typed: Typed): Sale {
  const chosen = Object.entries(typed.pieces).filter(([, text]) => isChosen(text));
  const read = chosen.map(([variantId, text]) => ({ variantId, quantity: Pieces.safeParse(text).data }));
  const saleId = Uuid.safeParse(typed.saleId).data;
  const most = figure(stallLimits.pieces);
  const wrong = read.filter(({ quantity }) => quantity === undefined);
  const errors = Object.fromEntries(wrong.map(({ variantId }) => [variantId, m.stock_stall_pieces_wrong({ most })]));
  if (chosen.length === 0 || !saleId) errors[''] = m.stock_stall_no_lines();
  if (chosen.length > stallLimits.lines) errors[''] = m.stock_stall_too_many_lines({ most: stallLimits.lines });
  return { lines: read.map(({ variantId, quantity = 0 }) => ({ variantId, quantity })), saleId, errors };
}

function sayNotSold(refusal: NotSold): StallAnswer['errors'] {
  if (refusal.why === 'too-much') return { '': m.stock_stall_too_much({ most: rupiah(refusal.most) }) };
  if (refusal.why === 'sold-before') return { '': m.stock_stall_sold_before({ total: rupiah(refusal.total) }) };
  if (refusal.why !== 'sold-out') return { '': m.stock_stall_unknown() };
  return Object.fromEntries(
    refusal.free.map(({ variantId, pieces }) => [variantId, m.stock_stall_sold_out({ pieces })]),
  );
}

async function undo(seller: Seller, typed: Typed, id: string): Promise<Done | StallAnswer> {
  const saleId = Uuid.safeParse(id).data;
  const answer = saleId ? await undoStallSale(seller, { shopId: seller.shopId, saleId }) : undefined;
  if (!answer || (!answer.ok && answer.why === 'not-found')) throw new Response(null, { status: 404 });
  if (answer.ok) return { note: 'stall-undone', total: 0 };
  return reply(seller, typed, { '': m.stock_stall_gone() });
}
