import { z } from 'zod';
import { keepSetParts, type NotPacked, type PartsNotKept, packSets, setLimits } from '../../../domain/stock';
import type { Seller } from '../../../web/doors';
import { m } from '../../../words/generated/messages';

/** What could not be done. `field` names the control; without one it is about the whole form. */
export type SetAnswer = {
  intent: 'parts' | 'pack';
  error: string;
  field?: string;
  typed: [string, string][];
  stamp: number;
};

type Done = { note: 'set-saved' | 'set-packed' | 'set-unpacked'; count: number };
type SetOf = { setId: string; parts: { id: string }[] };

const Pieces = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.int().max(setLimits.pieces));
const Sets = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(setLimits.packed));

/** Does with a set what the form says: keeps what it holds, packs or unpacks it. */
export async function doDeed(sent: FormData, seller: Seller, set: SetOf): Promise<Done | SetAnswer> {
  const intent = String(sent.get('intent') ?? '');
  const typed = [...sent].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const stamp = Date.now();
  const isPacking = intent === 'pack' || intent === 'unpack';
  const answer = isPacking ? await pack(sent, seller, set, intent === 'pack') : await keep(sent, seller, set);
  return 'note' in answer ? answer : { ...answer, intent: isPacking ? 'pack' : 'parts', typed, stamp };
}

type Wrong = { error: string; field?: string };

async function pack(sent: FormData, seller: Seller, { setId }: SetOf, isPacking: boolean): Promise<Done | Wrong> {
  const sets = Sets.safeParse(sent.get('sets')).data;
  if (sets === undefined) return { error: m.stock_set_count_wrong(), field: 'sets' };
  const answer = await packSets(seller, { shopId: seller.shopId, setId, sets: isPacking ? sets : -sets });
  if (!answer.ok) return { error: sayNotPacked(answer), field: 'sets' };
  return { note: isPacking ? 'set-packed' : 'set-unpacked', count: sets };
}

function sayNotPacked(refusal: NotPacked): string {
  if (refusal.why === 'too-few') return m.stock_set_too_few({ goods: refusal.goods.join('; ') });
  return refusal.why === 'no-parts' ? m.stock_set_no_parts() : m.stock_set_unknown();
}

/** The rows that stand there, and one that is added; zero pieces take a row out. */
async function keep(sent: FormData, seller: Seller, { setId, parts }: SetOf): Promise<Done | Wrong> {
  const added = z.uuid().safeParse(sent.get('add')).data;
  const rows = parts.map(({ id }) => ({ partId: id, field: `pieces:${id}` }));
  if (added && !parts.some(({ id }) => id === added)) rows.push({ partId: added, field: 'addPieces' });
  const read = rows.map((row) => ({ ...row, pieces: Pieces.safeParse(sent.get(row.field)).data }));
  const wrong = read.find(({ pieces }) => pieces === undefined);
  if (wrong) return { error: m.stock_set_pieces_wrong(), field: wrong.field };
  const wanted = read.flatMap(({ partId, pieces = 0 }) => (pieces > 0 ? [{ partId, pieces }] : []));
  const answer = await keepSetParts(seller, { shopId: seller.shopId, setId, parts: wanted });
  return answer.ok ? { note: 'set-saved', count: wanted.length } : { error: sayNotKept(answer) };
}

function sayNotKept({ why }: PartsNotKept): string {
  return why === 'too-many-parts' ? m.stock_set_too_many({ most: setLimits.parts }) : m.stock_set_unknown();
}
