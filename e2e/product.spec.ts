import { expect } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, press, type Reader, sitDown, test } from './people';

const readers: Reader[] = [
  { locale: 'id', javaScriptEnabled: true },
  { locale: 'en', javaScriptEnabled: true },
  { locale: 'id', javaScriptEnabled: false },
  { locale: 'en', javaScriptEnabled: false },
];
const phone = { width: 360, height: 780 };
const variants = '/produk/batik-cap-durian-pecah'; // of the demonstration: three colours, the black one cheaper
const many = '/produk/seragam-batik-kantor-20-potong'; // cheaper from two pieces on

for (const reader of readers) {
  const { locale, javaScriptEnabled } = reader;
  const how = `${locale}, ${javaScriptEnabled ? 'with' : 'without'} script`;

  test(`a shopper looks closely, asks what sending costs, and changes the cart (${how})`, async ({ browser }) => {
    test.setTimeout(150_000);
    const page = await sitDown(browser, reader);
    await page.setViewportSize(phone);
    const main = page.getByRole('main');

    await test.step('who made it, of what, proven by whom, and how to tell others', async () => {
      await page.goto(variants);
      await expect(main).toContainText(m.storefront_product_origin_materials({}, { locale }));
      await expect(main).toContainText('Katun, malam, pewarna kayu sepang');
      const share = page.getByRole('link', { name: m.product_share_whatsapp({}, { locale }) });
      expect(decodeURIComponent((await share.getAttribute('href'))!)).toContain(variants);
    });

    await test.step('a photo is enlarged and put away, by the keyboard as well', async () => {
      const zoom = page.getByRole('button', { name: m.product_zoom({ number: 1 }, { locale }) });
      const large = page.locator('.zoom').first();
      await expect(large).toBeHidden();
      await zoom.focus();
      await page.keyboard.press('Enter');
      await expect(large).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(large).toBeHidden();
    });

    await test.step('another colour has its own price and stock', async () => {
      const black = page.getByRole('radio', { name: /Hitam/ });
      await black.check();
      await expect(main.locator('.choice').filter({ has: black })).toContainText('Rp185.000');
      if (javaScriptEnabled) {
        await expect(main.locator('.price').first()).toContainText('Rp185.000');
        await expect(page.locator('.bar-price')).toContainText('Rp185.000');
      }
    });

    await test.step('what sending costs is asked before the cart, and remembered', async () => {
      await page.getByRole('link', { name: m.product_shipping_ask({}, { locale }) }).click();
      await field(page, m.shell_area_regency({}, { locale })).selectOption({ label: 'Kota Sungai Penuh' });
      if (!javaScriptEnabled) await press(page, m.product_shipping_districts({}, { locale }));
      await field(page, m.shell_area_district({}, { locale })).selectOption({ label: 'Sungai Penuh' });
      if (!javaScriptEnabled) await press(page, m.product_shipping_show({}, { locale }));
      await expect(main.getByRole('table')).toContainText('JNE Reguler');
      await page.goto(variants);
      await expect(main).toContainText(m.product_shipping_change({}, { locale }));
    });

    await test.step('many cost less each, in the cart as on the page', async () => {
      await page.goto(many);
      await expect(main.getByRole('table').first()).toContainText('Rp3.300.000');
      await field(page, m.storefront_product_quantity({}, { locale })).fill('2');
      await page
        .getByRole('button', { name: m.storefront_product_add({}, { locale }) })
        .filter({ visible: true })
        .click();
      await expect(main).toContainText('Rp6.600.000');
    });

    await test.step('one less in the cart costs the price of one again, and out it goes', async () => {
      await page.goto('/keranjang');
      await main.getByRole('button', { name: m.ui_less({}, { locale }) }).click();
      await expect(main).toContainText('Rp3.400.000');
      await expect(main).not.toContainText('Rp6.600.000');
      await main.getByRole('button', { name: m.carts_remove({}, { locale }) }).click();
      await expect(main).not.toContainText('Rp3.400.000');
    });
  });
}

test('a choice that the browser brings back is followed: its price stands there', async ({ browser }) => {
  const page = await sitDown(browser, { locale: 'id', javaScriptEnabled: true });
  await page.goto(variants);
  const black = page.getByRole('radio', { name: /Hitam/ });
  await black.check();
  await expect(page.locator('.price').first()).toContainText('Rp185.000');
  await page.goto('/luring'); // a page of its own
  await page.goBack();
  await expect(black).toBeChecked();
  await expect(page.locator('.price').first()).toContainText('Rp185.000');
});
