import { z } from 'zod';
import type { PageKey } from '../../../domain/catalog';

/** The value that a list is sorted by, and an id: `45000_01a2…`. */
const Key = z
  .string()
  .regex(/^\d{1,9}_/)
  .transform((text) => ({ value: Number(text.split('_')[0]), id: text.slice(text.indexOf('_') + 1) }))
  .pipe(z.object({ value: z.int(), id: z.uuid() }));

/** After which goods the page begins; a broken key shows the first page. */
export function readPageKey(query: URLSearchParams): PageKey | undefined {
  return Key.safeParse(query.get('sesudah')).data;
}

/** The address of the next page, with everything else that the address says. */
export function nextPage(query: URLSearchParams, next: PageKey | null): string | null {
  if (!next) return null;
  const params = new URLSearchParams(query);
  params.set('sesudah', `${next.value}_${next.id}`);
  return `?${params}`;
}
