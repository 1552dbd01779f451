import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { layOut, signIn, test } from './people';

const anybody = [
  ...[
    '/',
    '/kategori/kopi-teh-minuman',
    '/cari?q=kopi',
    '/cari?q=tidakadasamasekali',
    '/toko',
    '/toko/kulit-manis-lempur',
  ],
  ...[
    '/kampanye',
    '/kampanye/bangga-buatan-jambi',
    '/keranjang',
    '/bayar',
    '/jual',
    '/tentang',
    '/bantuan',
    '/pengaduan',
    '/privasi',
    '/syarat',
  ],
  ...['/luring', '/produk/kopi-arabika-kerinci-bubuk/ongkir', '/produk/kopi-arabika-kerinci-bubuk/tanya'],
  ...['/masuk', '/daftar', '/demo/surat', '/tidak-ada'],
];
const own: Record<string, string[]> = {
  pembeli: [
    ...['/akun', '/akun/pesanan', '/akun/suka', '/akun/toko-diikuti', '/akun/alamat', '/akun/alamat/baru'],
    ...['/akun/pemberitahuan', '/akun/percakapan', '/keluar'],
  ],
  pemilik: [
    ...['/studio', '/studio/usaha', '/studio/toko', '/studio/produk', '/studio/produk/baru', '/studio/pesanan'],
    '/studio/pesanan?tampil=retur',
    ...['/studio/keuangan', '/studio/keuangan/pajak', '/studio/percakapan', '/studio/promosi', '/studio/ulasan'],
    ...['/studio/toko/tempat', '/studio/toko/tempat/baru'],
    ...['/studio/toko/tampilan', '/studio/toko/libur', '/studio/toko/orang', '/studio/toko/alamat', '/studio/pilih'],
    ...['/studio/lapak', '/studio/produk/cepat', '/studio/produk/tabel', '/studio/produk/impor', '/studio/siap'],
    ...['/studio/promosi/voucher', '/studio/promosi/diskon', '/studio/promosi/diskon/baru', '/studio/promosi/kampanye'],
    ...['/studio/promosi/bagikan', '/studio/promosi/poster', '/studio/promosi/kartu-harga', '/studio/laporan'],
    ...['/studio/percakapan/jawaban-cepat', '/studio/pesanan/antar', '/studio/pesanan/pelayanan'],
  ],
  verifikator: [
    '/kantor',
    '/kantor/verifikasi',
    ...['/kantor/produk', '/kantor/produk?bagian=diturunkan'],
    '/kantor/retur',
    '/kantor/pengaduan',
    '/kantor/pengaduan?bagian=dijawab',
    ...['/kantor/tempat', '/kantor/tempat/baru'],
    '/kantor/suara',
    '/kantor/suara?bagian=tersembunyi',
  ],
  kampanye: ['/kantor/kampanye', '/kantor/voucher', '/kantor/pencarian', '/kantor/biaya-pasar'],
  bendahara: [
    ...['/kantor/keuangan', '/kantor/keuangan?bagian=refund', '/kantor/keuangan?bagian=kembali', '/kantor/pesan'],
    ...['/kantor/keuangan/kembalikan', '/kantor/keuangan/mutasi', '/kantor/keuangan/neraca', '/kantor/keuangan/tugas'],
    ...['/kantor/keuangan/pencairan', '/kantor/keuangan/komisi', '/kantor/keuangan/pajak'],
  ],
};

for (const locale of ['id', 'en'] as const)
  test.describe(locale, () => {
    // Without motion the colours of the other theme are there at once.
    test.use({
      colorScheme: 'light',
      contextOptions: { reducedMotion: 'reduce' },
      viewport: { width: 360, height: 800 },
    });
    test.beforeEach(async ({ context, baseURL }) => {
      await context.addCookies([{ name: 'PARAGLIDE_LOCALE', value: locale, url: baseURL! }]);
    });

    test('axe finds nothing on the pages of everybody, and nothing is wider than a phone', async ({ page }) => {
      test.setTimeout(420_000);
      const product = await firstProduct(page);
      for (const path of [...anybody, product, `${product}/laporkan`]) await look(page, path, locale);
    });

    for (const [name, paths] of Object.entries(own))
      test(`axe finds nothing on the pages of ${name}`, async ({ page }) => {
        test.setTimeout(300_000);
        await signIn(page, name, locale);
        const further = name === 'pembeli' ? await placesToWrite(page) : [];
        for (const path of [...paths, ...further]) await look(page, path, locale);
      });
  });

async function firstProduct(page: Page): Promise<string> {
  await page.goto('/toko/kulit-manis-lempur');
  const href = await page.locator('.product-card a').first().getAttribute('href');
  return href!;
}

/** Where one says how it was, and asks. */
async function placesToWrite(page: Page): Promise<string[]> {
  const product = await firstProduct(page);
  await page.goto('/akun/pesanan');
  const review = await page.locator('main a[href*="/ulasan"]').first().getAttribute('href');
  return [review!, `${product}/tanya`, `${product}/tanya-toko`];
}

const whatIsReadAloud = [
  ...['document-title', 'html-has-lang', 'html-lang-valid', 'empty-heading', 'empty-table-header', 'summary-name'],
  ...['button-name', 'link-name', 'label', 'label-title-only', 'select-name', 'input-button-name', 'input-image-alt'],
  ...['image-alt', 'svg-img-alt', 'role-img-alt', 'aria-command-name', 'aria-input-field-name', 'aria-dialog-name'],
];

async function look(page: Page, path: string, locale: 'id' | 'en') {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(path === '/tidak-ada' ? 404 : 200);
  await layOut(page);
  // Pages have no frames, which the old mode is enough for; the new one opens a window for each look.
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  // Structure and colours are the same in both languages; what is read aloud may be missing in one. A theme changes colours alone.
  await expectNothing(`${path} in light`, locale === 'id' ? axe() : axe().withRules(whatIsReadAloud));
  if (locale === 'id') {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNothing(`${path} in dark`, axe().withRules(['color-contrast', 'link-in-text-block']));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${path} is wider than ${width} px`).toBe(0);
  }
}

async function expectNothing(where: string, axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map((node) => node.target).join(' | ')}`);
  expect(found).toEqual([]);
}

test('what is not there leaves the rooms of a shop and of an office around it', async ({ page }) => {
  for (const [name, path] of [
    ['pemilik', '/studio/produk/tidak-ada'],
    ['verifikator', '/kantor/retur/tidak-ada'],
  ] as const) {
    await page.context().clearCookies();
    await signIn(page, name);
    expect((await page.goto(path))?.status()).toBe(404);
    const front = page.getByRole('main').getByRole('link').first();
    await expect(front).toHaveAttribute('href', path.split('/').slice(0, 2).join('/'));
    await page.getByRole('navigation').getByRole('link', { name: 'Ringkasan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/tidak ada/);
  }
});

test('a button that can be pressed again is read at once, not while it changes its colour', async ({ page }) => {
  await page.goto('/masuk');
  const [at, again] = await page
    .getByRole('main')
    .getByRole('button')
    .last()
    .evaluate((button: HTMLButtonElement) => {
      const colour = () => getComputedStyle(button).backgroundColor;
      const before = colour();
      button.disabled = true;
      colour();
      for (const change of button.getAnimations()) change.finish();
      button.disabled = false;
      return [before, colour()];
    });
  expect(again).toBe(at);
});
