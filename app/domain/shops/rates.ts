import { db, type Transaction } from '../../platform/db';
import type { Rupiah } from '../money';

/**
 * Where a shop ships by a service, and for how much: for one district, a whole regency, or everywhere else (no regency).
 * `first` and `next` are rupiah for the first and each further kilogram; days are working days on the way.
 */
export type Rate = {
  service: string;
  regencyCode: string | null;
  districtCode: string | null;
  first: Rupiah;
  next: Rupiah;
  daysMin: number;
  daysMax: number;
  /** Its courier collects the money on receipt. */
  takesCash?: boolean;
};

/** More than any shop has needed; each is a row in a form. */
export const MOST_RATES = 100;

/** `row` counts from 0. */
export type WrongRates =
  | { ok: false; why: 'no-rates' | 'too-many-rates' }
  | { ok: false; why: 'rate-twice' | 'rate-nowhere'; row: number };

/** Refuses rows that say two prices for one service to one place, or name a place that does not exist. */
export async function checkRates(rates: readonly Rate[]): Promise<{ ok: true } | WrongRates> {
  if (rates.length === 0) return { ok: false, why: 'no-rates' };
  if (rates.length > MOST_RATES) return { ok: false, why: 'too-many-rates' };
  const keys = rates.map(({ service, regencyCode, districtCode }) =>
    [service.toLowerCase(), regencyCode, districtCode].join('\n'),
  );
  const twice = keys.findIndex((key, row) => keys.indexOf(key) < row);
  if (twice >= 0) return { ok: false, why: 'rate-twice', row: twice };
  const nowhere = await findNowhere(rates);
  return nowhere >= 0 ? { ok: false, why: 'rate-nowhere', row: nowhere } : { ok: true };
}

async function findNowhere(rates: readonly Rate[]): Promise<number> {
  const [regencies, districts] = await Promise.all([
    db.regency.findMany({ where: { code: { in: rates.flatMap((rate) => rate.regencyCode ?? []) } } }),
    db.district.findMany({ where: { code: { in: rates.flatMap((rate) => rate.districtCode ?? []) } } }),
  ]);
  const known = new Set(regencies.map(({ code }) => code));
  const regencyOf = new Map(districts.map(({ code, regencyCode }) => [code, regencyCode]));
  return rates.findIndex(
    ({ regencyCode, districtCode }) =>
      (regencyCode !== null && !known.has(regencyCode)) ||
      (districtCode !== null && regencyOf.get(districtCode) !== regencyCode),
  );
}

/** Puts these rows in place of the shop's former ones. Whoever calls it holds the shop's row. */
export async function replaceRates(tx: Transaction, shopId: string, rates: readonly Rate[]) {
  await tx.shippingRate.deleteMany({ where: { shopId } });
  await tx.shippingRate.createMany({ data: rates.map((rate) => ({ ...rate, shopId })) });
}
