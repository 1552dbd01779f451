import type { FoodKind } from '../../../prisma/generated/enums';

/** A permit as its owner writes it down. `expiresOn` as 2028-05-31. */
export type PermitDetails = { kind: 'PIRT' | 'MD' | 'HALAL'; number: string; expiresOn?: string };

export type PermitFault =
  | 'pirt-is-md'
  | 'pirt-digits'
  | 'pirt-place'
  | 'pirt-year'
  | 'pirt-too-long'
  | 'md-number'
  | 'halal-number'
  | 'permit-no-expiry';

/** Years for which a P-IRT holds (BPOM rule 22/2018). */
const PIRT_YEARS = 5;

/** Leaves of which P-IRT is never given, so that only MD will do: frozen meat and fish (BPOM rule 22/2018). */
const mdOnly: ReadonlySet<string> = new Set(['olahan-beku']);

/** A number as it is kept: without the spaces, dots and words that stand around it on a label. */
export function tidyPermitNumber({ kind, number }: PermitDetails): string {
  const plain = number.toUpperCase().replaceAll(/[\s.-]/g, '');
  if (kind === 'PIRT') return plain.replace(/^(NO)?P?IRT(NO)?/, '');
  if (kind === 'MD') return plain.replace(/^(BPOMRI)?(MD)?/, 'MD');
  return plain;
}

/**
 * What is wrong with a permit as it is written down; `number` has been tidied.
 *
 * P-IRT has 15 digits: 1 packaging, 2–3 kind of food, 4–7 province and regency, 8–9 product, 10–13 producer, 14–15 year
 * of expiry; it is valid for five years (BPOM rule 22/2018). MD is followed by 12 digits, by up to 15 where newer.
 *
 * @param today as 2026-11-24
 */
export function permitFault({ kind, number, expiresOn }: PermitDetails, today: string): PermitFault | undefined {
  if (kind === 'HALAL') return /^[A-Z0-9/]{6,30}$/.test(number) ? undefined : 'halal-number';
  if (kind === 'PIRT') return pirtFault(number, expiresOn, today);
  if (!/^MD\d{12,15}$/.test(number)) return 'md-number';
  return expiresOn ? undefined : 'permit-no-expiry';
}

function pirtFault(number: string, expiresOn: string | undefined, today: string): PermitFault | undefined {
  const fault = numberFault(number);
  if (fault) return fault;
  if (!expiresOn) return 'permit-no-expiry';
  if (expiresOn.slice(2, 4) !== number.slice(13)) return 'pirt-year';
  return expiresOn > yearsLater(today, PIRT_YEARS) ? 'pirt-too-long' : undefined;
}

function numberFault(number: string): PirtFault | undefined {
  if (/^(BPOMRI)?MD\d/.test(number)) return 'pirt-is-md';
  if (!/^[1-9]\d{14}$/.test(number)) return 'pirt-digits';
  return isProvince(number.slice(3, 5)) ? undefined : 'pirt-place';
}

type PirtFault = Extract<PermitFault, 'pirt-is-md' | 'pirt-digits' | 'pirt-place'>;

/** What a P-IRT says of itself: the regency that gave it, as 15.01, and the year in which it expires. */
export type PirtReading = { ok: true; regencyCode: string; year: number } | { ok: false; fault: PirtFault };

/** Reads a P-IRT as it is typed; nothing as long as nothing stands there. See `permitFault` for its digits. */
export function readPirt(typed: string): PirtReading | undefined {
  const number = tidyPermitNumber({ kind: 'PIRT', number: typed });
  if (number === '') return undefined;
  const fault = numberFault(number);
  if (fault) return { ok: false, fault };
  const regencyCode = `${number.slice(3, 5)}.${number.slice(5, 7)}`;
  return { ok: true, regencyCode, year: 2000 + Number(number.slice(13)) };
}

/** Codes of provinces run from 11 (Aceh) to 97 (Papua Pegunungan). Regencies are numbered anew too often to be checked. */
function isProvince(code: string): boolean {
  return Number(code) >= 11 && Number(code) <= 97;
}

function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

export type PermitLack = 'no-halal' | 'no-halal-number' | 'halal-expired' | 'no-permit' | 'no-md' | 'permit-expired';

type Food = { foodKind: FoodKind; slug: string };
type Held = { kind: string; expiresOn: string | null };

/**
 * What food still lacks before it may be sold. All food says whether it is halal (PP 42/2024, from 17 October 2026);
 * packed food needs P-IRT or MD (BPOM rule 8/2020). A permit holds to the end of its last day.
 *
 * @param held permits of the product
 * @param today as 2026-11-24
 */
export function lackingPermits(food: Food, halal: string, held: Held[], today: string): PermitLack[] {
  if (food.foodKind === 'NONE') return [];
  const lacks = [lackingHalal(halal, held, today)];
  if (food.foodKind === 'PACKED') lacks.push(lackingPermit(food.slug, held, today));
  return lacks.filter((lack) => lack !== undefined);
}

function lackingHalal(halal: string, held: Held[], today: string): PermitLack | undefined {
  if (halal === 'NOT_FOOD') return 'no-halal'; // food about which nothing has been said yet
  if (halal !== 'CERTIFIED') return undefined;
  const certificate = held.find(({ kind }) => kind === 'HALAL');
  if (!certificate) return 'no-halal-number';
  return hasExpired(certificate, today) ? 'halal-expired' : undefined;
}

function lackingPermit(slug: string, held: Held[], today: string): PermitLack | undefined {
  const permit = held.find(({ kind }) => kind === 'PIRT' || kind === 'MD');
  if (!permit) return 'no-permit';
  if (permit.kind === 'PIRT' && mdOnly.has(slug)) return 'no-md';
  return hasExpired(permit, today) ? 'permit-expired' : undefined;
}

function hasExpired({ expiresOn }: Held, today: string): boolean {
  return expiresOn !== null && expiresOn < today;
}
