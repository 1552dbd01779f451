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
type Part = { id: string; pieces: number };
type SetOf = { setId: string; parts: Part[] };

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

/** How many sets stood on the page. */
const Seen = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

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
  const seen = Seen.safeParse(sent.get('seenSets')).data;
  const answer = await packSets(seller, { shopId: seller.shopId, setId, sets: isPacking ? sets : -sets, seen });
  if (!answer.ok) return { error: sayNotPacked(answer), field: 'sets' };
  return { note: isPacking ? 'set-packed' : 'set-unpacked', count: sets };
}

function sayNotPacked(refusal: NotPacked): string {
  if (refusal.why === 'too-few') return m.stock_set_too_few({ goods: refusal.goods.join('; ') });
  if (refusal.why === 'moved-on') return m.stock_set_count_moved({ sets: refusal.sets });
  return refusal.why === 'no-parts' ? m.stock_set_no_parts() : m.stock_set_unknown();
}

/** The rows that stand there, and one that is added; zero pieces take a row out. */
async function keep(sent: FormData, seller: Seller, { setId, parts }: SetOf): Promise<Done | Wrong> {
  const added = z.uuid().safeParse(sent.get('add')).data;
  const read: Read[] = parts.map((part) => readPart(sent, part));
  if (added && !parts.some(({ id }) => id === added)) {
    const pieces = Pieces.safeParse(sent.get('addPieces')).data;
    read.push({ partId: added, field: 'addPieces', pieces, error: m.stock_set_pieces_wrong() });
  }
  if (changesWhatIsGone(sent, parts)) return { error: m.stock_set_moved() };
  const wrong = read.find(({ pieces }) => pieces === undefined);
  if (wrong) return { error: wrong.error, field: wrong.field };
  const wanted = read.flatMap(({ partId, pieces = 0 }) => (pieces > 0 ? [{ partId, pieces }] : []));
  const seen = parts.map(({ id, pieces }) => ({ partId: id, pieces }));
  const answer = await keepSetParts(seller, { shopId: seller.shopId, setId, parts: wanted, seen });
  return answer.ok ? { note: 'set-saved', count: wanted.length } : { error: sayNotKept(answer) };
}

/** Without pieces it cannot be saved, and says why. */
type Read = { partId: string; field: string; pieces: number | undefined; error: string };

/** What others have put in or changed since the form was opened stays, unless this form changes it too. */
function readPart(sent: FormData, { id, pieces: stored }: Part): Read {
  const [field, wasSeen] = [`pieces:${id}`, sent.get(`seen:${id}`)];
  const row = { partId: id, field, error: m.stock_set_pieces_wrong() };
  if (!sent.has(field)) return { ...row, pieces: stored };
  const mine = Pieces.safeParse(sent.get(field)).data;
  const seen = Pieces.safeParse(wasSeen).data ?? stored;
  if (mine === seen) return { ...row, pieces: stored };
  const clashes = mine !== undefined && seen !== stored && mine !== stored;
  return clashes
    ? { ...row, pieces: undefined, error: m.stock_set_changed({ pieces: stored }) }
    : { ...row, pieces: mine };
}

/** Somebody else has taken out what this form has other pieces of. */
function changesWhatIsGone(sent: FormData, parts: Part[]): boolean {
  const isThere = (id: string) => parts.some((part) => part.id === id);
  return [...sent].some(([name, seen]) => {
    const id = name.startsWith('seen:') ? name.slice('seen:'.length) : undefined;
    return id !== undefined && !isThere(id) && sent.get(`pieces:${id}`) !== seen;
  });
}

function sayNotKept({ why }: PartsNotKept): string {
  if (why === 'moved-on') return m.stock_set_moved();
  return why === 'too-many-parts' ? m.stock_set_too_many({ most: setLimits.parts }) : m.stock_set_unknown();
}
