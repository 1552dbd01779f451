const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type Look = { isLow: boolean; search: string; after?: string };

/** What of the table is looked at; a broken link shows the first page. */
export function readLook(query: URLSearchParams): Look {
  return {
    isLow: query.get('rak') === 'menipis',
    search: (query.get('cari') ?? '').slice(0, 100),
    after: uuid.test(query.get('sesudah') ?? '') ? query.get('sesudah')! : undefined,
  };
}

export function addressOf({ isLow, search, after }: Partial<Look>): string {
  const query = new URLSearchParams();
  if (isLow) query.set('rak', 'menipis');
  if (search) query.set('cari', search);
  if (after) query.set('sesudah', after);
  return query.size > 0 ? `/studio/produk/tabel?${query}` : '/studio/produk/tabel';
}
