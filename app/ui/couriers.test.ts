import { expect, test } from 'vitest';
import { courierOf } from './couriers';

test.each([
  ['JNE Reguler', 'JNE'],
  ['jne yes', 'JNE'],
  ['J&T Express', 'J&T'],
  ['JNT EZ', 'J&T'],
  ['SiCepat HALU', 'SiCepat'],
  ['Si Cepat', 'SiCepat'],
  ['AnterAja Reguler', 'AnterAja'],
  ['Pos Reguler', 'Pos Indonesia'],
  ['TIKI ONS', 'TIKI'],
  ['Ninja Xpress', 'Ninja Xpress'],
])('%s is followed at %s', (service, name) => {
  const courier = courierOf(service);
  expect(courier?.name).toBe(name);
  expect(new URL(courier!.page).protocol).toBe('https:');
});

test.each([
  'Kurir toko',
  'Diantar sendiri',
  'Kompos cepat',
  'J&T Cargo',
  'Wahana',
  'https://jahat.example/jne.html?',
  '',
])('%s leads to no page that is not a courier’s own', (service) => {
  const page = courierOf(service)?.page;
  if (page) expect(new URL(page).hostname).toBe('www.jne.co.id');
  else expect(page).toBeUndefined();
});
