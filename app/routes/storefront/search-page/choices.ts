import type { Filters, SearchOrder } from '../../../domain/search';

/** How each order is called in an address. */
export const orders = {
  relevan: 'relevance',
  terbaru: 'newest',
  terlaris: 'bestselling',
  rating: 'rating',
  termurah: 'cheapest',
  termahal: 'dearest',
} as const satisfies Record<string, SearchOrder>;

export type OrderName = keyof typeof orders;
export const orderNames = Object.keys(orders) as OrderName[];

/** How each way of selling is called in an address. */
export const models = {
  eceran: 'READY_STOCK',
  'pra-pesan': 'MADE_TO_ORDER',
  grosir: 'WHOLESALE',
  hampers: 'GIFT_SET',
  jasa: 'SERVICE_KIT',
} as const satisfies Record<string, Filters['model']>;

export const modelNames = Object.keys(models) as (keyof typeof models)[];
