import { decodeText } from '../../platform/csv';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { TableWords } from './columns';
import type { Judged } from './judged';
import { judgeRows } from './judgeRows';
import { dictionaryOf } from './readRow';
import { readTable, type Unreadable } from './readTable';
import { categoriesByName, shelfFor } from './shelf';

const LARGEST = 8 * 1024 * 1024; // bytes: ten thousand rows of long stories
const BATCH = 1_000;

export type NotTaken = Unreadable | { ok: false; why: 'not-allowed' | 'too-large' };

/** What is kept of a row until it is written. */
export type Cells = Pick<Judged, 'typed' | 'values' | 'deed' | 'productId' | 'joins'>;

type Wish = { shopId: string; fileName: string; bytes: Uint8Array; words: TableWords };

/** Reads and judges a table of goods, and keeps it with what is wrong with it. The goods stay as they are. @returns its id */
export async function takeInTable(
  actor: Actor,
  { shopId, fileName, bytes, words }: Wish,
  now = new Date(),
): Promise<{ ok: true; id: string } | NotTaken> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  if (bytes.length > LARGEST) return { ok: false, why: 'too-large' };
  const read = readTable(decodeText(bytes), words);
  if (!read.ok) return read;
  const [shelf, categories] = await Promise.all([shelfFor(shopId, read.rows), categoriesByName()]);
  const judged = judgeRows(read.rows, shelf, dictionaryOf(categories, words));
  const about = { shopId, personId: actor.personId, fileName: fileName.slice(0, 200), createdAt: now };
  return db.$transaction(async (tx) => {
    const { id } = await tx.productImport.create({ data: about, select: { id: true } });
    for (let from = 0; from < judged.length; from += BATCH) {
      const data = judged.slice(from, from + BATCH).map((row) => ({ importId: id, ...asKept(row) }));
      await tx.productImportRow.createMany({ data });
    }
    return { ok: true, id } as const;
  });
}

function asKept({ number, variantId, problems, typed, values, deed, productId, joins }: Judged) {
  const cells: Cells = { typed, values, deed, productId, joins };
  // Only an id that was found is one.
  return { number, variantId: deed === 'change' || deed === 'same' ? variantId : undefined, problems, cells };
}
