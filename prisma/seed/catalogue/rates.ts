import type { DemoRate } from './types';

/** How far down the Batanghari a regency lies: mountains 0, upper river 1, around Kota Jambi 2, coast 3. */
const reach: Record<string, number> = {
  '15.01': 0,
  '15.72': 0,
  '15.02': 1,
  '15.03': 1,
  '15.08': 1,
  '15.09': 1,
  '15.04': 2,
  '15.05': 2,
  '15.71': 2,
  '15.06': 3,
  '15.07': 3,
};

/** Rupiah and days by the number of reaches between two regencies of the province. */
const bySteps: Omit<DemoRate, 'service' | 'regency'>[] = [
  { first: 13_000, next: 11_000, days: [1, 3] },
  { first: 16_000, next: 14_000, days: [2, 3] },
  { first: 20_000, next: 17_000, days: [2, 4] },
  { first: 25_000, next: 21_000, days: [3, 5] },
];

/** Cities outside the province that buy most, with the fare from Kota Jambi: Palembang, Padang, Pekanbaru, Jakarta. */
const neighbours: Record<string, number> = {
  '16.71': 18_000,
  '13.71': 22_000,
  '14.71': 22_000,
  '31.71': 24_000,
  '31.72': 24_000,
  '31.73': 24_000,
  '31.74': 24_000,
  '31.75': 24_000,
};

function steps(from: string, to: string): number {
  return Math.abs((reach[from] ?? 0) - (reach[to] ?? 0));
}

/** One row for each of the eleven regencies, dearer with the distance from `home`. */
export function withinProvince(home: string, service: string): DemoRate[] {
  return Object.keys(reach).map((regency) =>
    regency === home
      ? { service, regency, first: 10_000, next: 9_000, days: [1, 2] }
      : { service, regency, ...bySteps[steps(home, regency)]! },
  );
}

/** Rows for the cities that buy most, and one for everywhere else; each reach away from Kota Jambi adds Rp3.000. */
export function beyondProvince(home: string, service: string): DemoRate[] {
  const added = steps(home, '15.71') * 3_000;
  const cities = Object.entries(neighbours).map(
    ([regency, fare]): DemoRate => ({
      service,
      regency,
      first: fare + added,
      next: fare + added - 1_000,
      days: [3, 5],
    }),
  );
  return [...cities, { service, regency: null, first: 39_000 + added, next: 38_000 + added, days: [4, 8] }];
}

/** The shop's own rider, in one regency or, with `district`, in one district of it. */
export function ownRider(regency: string, first: number, next: number, district?: string): DemoRate {
  return { service: 'Kurir toko', regency, ...(district ? { district } : {}), first, next, days: [0, 1] };
}
