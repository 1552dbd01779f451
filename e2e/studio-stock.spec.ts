import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, type Locale, press, readers, signIn, sitDown, test } from './people';

for (const reader of readers) {
  const { locale, javaScriptEnabled } = reader;
  test(`an owner brings goods in as a table and sells them at the stall (${locale}, ${javaScriptEnabled ? 'with' : 'without'} script)`, async ({
    browser,
  }) => {
    const page = await sitDown(browser, reader);
    await page.setViewportSize({ width: 360, height: 800 });
    const goods = `Teh${'kayuaro'.repeat(8)} ${randomUUID().slice(0, 8)}`; // a word longer than the phone is wide
    // Of a shop one table is written at a time: each reader has a shop of their own.
    await signIn(page, locale === 'id' ? 'pemilik2' : 'pemilik', locale);

    await test.step('a table with a bad row is judged, and changes nothing yet', async () => {
      await page.goto('/studio/produk');
      await page.getByRole('link', { name: m.stock_imports({}, { locale }), exact: true }).click();
      await findsNothing(page, reader);
      await field(page, m.stock_imports_file({}, { locale })).setInputFiles(tableOf(goods));
      await press(page, m.stock_imports_read({}, { locale }));
      const bad = page.getByRole('listitem').filter({ hasText: m.stock_import_line({ line: 3 }, { locale }) });
      await expect(bad).toContainText(m.catalog_price_wrong({}, { locale }));
      await expect(bad).toContainText('mahal');
      await findsNothing(page, reader);
    });

    await test.step('once somebody says so the good row is written, and seen in the table of goods', async () => {
      await press(page, m.stock_import_confirm({ count: 1 }, { locale }));
      await expect(page.getByText(m.stock_import_done({ count: 1 }, { locale }))).toBeVisible({ timeout: 30_000 });
      await page.getByRole('link', { name: m.stock_import_see({}, { locale }) }).click();
      const row = rowOf(page, goods);
      await expect(figure(row, m.stock_table_price({}, { locale }))).toHaveValue('25.000');
      await findsNothing(page, reader);
    });

    await test.step('price and stock are changed in the table; what is no price comes back as it was typed', async () => {
      const row = rowOf(page, goods);
      await figure(row, m.stock_table_price({}, { locale })).fill('dua puluh');
      await press(page, m.stock_table_save({}, { locale }));
      await expect(figure(row, m.stock_table_price({}, { locale }))).toHaveValue('dua puluh');
      await expect(page.getByRole('alert')).toContainText(m.catalog_price_wrong({}, { locale }));
      await findsNothing(page, reader);
      await figure(row, m.stock_table_price({}, { locale })).fill('20.000');
      await figure(row, m.stock_table_lowAt({}, { locale })).fill('3');
      await figure(row, m.stock_table_lowAt({}, { locale })).press('Enter');
      await expect(page.getByText(m.stock_table_saved({ count: 1 }, { locale }))).toBeVisible();
      await expect(figure(row, m.stock_table_price({}, { locale }))).toHaveValue('20.000');
    });

    await test.step('a sale at the stall lowers the stock, and the history says so', async () => {
      await page.goto('/studio/lapak');
      await field(page, m.stock_stall_search({}, { locale })).fill(goods);
      await press(page, m.stock_stall_find({}, { locale }));
      await press(page, m.stock_stall_more_of({ goods }, { locale }));
      await expect(field(page, m.stock_stall_pieces_of({ goods }, { locale }))).toHaveValue('1');
      await press(page, m.stock_stall_more_of({ goods }, { locale }));
      await findsNothing(page, reader);
      if (javaScriptEnabled) await sellOverBrokenLine(page, goods, locale);
      await press(page, m.stock_stall_sell_QRIS({}, { locale }));
      await expect(page.getByText(m.stock_stall_sold({ total: 'Rp40.000' }, { locale }))).toBeVisible();
      await expect(page.getByText(m.stock_stall_line({ quantity: 2, goods }, { locale }))).toBeVisible();

      await page.goto(`/studio/produk/tabel?cari=${encodeURIComponent(goods)}`);
      await expect(figure(rowOf(page, goods), m.stock_table_onHand({}, { locale }))).toHaveValue('3');
      await rowOf(page, goods).getByRole('link').click();
      const sold = page.getByRole('listitem').filter({ hasText: m.stock_why_SOLD_AT_STALL({}, { locale }) });
      await expect(sold).toContainText(m.stock_change_onHand({ pieces: '−2' }, { locale }));
      await findsNothing(page, reader);
    });
  });
}

/** The sale comes through, its answer does not, and then there is no network: nothing typed is lost, and pressed again it is one sale. */
async function sellOverBrokenLine(page: Page, goods: string, locale: Locale) {
  await page.route('**/studio/lapak?*', async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await page.context().setOffline(true);
    await route.abort();
  });
  await press(page, m.stock_stall_sell_QRIS({}, { locale }));
  await expect(page.getByRole('alert')).toContainText(m.stock_stall_offline({}, { locale }));
  await page.unroute('**/studio/lapak?*');
  await press(page, m.stock_stall_sell_QRIS({}, { locale }));
  await expect(field(page, m.stock_stall_pieces_of({ goods }, { locale }))).toHaveValue('2');
  await page.context().setOffline(false);
}

function tableOf(goods: string) {
  const head = 'Nama produk;Harga (Rp);Stok;Berat (gram);Panjang (cm);Lebar (cm);Tinggi (cm)';
  const text = [head, `${goods};Rp25.000;5;300;20;12;6`, `${goods} besar;mahal;5;300;20;12;6`].join('\r\n');
  return { name: 'barang.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

function rowOf(page: Page, goods: string) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: goods });
}

function figure(row: ReturnType<typeof rowOf>, label: string) {
  return row.getByLabel(label).and(row.locator('input'));
}
