/** A courier, how its name stands in the names of services, and its public page for following a parcel. */
type Courier = { name: string; words: RegExp; page: string };

/**
 * Only pages that were seen in use by several shops in November 2026; the number is copied, never put into an address, so that
 * nobody leads anywhere else by it. Others (Lion Parcel, ID Express, Wahana) show the number alone.
 */
const couriers: readonly Courier[] = [
  { name: 'JNE', words: /\bjne\b/i, page: 'https://www.jne.co.id/tracking-package' },
  { name: 'J&T', words: /\bj\s?&\s?t\b|\bjnt\b/i, page: 'https://jet.co.id/track' },
  { name: 'SiCepat', words: /\bsi\s?cepat\b/i, page: 'https://www.sicepat.com/checkAwb' },
  { name: 'AnterAja', words: /\banter\s?aja\b/i, page: 'https://anteraja.id/tracking' },
  { name: 'Pos Indonesia', words: /\bpos\b/i, page: 'https://www.posindonesia.co.id/id/tracking' },
  { name: 'TIKI', words: /\btiki\b/i, page: 'https://www.tiki.id/id/tracking' },
  { name: 'Ninja Xpress', words: /\bninja\b/i, page: 'https://www.ninjaxpress.co/id-id/tracking' },
];

/** The courier that a shipping service names and whose page is known: "JNE Reguler" is JNE's. J&T Cargo is another firm. */
export function courierOf(service: string): { name: string; page: string } | undefined {
  if (/cargo|kargo/i.test(service)) return undefined;
  const found = couriers.find(({ words }) => words.test(service));
  return found && { name: found.name, page: found.page };
}
