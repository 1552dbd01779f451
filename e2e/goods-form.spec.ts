import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, press, type Reader, readers, signIn, sitDown, test } from './people';

for (const reader of readers) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`goods in sizes and flavours, copied, and changed by two at once (${how})`, async ({ browser }) => {
    const { locale } = reader;
    const name = `Keripik ubi ${randomUUID().slice(0, 6)}`;
    const owner = await sitDown(browser, reader);
    const helper = await sitDown(browser, reader);
    await signIn(owner, 'pemilik', locale);
    await signIn(helper, 'pemilik', locale);

    await test.step('two sizes in two flavours are made of one row, with prices for many and a label', async () => {
      await beginGoods(owner, name, reader);
      await makeVariants(owner, reader);
      await writeLabel(owner, reader);
      await press(owner, m.catalog_save_draft({}, { locale }));
      await expect(owner.getByRole('status').filter({ hasText: name }).first()).toBeVisible();
      await expect(owner.getByRole('group', { name: /^(200 g|400 g), (Asli|Balado)$/ })).toHaveCount(4);
      await expect(variant(owner, '200 g, Asli')).toContainText(/Rp19\.500/);
      await findsNothing(owner, reader);
    });

    await test.step('somebody else changes it meanwhile: what does not clash is kept, what clashes is asked', async () => {
      await helper.goto(owner.url());
      await field(helper, m.catalog_storage({}, { locale })).fill('Tempat kering');
      await field(variant(helper, '400 g, Asli'), m.catalog_price({}, { locale }), { exact: true }).fill('39.000');
      await press(helper, m.catalog_save_draft({}, { locale }));
      await expect(helper.getByRole('status').filter({ hasText: name }).first()).toBeVisible();

      const price = field(variant(owner, '400 g, Asli'), m.catalog_price({}, { locale }), { exact: true });
      await price.fill('38.000');
      await press(owner, m.catalog_save_draft({}, { locale }));
      await expect(owner.getByRole('alert')).toContainText('Rp39.000');
      await expect(price).toHaveValue('38.000');
      await expect(field(owner, m.catalog_storage({}, { locale }))).toHaveValue('Tempat kering');
      await findsNothing(owner, reader);
      await press(owner, m.catalog_save_draft({}, { locale }));
      await expect(owner.getByRole('status').filter({ hasText: name }).first()).toBeVisible();
      await expect(price).toHaveValue('38.000');
    });

    await test.step('a copy is a draft without stock, from the list', async () => {
      await owner.goto('/studio/produk');
      await press(owner, m.catalog_copy_of({ name }, { locale }));
      await expect(owner.getByRole('heading', { level: 1 })).toHaveText(m.catalog_copy_name({ name }, { locale }));
      const copied = variant(owner, '200 g, Balado');
      await expect(field(copied, m.catalog_price({}, { locale }), { exact: true })).toHaveValue('20.000');
      await expect(field(copied, m.catalog_stock({}, { locale }))).toHaveValue('0');
      await expect(field(owner, m.catalog_ingredients({}, { locale }))).toHaveValue('Ubi, minyak, garam');
    });
  });
}

test('what was typed of new goods outlasts a page that is closed, until they are stored or somebody signs out', async ({
  browser,
}) => {
  const locale = 'id';
  let page = await sitDown(browser, { locale, javaScriptEnabled: true });
  await signIn(page, 'pemilik', locale);
  const name = `Madu ${randomUUID().slice(0, 6)}`;
  const [nameField, price] = [m.catalog_name({}, { locale }), m.catalog_price({}, { locale })];
  /** Closes the page, and opens the form of goods in another. */
  const openAgain = async (path: string) => {
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto(path);
  };
  /** Its script is there: photos are sent as they are chosen. */
  const awake = () =>
    expect(page.getByRole('button', { name: m.catalog_photos_upload({}, { locale }) })).toHaveCount(0);
  const typing = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('barang')));

  await page.goto('/studio/produk/cepat');
  await awake();
  await field(page, nameField).fill(name);
  await field(page, price).fill('65.000');
  await openAgain('/studio/produk/baru'); // more is to be told than the short form asks
  await expect(field(page, nameField)).toHaveValue(name);
  await expect(field(page, price, { exact: true })).toHaveValue('65.000');
  await field(page, m.catalog_description({}, { locale })).fill('Dari hutan Lempur.');
  await press(page, m.catalog_list({}, { locale })); // too little is told: it comes back
  await expect(page.getByRole('alert').first()).toBeVisible();
  await field(page, m.catalog_materials({}, { locale })).fill('Madu hutan');
  await openAgain('/studio/produk/baru');
  await expect(field(page, m.catalog_description({}, { locale }))).toHaveValue('Dari hutan Lempur.');
  await expect(field(page, m.catalog_materials({}, { locale }))).toHaveValue('Madu hutan');

  const category = page.locator('option[data-kind="PACKED"]').first();
  await field(page, m.catalog_category({}, { locale })).selectOption((await category.getAttribute('value'))!);
  await field(page, price, { exact: true }).fill('');
  await press(page, m.catalog_save_draft({}, { locale }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  expect(await typing()).toEqual([]);
  await openAgain('/studio/produk/baru');
  await awake();
  await expect(field(page, nameField)).toHaveValue('');

  await field(page, nameField).fill(name);
  expect(await typing()).toHaveLength(1);
  await page.goto('/keluar');
  await press(page, m.accounts_sign_out({}, { locale }));
  await expect(page).toHaveURL(/\/$/);
  expect(await typing()).toEqual([]);
});

const variant = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

async function beginGoods(page: Page, name: string, { locale }: Reader) {
  await page.goto('/studio/produk/baru');
  const photo = sharp({ create: { width: 1200, height: 900, channels: 3, background: '#c8a45c' } });
  await field(page, m.catalog_photos_field({}, { locale })).setInputFiles({
    name: 'foto.jpg',
    mimeType: 'image/jpeg',
    buffer: await photo.jpeg().toBuffer(),
  });
  await field(page, m.catalog_name({}, { locale })).fill(name);
  const category = page.locator('option[data-kind="PACKED"]').first();
  await field(page, m.catalog_category({}, { locale })).selectOption((await category.getAttribute('value'))!);
  await field(page, m.catalog_stock({}, { locale })).fill('7');
  await field(page, m.catalog_grams({}, { locale })).fill('250');
  await field(page, m.catalog_length({}, { locale })).fill('20');
  await field(page, m.catalog_width({}, { locale })).fill('15');
  await field(page, m.catalog_height({}, { locale })).fill('8');
  await field(page, m.catalog_price({}, { locale }), { exact: true }).fill('20.000');
}

/** Of the one row four, and for the first a price for whoever takes five. */
async function makeVariants(page: Page, { locale, javaScriptEnabled }: Reader) {
  if (javaScriptEnabled) await expect(page.getByText(/Rp19\.500/)).toBeVisible();
  await page.getByText(m.catalog_matrix({}, { locale }), { exact: true }).click();
  await field(page, m.catalog_matrix_sizes({}, { locale })).fill('200 g, 400 g');
  await field(page, m.catalog_matrix_flavours({}, { locale })).fill('Asli, Balado');
  await press(page, m.catalog_matrix_make({}, { locale }));
  await expect(page.getByRole('group', { name: /^(200 g|400 g), (Asli|Balado)$/ })).toHaveCount(4);
  for (const name of ['200 g, Balado', '400 g, Asli', '400 g, Balado'])
    await field(variant(page, name), m.catalog_stock({}, { locale })).fill('5');
  const first = variant(page, '200 g, Asli');
  await first.getByText(m.catalog_variant_more({}, { locale }), { exact: true }).click();
  await first.getByRole('button', { name: m.catalog_tier_add({}, { locale }) }).click();
  await field(first, m.catalog_tier_from({ number: 1 }, { locale })).fill('5');
  await field(first, m.catalog_tier_price({ number: 1 }, { locale })).fill('18.000');
}

async function writeLabel(page: Page, { locale, javaScriptEnabled }: Reader) {
  await field(page, m.catalog_permit_number({}, { locale })).fill('P-IRT 2151501010001-28');
  const expires = page.locator('[name="permitExpiresOn"]');
  await expires.fill('2028-05-31');
  if (javaScriptEnabled)
    await expect(
      page.getByText(m.catalog_pirt_says({ regency: 'Kabupaten Kerinci', year: 2028 }, { locale })),
    ).toBeVisible();
  await field(page, m.catalog_ingredients({}, { locale })).fill('Ubi, minyak, garam');
  await field(page, m.catalog_net_content({}, { locale })).fill('200 g atau 400 g');
}
