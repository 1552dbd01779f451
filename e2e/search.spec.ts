import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readers, signIn, test } from './people';

test.use({ viewport: { width: 360, height: 780 } });

const languages = {
  id: {
    results: 'Menampilkan hasil untuk',
    exactly: 'Cari persis “kopy arabka”',
    filter: 'Saring dan urutkan',
    apply: 'Terapkan',
    field: 'Cari barang atau toko',
    also: 'Toko, kategori, dan daerah dengan nama itu',
    wished: 'Sampai Rp',
    wishedExactly: 'Cari persis “batik di bawah 200 ribu”',
  },
  en: {
    results: 'Showing results for',
    exactly: 'Search for exactly “kopy arabka”',
    filter: 'Filter and sort',
    apply: 'Apply',
    field: 'Search for goods or shops',
    also: 'Shops, categories and places of that name',
    wished: 'Up to Rp',
    wishedExactly: 'Search for exactly “batik di bawah 200 ribu”',
  },
} as const;

const firstName = (page: Page) => page.locator('main .product-card-name').first();

for (const { locale, javaScriptEnabled } of readers) {
  const say = languages[locale];
  test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} a script`, () => {
    test.use({ javaScriptEnabled });
    test.beforeEach(async ({ context, baseURL }) => {
      await context.addCookies([{ name: 'PARAGLIDE_LOCALE', value: locale, url: baseURL! }]);
    });

    test('a slip is put right and said so, and what was typed can be searched for all the same', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('search').locator('input[name=q]').fill('kopy arabka');
      await page.getByRole('search').getByRole('button').first().click();
      await expect(page.getByText(say.results)).toContainText('kopi arabika');
      await expect(firstName(page)).toContainText('Kopi arabika');
      await page.getByRole('link', { name: say.exactly }).click();
      await expect(page).toHaveURL(/persis=1/);
      await expect(page.getByText(say.results)).toHaveCount(0);
    });

    test('a shop of that name stands above the goods', async ({ page }) => {
      await page.goto('/cari?q=batik+jelmu');
      const also = page.getByRole('list', { name: say.also });
      await also.getByRole('link', { name: 'Batik Jelmu Seberang' }).click();
      await expect(page).toHaveURL(/\/toko\/batik-jelmu-seberang$/);
    });

    test('a price that is written narrows, is said so, and can be taken as words all the same', async ({ page }) => {
      await page.goto('/cari?q=batik+di+bawah+200+ribu');
      await expect(page.locator('main .notice')).toContainText(say.wished);
      await expect(firstName(page)).toContainText(/batik/i);
      await page.getByRole('link', { name: say.wishedExactly }).click();
      await expect(page).toHaveURL(/persis=1/);
      await expect(page.locator('main .notice')).toHaveCount(0);
    });

    test('where nothing is found, the way goes on to categories and other goods', async ({ page }) => {
      await page.goto('/cari?q=qqqqqqqqqq');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('qqqqqqqqqq');
      await expect(page.locator('main .product-card').first()).toBeVisible();
      await page.locator('main .chips a').first().click();
      await expect(page).toHaveURL(/kategori\//);
    });

    test('filters narrow by the address, say how much they show, and go with a tap', async ({ page }) => {
      await page.goto('/cari?q=kopi');
      await page.getByText(say.filter).click();
      const model = page.locator('select[name=model]');
      await expect(model.locator('option[value=jasa]')).toHaveText(/\(\d+\)$/);
      await model.selectOption('jasa');
      await page.locator('select[name=urut]').selectOption('termurah');
      await page.getByRole('button', { name: say.apply }).click();
      await expect(page).toHaveURL(/model=jasa/);
      await expect(firstName(page)).toContainText(/Kelas|Paket/);
      // Above them stand the places of that name, which lead elsewhere.
      await page.locator('.chips a[href*="urut=termurah"]').first().click();
      await expect(page).not.toHaveURL(/model=/);
      await expect(page).toHaveURL(/q=kopi.*urut=termurah/);
    });

    test('a shop and a category are searched and narrowed as well', async ({ page }) => {
      await page.goto('/toko/kulit-manis-lempur?q=sirop');
      await expect(firstName(page)).toContainText('Sirup kulit manis');
      await page.goto('/kategori/kopi-teh-minuman?halal=ya&urut=termurah');
      await expect(page.locator('main .product-card').first()).toBeVisible();
      await page
        .locator('.chips')
        .first()
        .getByRole('link', { name: /\(\d+\)$/ })
        .first()
        .click();
      await expect(page).toHaveURL(/kategori\/.*halal=ya/);
    });

    test('where filters leave nothing, the page says which one to drop', async ({ page }) => {
      await page.goto('/cari?q=tempoyak&wilayah=15.71');
      const widen = page.getByRole('link', { name: /Kota Jambi: \d+|Jambi: \d+/ });
      await widen.click();
      await expect(firstName(page)).toContainText(/tempoyak/i);
    });

    test('the map leads to the goods of a regency, as does the list beside it', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('.place-map svg a')).toHaveCount(11);
      await page
        .locator('.place-list')
        .getByRole('link', { name: /^Kerinci/ })
        .click();
      await expect(page).toHaveURL(/cari\?wilayah=15\.01/);
      await expect(page.locator('main .product-card').first()).toBeVisible();
    });
  });
}

test.describe('while one types', () => {
  test('suggestions are chosen by the arrows, closed by Escape, and axe finds nothing', async ({ page }) => {
    await page.goto('/');
    const field = page.getByRole('combobox', { name: languages.id.field });
    await field.pressSequentially('tempoy');
    const options = page.getByRole('option');
    await expect(options.first()).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);

    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toBeVisible();
    const goods = options.filter({ hasText: 'Tempoyak durian' });
    await goods.click();
    await expect(page).toHaveURL(/produk\/tempoyak-durian-bungo/);
  });

  test('Enter searches for what is typed, and it is remembered in the browser until it is removed', async ({
    page,
  }) => {
    await page.goto('/');
    const field = page.getByRole('combobox', { name: languages.id.field });
    await field.fill('gula semut');
    await field.press('Enter');
    await expect(page).toHaveURL(/cari\?q=gula\+semut/);
    await page.goto('/');
    await field.focus();
    await expect(page.getByRole('link', { name: 'gula semut', exact: true })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
    await page.getByRole('button', { name: 'Hapus “gula semut”' }).click();
    await expect(page.getByRole('link', { name: 'gula semut', exact: true })).toHaveCount(0);
  });

  test('what was looked at before stands below the next goods', async ({ page }) => {
    await page.goto('/produk/tempoyak-durian-bungo');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForFunction(() => localStorage.getItem('sepucuk.dilihat'));
    await page.goto('/produk/beras-payo-kerinci');
    await expect(page.getByRole('region', { name: 'Terakhir kamu lihat' })).toContainText('Tempoyak durian');
  });
});

test('staff say which words mean the same, and the next search knows it', async ({ page }) => {
  await signIn(page, 'kampanye', 'id');
  await page.goto('/kantor/pencarian');
  const form = page.getByRole('region', { name: 'Kelompok baru' });
  await form.getByRole('textbox').fill('sebalik sumpah');
  await form.getByRole('button', { name: 'Tambah kelompok' }).click();
  await expect(form.getByText('Isi paling sedikit dua sebutan')).toBeVisible();
  await form.getByRole('textbox').fill('sebalik sumpah, penolak bala');
  await form.getByRole('button', { name: 'Tambah kelompok' }).click();
  await expect(page.getByText('langsung berlaku').last()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Riwayat perubahan' })).toContainText('penolak bala');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);

  await page.goto('/cari?q=penolak+bala');
  await expect(firstName(page)).toContainText('Gelang sebalik sumpah');
  await page.goto('/kantor/pencarian');
  const group = page.locator('li', { has: page.locator('summary', { hasText: 'sebalik sumpah, penolak bala' }) });
  await group.locator('summary').click();
  await group.getByRole('button', { name: 'Hapus' }).click();
  await expect(page.getByText('Kelompok itu dihapus.')).toBeVisible();
});
