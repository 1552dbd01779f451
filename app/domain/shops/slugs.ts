import { db } from '../../platform/db';

/** The longest address of a shop that still fits on a poster. */
export const LONGEST_SLUG = 50;

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

/** Whether a text can be the address of a shop; the database asks the same. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** An address for a shop of this name that nobody has at this moment; whoever comes first gets it. */
export async function suggestSlug(name: string): Promise<string> {
  const stem = trimmed((slugOf(name) || 'toko').slice(0, LONGEST_SLUG - 4));
  const taken = await db.shop.findMany({ where: { slug: { startsWith: stem } }, select: { slug: true } });
  const slugs = new Set(taken.map(({ slug }) => slug));
  let slug = stem;
  for (let count = 2; slugs.has(slug); count += 1) slug = `${stem}-${count}`;
  return slug;
}
