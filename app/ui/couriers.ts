/**
 * A courier, how its name stands in the names of services, its public page for following a parcel, and how its tracking numbers
 * usually look.
 */
type Courier = { name: string; words: RegExp; page: string; shape: RegExp; example: string };

/**
 * Only pages that were seen in use by several shops in November 2026; the number is copied, never put into an address, so that
 * nobody leads anywhere else by it. Others (Lion Parcel, ID Express, Wahana) show the number alone. Shapes were gathered from
 * programs that follow parcels, in November 2026; they change, so that a number of another shape is asked about and never refused.
 */
const couriers: readonly Courier[] = [
  {
    name: 'JNE',
    words: /\bjne\b/i,
    page: 'https://www.jne.co.id/tracking-package',
    shape: /^(?:\d{12,16}|[A-Z]{2,6}-?\d{8,14}|[A-Z]{2,5}\d{3}[A-Z0-9]{6,12})$/,
    example: '540000123456789',
  },
  {
    name: 'J&T',
    words: /\bj\s?&\s?t\b|\bjnt\b/i,
    page: 'https://jet.co.id/track',
    shape: /^(?:J[A-Z]{1,2}\d{10,14}|\d{12})$/,
    example: 'JP1234567890',
  },
  {
    name: 'SiCepat',
    words: /\bsi\s?cepat\b/i,
    page: 'https://www.sicepat.com/checkAwb',
    shape: /^\d{12}$/,
    example: '001234567890',
  },
  {
    name: 'AnterAja',
    words: /\banter\s?aja\b/i,
    page: 'https://anteraja.id/tracking',
    shape: /^(?:1\d{13,14}|TSA[A-Z0-9]{8,14})$/,
    example: '10001234567890',
  },
  {
    name: 'Pos Indonesia',
    words: /\bpos\b/i,
    page: 'https://www.posindonesia.co.id/id/tracking',
    shape: /^(?:P\d{11,15}|\d{11,13}|[A-Z]{2}\d{9}[A-Z]{2})$/,
    example: 'P2411270012345',
  },
  {
    name: 'TIKI',
    words: /\btiki\b/i,
    page: 'https://www.tiki.id/id/tracking',
    shape: /^(?:\d{12}|[A-Z]{2,4}\d{8,12})$/,
    example: '030123456789',
  },
  {
    name: 'Ninja Xpress',
    words: /\bninja\b/i,
    page: 'https://www.ninjaxpress.co/id-id/tracking',
    shape: /^N[A-Z]{1,7}[A-Z0-9]{8,14}$/,
    example: 'NLIDAP1234567890',
  },
];

function find(service: string): Courier | undefined {
  if (/cargo|kargo/i.test(service)) return undefined;
  return couriers.find(({ words }) => words.test(service));
}

/** The courier that a shipping service names and whose page is known: "JNE Reguler" is JNE's. J&T Cargo is another firm. */
export function courierOf(service: string): { name: string; page: string } | undefined {
  const found = find(service);
  return found && { name: found.name, page: found.page };
}

/** A tracking number as its courier prints it. Of a courier that we do not know only the spaces around it are put right. */
export function tidyTracking(service: string, typed: string): string {
  const text = typed.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  return find(service) ? text.replaceAll(/[\s.]/g, '').toUpperCase() : text;
}

/** Of a number that does not look like its courier's: whose, and what those look like. It may be right all the same. */
export function oddTracking(service: string, number: string): { courier: string; example: string } | undefined {
  const found = find(service);
  if (!found || found.shape.test(number)) return undefined;
  return { courier: found.name, example: found.example };
}
