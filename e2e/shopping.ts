import { expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { chooseArea, field, type Locale, press, type Reader } from './people';

/** The first thing of a shop that can be bought, and that no walk has added: such goods bear a tag. */
export async function goodsOf(page: Page, slug: string): Promise<string> {
  await page.goto(`/toko/${slug}`);
  return page
    .getByRole('main')
    .locator('.product-card:not(.product-card-gone)')
    .filter({ hasNot: page.locator('.product-card-name', { hasText: / [0-9a-f]{6}$/ }) })
    .first()
    .getByRole('link')
    .first()
    .textContent()
    .then((text) => text!.trim());
}

/** Finds goods by their name, and takes one piece. */
export async function putInCart(page: Page, goods: string, locale: Locale) {
  await page.goto(`/cari?q=${encodeURIComponent(goods)}`);
  await page.getByRole('main').getByRole('link', { name: goods }).first().click();
  await page
    .getByRole('button', { name: m.storefront_product_add({}, { locale }) })
    .filter({ visible: true })
    .click();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: goods })).toBeVisible();
}

/** Everything that the page asks of a guest before paying. */
export async function fillIn(page: Page, reader: Reader) {
  const { locale } = reader;
  await page.goto('/keranjang');
  await page.getByRole('link', { name: m.carts_go_on({}, { locale }) }).click();
  await field(page, m.checkout_name({}, { locale }), { exact: true }).fill('Pembeli Uji');
  await field(page, m.checkout_phone({}, { locale })).fill('0813 0000 0808');
  await field(page, m.checkout_address_line({}, { locale })).fill('Jalan Yos Sudarso 7');
  await chooseArea(page, ['Kota Sungai Penuh', 'Sungai Penuh', 'Pasar Sungai Penuh'], reader);
  if (!reader.javaScriptEnabled) await press(page, m.checkout_quote({}, { locale }));
  await expect(page.getByText(m.checkout_total({}, { locale }), { exact: true })).toBeVisible();
}

/** The number of the purchase whose page is open. */
export async function numberOf(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/belanja\//);
  // The address comes before the page that it names.
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(/SP-\d+/);
  return /SP-\d+/.exec((await title.textContent())!)![0];
}
