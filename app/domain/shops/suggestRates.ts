import { JAMBI, regenciesOfJambi } from '../areas';
import type { Rate } from './rates';

/** What a row is for, whatever it costs. */
type Destination = Pick<Rate, 'service' | 'regencyCode' | 'districtCode'>;
type Suggestion = Pick<Rate, 'first' | 'next' | 'daysMin' | 'daysMax'>;

// Rounded from what regular couriers ask from and to Jambi; a place to start from, which the owner corrects.
const near: Suggestion = { first: 10_000, next: 9_000, daysMin: 1, daysMax: 2 };
const within: Suggestion = { first: 20_000, next: 17_000, daysMin: 2, daysMax: 4 };
const beyond: Suggestion = { first: 40_000, next: 38_000, daysMin: 4, daysMax: 8 };

/** A row to begin with, from a shop of the regency `home` to a regency, or to everywhere else. */
export function suggestRate(home: string, regencyCode: string | null, service: string): Rate {
  const isOfJambi = regencyCode?.startsWith(`${JAMBI}.`) ?? false;
  const suggestion = regencyCode === home ? near : isOfJambi ? within : beyond;
  return { service, regencyCode, districtCode: null, ...suggestion };
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
