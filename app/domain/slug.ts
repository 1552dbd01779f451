const LONGEST = 60;

/**
 * A name as it stands in an address: small letters of ASCII, digits, single hyphens.
 *
 * @param otherwise what to call it when nothing of the name can be written so
 */
export function slugOf(name: string, otherwise: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  return slug || otherwise;
}
