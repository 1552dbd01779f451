import { z } from 'zod';
import type { SearchOrder } from '../../../domain/catalog';

export const ORDERS = ['relevan', 'terbaru', 'termurah', 'termahal'] as const;

const orders: Record<(typeof ORDERS)[number], SearchOrder> = {
  relevan: 'relevance',
  terbaru: 'newest',
  termurah: 'cheapest',
  termahal: 'dearest',
};

/** What an address may say; whatever else it says counts as not said. */
const Query = z.object({
  q: z
    .string()
    .transform((text) => text.replaceAll('\0', '').trim().slice(0, 100))
    .catch(''),
  kategori: z.string().max(80).catch(''),
  wilayah: z.string().max(8).catch(''),
  harga: z
    .string()
    .regex(/^(\d{1,9}-\d{0,9}|-\d{1,9})$/)
    .catch(''),
  urut: z.enum(ORDERS).optional().catch(undefined),
});

/** A search as its address tells it. By words the best match comes first, without them the newest. */
export function readSearch(params: URLSearchParams) {
  const said = Query.parse(Object.fromEntries(params));
  const urut = said.urut ?? (said.q ? 'relevan' : 'terbaru');
  return { ...said, urut, order: orders[urut], price: readBand(said.harga) };
}

/** `50000-100000`, `-25000`, `250000-`: in rupiah, both ends included. */
export function readBand(text: string): { min?: number; max?: number } | undefined {
  if (!text) return undefined;
  const [min, max] = text.split('-').map((end) => (end === '' ? undefined : Number(end)));
  return { min, max };
}
