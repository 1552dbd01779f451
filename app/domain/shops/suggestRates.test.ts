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
