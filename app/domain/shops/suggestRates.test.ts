import { expect, test } from 'vitest';
import { firstRates, missingRates } from './suggestRates';

test('a new shop begins with its own regency, cheapest, and everywhere else', () => {
  const [home, elsewhere] = firstRates('15.01', 'JNE Reguler');
  expect(home).toMatchObject({ service: 'JNE Reguler', regencyCode: '15.01' });
  expect(elsewhere).toMatchObject({ regencyCode: null });
  expect(home!.first).toBeLessThan(elsewhere!.first);
});

test('the eleven regencies are filled up, each once by a service', async () => {
  const rates = firstRates('15.01', 'JNE Reguler');
  const missing = await missingRates('15.01', rates, 'JNE Reguler');

  expect(missing).toHaveLength(10);
  expect(missing.map(({ regencyCode }) => regencyCode)).not.toContain('15.01');
  expect(await missingRates('15.01', [...rates, ...missing], 'JNE Reguler')).toEqual([]);
  expect(await missingRates('15.01', rates, 'Kurir toko')).toHaveLength(11);
});

test('a service begins with what its name promises: express dearer and sooner, economy and the shop’s own cheaper', () => {
  const far = (service: string) => firstRates('15.01', service)[1]!;
  const regular = far('JNE Reguler');
  expect(far('J&T EZ')).toEqual({ ...regular, service: 'J&T EZ' });
  expect(far('JNE YES')).toMatchObject({ first: 60_000, daysMax: regular.daysMax - 1 });
  expect(far('JNE OKE')).toMatchObject({ first: 34_000, next: 32_500, daysMax: regular.daysMax + 2 });
  expect(far('JNE JTR').first).toBeLessThan(far('JNE OKE').first);
  expect(firstRates('15.01', 'Kurir toko')[0]).toMatchObject({ first: 5_000, daysMin: 1, daysMax: 1 });
});
