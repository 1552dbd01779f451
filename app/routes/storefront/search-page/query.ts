import { z } from 'zod';
import type { Filters, SearchOrder } from '../../../domain/search';
import { modelNames, models, type OrderName, orderNames, orders } from './choices';

const nothing = z.literal('');
const onlyIf = <const Said extends string>(said: Said) => z.union([z.literal(said), nothing]).catch('');

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
  model: z.union([z.enum(modelNames), nothing]).catch(''),
  bintang: onlyIf('4'),
  halal: onlyIf('ya'),
  bbi: onlyIf('ya'),
  ongkir: onlyIf('gratis'),
  stok: onlyIf('ada'),
  persis: onlyIf('1'),
  urut: z.enum(orderNames).optional().catch(undefined),
});

export type Said = Omit<z.infer<typeof Query>, 'urut'> & { urut: OrderName };

/** A search as its address tells it. By words the best match comes first, without them the newest. */
export function readSearch(params: URLSearchParams): Said {
  const said = Query.parse(Object.fromEntries(params));
  const wanted = said.urut === 'relevan' && !said.q ? undefined : said.urut;
  return { ...said, persis: said.q ? said.persis : '', urut: wanted ?? (said.q ? 'relevan' : 'terbaru') };
}

export function orderOf({ urut }: Pick<Said, 'urut'>): SearchOrder {
  return orders[urut];
}

/** What an address narrows by, apart from category and place, which the page has looked up. */
export function filtersOf({ harga, model, bintang, halal, bbi, ongkir, stok }: Said): Filters {
  return {
    price: readBand(harga),
    model: model ? models[model] : undefined,
    stars: bintang ? Number(bintang) : undefined,
    isHalal: Boolean(halal),
    isProven: Boolean(bbi),
    isSentFree: Boolean(ongkir),
    isInStock: Boolean(stok),
  };
}

/** `50000-100000`, `-25000`, `250000-`: in rupiah, both ends included. */
export function readBand(text: string): { min?: number; max?: number } | undefined {
  if (!text) return undefined;
  const [min, max] = text.split('-').map((end) => (end === '' ? undefined : Number(end)));
  return { min, max };
}
