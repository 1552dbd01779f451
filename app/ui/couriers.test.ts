import { expect, test } from 'vitest';
import { courierOf, oddTracking, tidyTracking } from './couriers';

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

test.each([
  ['JNE Reguler', ' 5400 0012 3456 789 ', '540000123456789'],
  ['JNE YES', 'cgk-12345678', 'CGK-12345678'],
  ['J&T Express', 'jp 123 456 7890', 'JP1234567890'],
  ['SiCepat HALU', '001234567890', '001234567890'],
  ['AnterAja', '10001234567890', '10001234567890'],
  ['Pos Reguler', 'p2411270012345', 'P2411270012345'],
  ['Pos EMS', 'ee123456789id', 'EE123456789ID'],
  ['TIKI ONS', '030 123 456 789', '030123456789'],
  ['Ninja Xpress', 'nlidap1234567890', 'NLIDAP1234567890'],
])('a number of %s, however it is typed, looks like one', (service, typed, number) => {
  expect(tidyTracking(service, typed)).toBe(number);
  expect(oddTracking(service, number)).toBeUndefined();
});

test.each([
  ['JNE Reguler', 'JP1234567'],
  ['J&T Express', '54000012345678'],
  ['SiCepat', '00123456789'],
  ['AnterAja', 'JP1234567890'],
  ['Pos Reguler', '12'],
  ['TIKI', 'abc'],
])('what does not look like a number of %s is asked about, with one that does', (service, number) => {
  const odd = oddTracking(service, number);
  expect(odd).toBeDefined();
  expect(oddTracking(service, odd!.example)).toBeUndefined();
});

test('the shop’s own courier needs no number, and what is typed stays as it is', () => {
  expect(tidyTracking('Kurir toko', ' Pak  Din ')).toBe('Pak Din');
  expect(oddTracking('Kurir toko', '')).toBeUndefined();
});
