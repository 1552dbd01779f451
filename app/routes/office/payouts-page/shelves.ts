import { z } from 'zod';
import type { Actor } from '../../../domain/accounts';
import {
  accountsToCheck,
  batchesForStaff,
  countAccountsToCheck,
  countPayoutsToSend,
  payoutsForStaff,
} from '../../../domain/payouts';
import { type Shelf, shelves } from './shelfNames';

const Read = z.enum(shelves).catch('terbuka');

/** Which part of the list is asked for, and from where on; a broken link shows the first page. */
export function readShelf(query: URLSearchParams): { shelf: Shelf; after: string | undefined } {
  return { shelf: Read.parse(query.get('bagian')), after: z.uuid().safeParse(query.get('sesudah')).data };
}

/** What lies on it, and what waits beside it. */
export async function stockShelf(staff: Actor, shelf: Shelf, after: string | undefined) {
  const [accounts, open, batches, list, toCheck, toSend] = await Promise.all([
    shelf === 'rekening' ? accountsToCheck(staff, after) : undefined,
    shelf === 'terbuka' ? payoutsForStaff(staff, 'open', after) : undefined,
    shelf === 'berkas' ? batchesForStaff(staff) : undefined,
    shelf === 'terkirim' || shelf === 'gagal'
      ? payoutsForStaff(staff, shelf === 'gagal' ? 'failed' : 'sent', after)
      : undefined,
    countAccountsToCheck(),
    countPayoutsToSend(),
  ]);
  return { accounts, open, batches, list, counts: { rekening: toCheck, terbuka: toSend } };
}
