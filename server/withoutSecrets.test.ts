import { expect, test } from 'vitest';
import { withoutSecrets } from './withoutSecrets';

test.each([
  ['/studio/undangan/abc-_123', '/studio/undangan/…'],
  ['/masuk?lanjut=%2Fstudio%2Fundangan%2Fabc', '/masuk?lanjut=%2Fstudio%2Fundangan%2F…'],
  ['/belanja/k7/kuitansi.pdf', '/belanja/…/kuitansi.pdf'],
  ['/pengaduan/k7', '/pengaduan/…'],
  ['/sandi-baru?kunci=abc', '/sandi-baru?kunci=…'],
  ['/toko/kopi-bu-sari?q=kopi', '/toko/kopi-bu-sari?q=kopi'],
])('of %s a log says %s', (url, said) => {
  const headers = { host: 'sepucuk.example', referer: `https://sepucuk.example${url}` };
  const logged = withoutSecrets({ method: 'GET', url, query: { kunci: 'abc' }, headers });
  expect(logged).toEqual({ method: 'GET', url: said, headers: { host: 'sepucuk.example' } });
});
