import type { TableWords } from '../../app/domain/imports';
import { columns } from '../../app/domain/imports';

const indonesian: Partial<TableWords['columns']> = {
  name: ['Nama produk'],
  size: ['Ukuran'],
  price: ['Harga'],
  onHand: ['Stok'],
  seenOnHand: ['Stok saat diunduh'],
  grams: ['Berat (gram)'],
  lengthCm: ['Panjang (cm)'],
  widthCm: ['Lebar (cm)'],
  heightCm: ['Tinggi (cm)'],
  category: ['Kategori'],
};

/** Names of columns and ways of selling, as the pages know them. */
export const tableWords: TableWords = {
  columns: Object.fromEntries(
    columns.map((column) => [column, indonesian[column] ?? []]),
  ) as unknown as TableWords['columns'],
  models: {
    READY_STOCK: ['Siap kirim'],
    MADE_TO_ORDER: ['Pra-pesan'],
    WHOLESALE: ['Grosir'],
    GIFT_SET: ['Paket oleh-oleh'],
    SERVICE_KIT: ['Jasa atau kelas'],
  },
};

/** A table as a file, a line a row. */
export function tableOf(...lines: string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'));
}
