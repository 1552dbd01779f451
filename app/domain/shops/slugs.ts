import { db, sql, type Transaction } from '../../platform/db';

/** An address of a shop is short enough for a poster, and long enough to say something. */
export const LONGEST_SLUG = 60;
const SHORTEST_SLUG = 3;

/** What a shop's page may not be called: words of ours, and names of offices that no shop speaks for. */
const reserved = new Set(
  `admin akun baru bangga-buatan-indonesia bantuan bbi bayar belanja cari daftar demo dinas disperindag gubernur jambi jual kantor
  keluar keranjang kampanye kategori libur masuk media orang pemerintah pemprov pemprov-jambi pengaduan privasi produk provinsi-jambi
  resmi saran sepucuk sepucuk-jambi studio syarat tempat tentang umkm wilayah`.split(/\s+/),
);

/** A name as it can stand in an address: "Kopi Bu Sari" is kopi-bu-sari. Empty for a name without any letter of a to z. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s_-]/g, '');
  return trimmed(plain.replaceAll(/[\s_-]+/g, '-').slice(0, LONGEST_SLUG));
}

function trimmed(slug: string): string {
  return slug.replaceAll(/^-|-$/g, '');
}

/** Whether a text can be the address of a shop, and is none that we keep for ourselves; its form the database asks as well. */
export function isSlug(text: string): boolean {
  const fits = text.length >= SHORTEST_SLUG && text.length <= LONGEST_SLUG;
  return fits && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !reserved.has(text);
}

/** An address for a shop of this name that nobody has, or has had, at this moment; whoever comes first gets it. */
export async function suggestSlug(name: string): Promise<string> {
  const said = slugOf(name) || 'toko';
  const stem = trimmed((said.length < SHORTEST_SLUG ? `toko-${said}` : said).slice(0, LONGEST_SLUG - 4));
  const where = { slug: { startsWith: stem } };
  const [now, before] = await Promise.all([
    db.shop.findMany({ where, select: { slug: true } }),
    db.shopSlug.findMany({ where, select: { slug: true } }),
  ]);
  const taken = new Set([...now, ...before].map(({ slug }) => slug));
  let slug = stem;
  for (let count = 2; taken.has(slug) || !isSlug(slug); count += 1) slug = `${stem}-${count}`;
  return slug;
}

/** Addresses are given one after another: of two who want the one that a third is leaving, none slips in between. */
export async function holdSlugs(tx: Transaction) {
  await tx.$executeRaw(sql`select pg_advisory_xact_lock(hashtext('addresses of shops'))`);
}

/** Whether an address is free for a shop: no other has it, and none has had it. Whoever asks holds the addresses. */
export async function isFree(tx: Transaction, slug: string, shopId?: string): Promise<boolean> {
  const other = { slug, ...(shopId ? { NOT: { id: shopId } } : {}) };
  if ((await tx.shop.count({ where: other })) > 0) return false;
  return (await tx.shopSlug.count({ where: { slug, ...(shopId ? { NOT: { shopId } } : {}) } })) === 0;
}

/** Where a shop's page is today that had this address once; nothing for an address that none has left. */
export async function slugToday(left: string): Promise<string | undefined> {
  const past = await db.shopSlug.findUnique({ where: { slug: left }, select: { shop: { select: { slug: true } } } });
  return past?.shop.slug;
}
