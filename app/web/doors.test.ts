import { expect, test } from 'vitest';
import { safePath } from './doors';

const origin = 'https://sepucuk.example';

test.each(['/', '/akun', '/keranjang?a=1&b=%2F%2Fx', '/belanja/abc#bukti'])('our own address is kept: %s', (path) => {
  expect(safePath(path, origin, '/akun')).toBe(path);
});

test.each([
  '//jahat.example',
  '/\\jahat.example',
  '/\t/jahat.example',
  '/\n/jahat.example',
  '\\\\jahat.example',
  '/.//jahat.example',
  '/a/..//jahat.example',
  '/a/../..//jahat.example',
  '/%2e//jahat.example',
  'https://jahat.example',
  'https:jahat.example',
  'javascript:alert(1)',
  'jahat.example',
  ' /akun',
  '',
  undefined,
  null,
  ['/akun'],
])('ASVS 3.7.2 what leads elsewhere leads home: %j', (path) => {
  expect(safePath(path, origin, '/akun')).toBe('/akun');
});
