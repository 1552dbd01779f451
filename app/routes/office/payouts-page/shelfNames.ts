import { m } from '../../../words/generated/messages';

/** The parts of the page, by the word in their address. */
export const shelves = ['terbuka', 'rekening', 'berkas', 'terkirim', 'gagal', 'setoran'] as const;

export type Shelf = (typeof shelves)[number];

export const shelfNames: Record<Shelf, () => string> = {
  terbuka: m.finance_shelf_open,
  rekening: m.finance_shelf_accounts,
  berkas: m.finance_shelf_batches,
  terkirim: m.finance_shelf_sent,
  gagal: m.finance_shelf_failed,
  setoran: m.finance_shelf_settlement,
};

export function addressOf(shelf: Shelf, after?: string): string {
  return `/kantor/keuangan/pencairan?${new URLSearchParams({ bagian: shelf, ...(after && { sesudah: after }) })}`;
}
