import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, type Locale, press, readers, signIn, sitDown, test } from './people';

for (const reader of readers) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`food waits for an officer, comes back, is mended and shown (${how})`, async ({ browser }) => {
    const { locale } = reader;
    const name = `Kulit manis uji ${randomUUID().slice(0, 6)}`;
    const owner = await sitDown(browser, reader);
    const officer = await sitDown(browser, reader);
    const shopper = await sitDown(browser, reader);
    await signIn(owner, 'pemilik', locale);
    await signIn(officer, 'verifikator-kerinci', locale);

    const goods = await test.step('an owner lists food, and sees that it waits', async () => {
      await listFood(owner, name, locale);
      const main = owner.getByRole('main');
      await expect(main).toContainText(m.listings_note_waits({ name }, { locale }));
      await expect(main).toContainText(m.listings_waits({}, { locale }));
      await findsNothing(owner, reader);
      await owner.goto('/studio/produk');
      const line = owner.getByRole('listitem').filter({ hasText: name });
      await expect(line).toContainText(m.listings_waits({}, { locale }));
      await line.getByRole('link', { name }).click();
      await expect(owner).toHaveURL(/\/studio\/produk\/[0-9a-f-]{36}$/);
      return owner.url();
    });

    await test.step('the officer of the regency asks for a reason first, then returns it', async () => {
      await openInQueue(officer, name);
      await findsNothing(officer, reader);
      await officer.getByText(m.listings_return({}, { locale }), { exact: true }).click();
      await press(officer, m.listings_return_now({}, { locale }));
      await expect(officer.getByRole('main')).toContainText(m.listings_reason_wrong({}, { locale }));
      await field(officer, m.listings_reason({}, { locale })).fill('Tulis alergennya.');
      await press(officer, m.listings_return_now({}, { locale }));
      await expect(officer.getByRole('status').filter({ hasText: name })).toBeVisible();
    });

    await test.step('the owner reads why, mends it and hands it in again', async () => {
      await owner.goto(goods);
      await expect(owner.getByRole('alert').first()).toContainText('Tulis alergennya.');
      await field(owner, m.catalog_allergens({}, { locale })).fill('Tidak ada');
      await press(owner, m.catalog_list({}, { locale }));
      await expect(owner.getByRole('main')).toContainText(m.listings_note_waits({ name }, { locale }));
    });

    await test.step('the officer sees what was and what is, and approves', async () => {
      await openInQueue(officer, name);
      const changed = officer.getByRole('region', { name: m.listings_field_allergens({}, { locale }) });
      await expect(changed).toContainText(m.listings_differs({}, { locale }));
      await expect(changed).toContainText(m.listings_empty_value({}, { locale }));
      await expect(changed).toContainText('Tidak ada');
      await findsNothing(officer, reader);
      await press(officer, m.listings_approve({}, { locale }));
      await expect(officer.getByRole('status').filter({ hasText: name })).toBeVisible();
    });

    await test.step('a shopper sees it', async () => {
      await owner.goto(goods);
      await expect(owner.getByRole('main')).toContainText(m.listings_event_approve({}, { locale }));
      const link = owner.getByRole('link', { name: m.catalog_see_in_shop({}, { locale }) });
      await shopper.goto((await link.getAttribute('href'))!);
      await expect(shopper.getByRole('heading', { level: 1 })).toHaveText(name);
    });
  });
}

/** The queue shows the oldest first, a page at a time. */
async function openInQueue(page: Page, name: string) {
  await page.goto('/kantor/produk');
  for (;;) {
    const entry = page.getByRole('link', { name });
    if ((await entry.count()) > 0) break;
    await page.locator('a[rel=next]').click();
    await page.waitForURL(/sesudah=/);
  }
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

async function listFood(page: Page, name: string, locale: Locale) {
  await page.goto('/studio/produk/baru');
  const photo = sharp({ create: { width: 1200, height: 900, channels: 3, background: '#8a5a33' } });
  await field(page, m.catalog_photos_field({}, { locale })).setInputFiles({
    name: 'foto.jpg',
    mimeType: 'image/jpeg',
    buffer: await photo.jpeg().toBuffer(),
  });
  await field(page, m.catalog_name({}, { locale })).fill(name);
  await field(page, m.catalog_description({}, { locale })).fill('Dipilah di teras rumah.');
  await field(page, m.catalog_category({}, { locale })).selectOption({
    label: locale === 'id' ? 'Rempah utuh' : 'Whole spices',
  });
  await page.getByRole('radio', { name: m.catalog_model_READY_STOCK({}, { locale }) }).check();
  await field(page, m.catalog_price({}, { locale }), { exact: true }).fill('25.000');
  await field(page, m.catalog_stock({}, { locale })).fill('12');
  await field(page, m.catalog_grams({}, { locale })).fill('300');
  await field(page, m.catalog_length({}, { locale })).fill('20');
  await field(page, m.catalog_width({}, { locale })).fill('12');
  await field(page, m.catalog_height({}, { locale })).fill('6');
  await page.locator('[name="halal"][value="NOT_HALAL"]').check();
  await field(page, m.catalog_materials({}, { locale })).fill('Kulit manis Lempur');
  await press(page, m.catalog_list({}, { locale }));
}
