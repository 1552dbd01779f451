import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { m } from '../app/words/generated/messages';
import { field, press, signIn, test } from './people';

const ours = { 'sec-fetch-site': 'same-origin' };
const nobodys = '01900000-0000-7000-8000-000000000000';

test('an unknown page is a calm 404 in the reader’s language', async ({ page }) => {
  for (const path of [
    '/tidak-ada',
    '/produk/tidak-ada',
    '/toko/tidak-ada',
    '/kategori/tidak-ada',
    '/belanja/tebakan',
    '/belanja/AAAAAAAAAAAAAAAAAAAAAA/pengaduan',
    `/belanja/AAAAAAAAAAAAAAAAAAAAAA/kembali/${nobodys}`,
    '/pengaduan/tebakan',
    '/kampanye/tidak-ada',
  ]) {
    const response = await page.goto(`${path}?bahasa=en`);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.ui_error_404_title({}, { locale: 'en' }));
  }
});

test('C7 a purchase opens by its code alone, and tells no other site', async ({ request }) => {
  const response = await request.get('/belanja/AAAAAAAAAAAAAAAAAAAAAA');
  expect(response.status()).toBe(404);
  expect(response.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
});

test('a wrong sign-up keeps what was typed and says what to do', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/daftar');
  await page
    .locator('form')
    .last()
    .evaluate((form) => form.setAttribute('novalidate', ''));
  await field(page, m.accounts_name({}, { locale: 'id' })).fill('Rina');
  await field(page, m.accounts_contact({}, { locale: 'id' })).fill('bukan alamat');
  await press(page, m.accounts_sign_up({}, { locale: 'id' }));
  await expect(field(page, m.accounts_name({}, { locale: 'id' }))).toHaveValue('Rina');
  await expect(field(page, m.accounts_contact({}, { locale: 'id' }))).toHaveValue('bukan alamat');
  await expect(page.getByRole('alert').first()).toBeVisible();
});

test('T1 an owner meets nobody else’s goods and orders, by address or by post', async ({ page }) => {
  await signIn(page, 'pemilik');
  await page.goto('/studio/pesanan');
  const order = await page.locator('a[href^="/studio/pesanan/"]').first().getAttribute('href');
  await page.goto('/studio/produk');
  const goods = await page.locator('a[href^="/studio/produk/0"]').first().getAttribute('href');

  await page.context().clearCookies();
  await signIn(page, 'pemilik2');
  for (const path of [
    order!,
    goods!,
    `/studio/pesanan/${nobodys}`,
    `${order!}/retur/${nobodys}`,
    `/studio/produk/${nobodys}`,
    '/studio/produk/satu',
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
    const form = { intent: 'accept', deed: 'archive', name: 'Milikku' };
    const posted = await page.request.post(path, { headers: ours, form });
    expect([404, 422], `${path} ${posted.status()}`).toContain(posted.status());
  }
  expect((await page.request.get('/kantor')).status()).toBe(404);
});

test('what is not one’s own leads to the door, or nowhere', async ({ request }) => {
  for (const path of [
    '/akun',
    '/akun/pesanan',
    '/studio',
    '/studio/pesanan',
    '/kantor',
    '/kantor/keuangan',
    '/kantor/retur',
    '/kantor/pengaduan',
  ]) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(302);
    expect(response.headers().location).toContain('/masuk?lanjut=');
  }
});

test('F4 garbage in any address or form is never our fault: no 500, no stack', async ({ page }) => {
  test.setTimeout(600_000);
  const paths = {
    guest: [
      '/',
      '/cari',
      '/toko',
      '/kategori/kopi-teh-minuman',
      '/keranjang',
      '/bayar',
      '/pengaduan',
      '/masuk',
      '/daftar',
      '/wilayah',
      '/belanja/x',
      '/produk/x',
    ],
    pemilik: [
      '/studio',
      '/studio/usaha',
      '/studio/toko',
      '/studio/produk',
      '/studio/produk/baru',
      '/studio/pesanan',
      '/studio/promosi',
      '/akun',
    ],
    verifikator: ['/kantor/verifikasi', `/kantor/verifikasi/${nobodys}`],
    kampanye: ['/kantor/voucher', '/kantor/kampanye', `/kantor/kampanye/${nobodys}`],
    bendahara: ['/kantor/keuangan', '/kantor/pesan'],
  };
  const names = [
    'q',
    'kategori',
    'wilayah',
    'harga',
    'urut',
    'sesudah',
    'sebelum',
    'rak',
    'bagian',
    'lanjut',
    'regency',
    'district',
    'intent',
    'deed',
    'id',
    'variantId',
    'quantity',
    'total',
    'checkoutKey',
    'regencyCode',
    'services[x]',
    'photos[99999999]',
    '__proto__',
    '__intent__',
    'constructor[prototype]',
    'orderId',
    'contact',
    'password',
  ];
  const intents = [
    'pay',
    'quote',
    'area',
    'add',
    'change',
    'remove',
    'save',
    'send',
    'accept',
    'ship',
    'confirm',
    'close',
    'cancel',
    'account',
    'verify',
    'return',
    'make',
    'join',
    'voucher-away:------------------------------------',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      "' OR 1=1--",
      '-1',
      '1e309',
      'NaN',
      '[]',
      '{"a":',
      '%',
      '../../etc/passwd',
      '<script>',
      '\u0000',
      '9'.repeat(400),
      nobodys,
      ...intents,
    ),
  );
  const garbage = fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 6 });
  for (const [who, theirs] of Object.entries(paths)) {
    await page.context().clearCookies();
    if (who !== 'guest') await signIn(page, who);
    const inputs = fc.sample(garbage, { numRuns: 8, seed: 20_200_624 });
    for (const path of theirs) for (const input of inputs) await send(page, path, input);
  }
});

/** Forms of the studio as they are filled in, each nearly right: what is wrong with them lies deep. */
const nearly: Record<string, Record<string, string>> = {
  '/studio/keuangan/pajak': { intent: 'letter', letter: 'SKB', number: 'S-1', from: '2026-01-01', until: '2026-12-31' },
  '/studio/toko/libur': { intent: 'plan', from: '2026-12-24', until: '2026-12-26', note: 'Natal' },
  '/studio/toko/orang': { intent: 'invite', contact: 'tidak ada', role: 'PACKER' },
  '/studio/toko/tampilan': { intent: 'section', kind: 'STORY', way: 'up' },
  '/studio/toko/alamat': { slug: 'a' },
  '/studio/promosi/diskon/baru': { intent: 'look', pilih: nobodys, percent: '10', from: '', until: '2026-12-31T10:00' },
  '/studio/lapak': { deed: 'sell:CASH', saleId: nobodys, [`pieces:${nobodys}`]: '1' },
  '/studio/pesanan': { intent: 'hand', id: nobodys, courierName: 'Pak Din', courierPhone: '0812' },
  '/studio/produk/tabel': { id: nobodys, [`price:${nobodys}`]: '1.000', [`onHand:${nobodys}`]: '1' },
  '/studio/percakapan/jawaban-cepat': { intent: 'keep', title: '', text: 'Siap' },
  '/studio/promosi/voucher': {
    ...{ intent: 'make', title: 'Uji coba', code: 'UJI10', kind: 'RUPIAH', value: '5.000', minimum: '1' },
    ...{ uses: '10', usesEach: '1', from: '2026-12-01', until: '2026-12-31', audience: 'code' },
  },
  '/studio/produk/baru': {
    ...{
      deed: 'list',
      name: 'Teh',
      salesModel: 'READY_STOCK',
      madeInCode: '15.01',
      halal: 'NOT_HALAL',
      permitKind: 'MD',
    },
    ...{ permitNumber: '212150101900128', permitExpiresOn: '2028-05-31', 'variants[0].price': '1.000' },
    ...{ 'variants[0].onHand': '1', 'variants[0].grams': '1.000', 'variants[0].tiers[0].from': '2', 'photos[0]': 'x' },
  },
};

test('F4 one wrong field in a form of the studio that is nearly right is never our fault', async ({ page }) => {
  test.setTimeout(600_000);
  await signIn(page, 'pemilik');
  const days = ['0000-01-01', '2026-02-30', '9999-12-31', '2026-12-31T24:00'];
  const numbers = ['-1', '1e9', 'NaN', '0x10', '９９', '1.000.000.000', '9'.repeat(30)];
  const texts = ['', 'a\u0000b', '\u202e\u2066', '🫖'.repeat(500), '__proto__', nobodys];
  for (const [path, form] of Object.entries(nearly))
    for (const name of Object.keys(form))
      await Promise.all(
        [...days, ...numbers, ...texts, undefined].map((wrong) => post(page, path, spoilt(form, name, wrong))),
      );
});

/** A form with one field that is wrong, or left out. The last day takes the first with it: a span of such days is in order. */
function spoilt(form: Record<string, string>, name: string, wrong: string | undefined) {
  const { [name]: _, ...others } = form;
  if (wrong === undefined) return others;
  return { ...others, [name]: wrong, ...(name === 'until' && { from: wrong }) };
}

async function post(page: Page, path: string, form: Record<string, string>) {
  const answer = await page.request.post(path, { headers: ours, form, maxRedirects: 0 });
  expect(answer.status(), `${path} ${JSON.stringify(form)}`).toBeLessThan(500);
}

/** Sends it once in the address and once as a form. */
async function send(page: Page, path: string, input: Record<string, string>) {
  const query = new URLSearchParams(input);
  const answers = await Promise.all([
    page.request.get(`${path}?${query}`, { maxRedirects: 0 }),
    page.request.post(path, { headers: ours, form: Object.fromEntries(query), maxRedirects: 0 }),
  ]);
  for (const answer of answers) {
    expect(answer.status(), `${answer.url()} ${JSON.stringify(input)}`).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(/\bat .+\.(js|ts):\d+/);
  }
}
