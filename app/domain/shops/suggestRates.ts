import { JAMBI, regenciesOfJambi } from '../areas';
import type { Rate } from './rates';

/** What a row is for, whatever it costs. */
type Destination = Pick<Rate, 'service' | 'regencyCode' | 'districtCode'>;
type Suggestion = Pick<Rate, 'first' | 'next' | 'daysMin' | 'daysMax'>;

// Rounded from what regular couriers ask from and to Jambi; a place to start from, which the owner corrects.
const near: Suggestion = { first: 10_000, next: 9_000, daysMin: 1, daysMax: 2 };
const within: Suggestion = { first: 20_000, next: 17_000, daysMin: 2, daysMax: 4 };
const beyond: Suggestion = { first: 40_000, next: 38_000, daysMin: 4, daysMax: 8 };

// What the name of a service promises beside a regular one: a part of its price, and working days more or fewer. Rough on purpose.
const promises = [
  { words: /\b(yes|ons|kilat|express|ekspres|super)\b/i, part: 1.5, days: -1 },
  { words: /\b(oke|eko|eco|ekonomi|hemat)\b/i, part: 0.85, days: 2 },
  { words: /\b(jtr|cargo|kargo|truk|trucking)\b/i, part: 0.6, days: 3 },
  { words: /\b(toko|sendiri|shop)\b/i, part: 0.5, days: -1 },
];

const STEP = 500; // rupiah

function asPromised({ first, next, daysMin, daysMax }: Suggestion, service: string): Suggestion {
  const { part, days } = promises.find(({ words }) => words.test(service)) ?? { part: 1, days: 0 };
  const price = (amount: number) => Math.round((amount * part) / STEP) * STEP;
  const inDays = (number: number) => Math.max(1, number + days);
  return { first: price(first), next: price(next), daysMin: inDays(daysMin), daysMax: inDays(daysMax) };
}

/** A row to begin with, by what the service promises, from a shop of the regency `home` to a regency, or to everywhere else. */
export function suggestRate(home: string, regencyCode: string | null, service: string): Rate {
  const isOfJambi = regencyCode?.startsWith(`${JAMBI}.`) ?? false;
  const suggestion = regencyCode === home ? near : isOfJambi ? within : beyond;
  return { service, regencyCode, districtCode: null, ...asPromised(suggestion, service) };
}

/** What a new shop's form begins with: its own regency and everywhere else. */
export function firstRates(home: string, service: string): Rate[] {
  return [suggestRate(home, home, service), suggestRate(home, null, service)];
}

/** A row for each of Jambi's eleven regencies that has none yet by this service. */
export async function missingRates(home: string, rates: readonly Destination[], service: string): Promise<Rate[]> {
  const there = rates.filter((rate) => rate.service === service && !rate.districtCode);
  const known = new Set(there.map(({ regencyCode }) => regencyCode));
  const missing = (await regenciesOfJambi()).filter(({ code }) => !known.has(code));
  return missing.map(({ code }) => suggestRate(home, code, service));
}
