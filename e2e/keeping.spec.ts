import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { chooseArea, field, type Locale, press, readers, sitDown, test } from './people';
import { goodsOf, numberOf } from './shopping';

const SHOP = 'kulit-manis-lempur';

for (const reader of readers) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`a shopper keeps goods, shops, addresses and choices on a phone (${how})`, async ({ browser }) => {
    test.setTimeout(300_000);
    const { locale } = reader;
    const said = { locale };
    const tag = randomUUID().slice(0, 6);
    const page = await sitDown(browser, reader);
    await page.setViewportSize({ width: 320, height: 720 });
    const goods = await goodsOf(page, SHOP);

    await test.step('a guest who likes something is led to an account and back to the goods', async () => {
      await page.getByRole('main').getByRole('link', { name: goods }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(goods);
      const product = new URL(page.url()).pathname;
      await page.getByRole('link', { name: m.keeping_wish({}, said), exact: true }).click();
      await expect(page).toHaveURL(/\/masuk/);
      await page.getByRole('link', { name: m.accounts_to_sign_up({}, said) }).click();
      await signUp(page, tag, locale);
      await expect(page).toHaveURL(new RegExp(product));

      await press(page, m.keeping_wish({}, said));
      await expect(pressed(page, m.keeping_wish({}, said))).toHaveAttribute('aria-pressed', 'true');
      await press(page, m.keeping_tell_price({}, said));
      await expect(pressed(page, m.keeping_tell_price({}, said))).toHaveAttribute('aria-pressed', 'true');
      await fits(page);
    });

    await test.step('what is liked is put into the cart from the list', async () => {
      await page.goto('/akun/suka');
      await expect(page.getByRole('main')).toContainText(m.keeping_wish_same({}, said));
      await fits(page);
      await press(page, `${m.keeping_wish_put({}, said)} ${goods}`);
      await expect(page.getByRole('main').getByRole('status').first()).toContainText(goods);
      await expect(page).toHaveURL(/\/akun\/suka/);
    });

    await test.step('of what is sold out one is told when it is there again', async () => {
      await page.goto(await soldOutGoods(page));
      await press(page, m.keeping_tell_stock({}, said));
      await expect(pressed(page, m.keeping_tell_stock({}, said))).toHaveAttribute('aria-pressed', 'true');
      await page.goto('/akun/suka');
      await expect(page.getByRole('main')).toContainText(m.keeping_wish_sold_out({}, said));
      await page.getByRole('button', { name: m.keeping_tell_stock_off({}, said) }).click();
      await expect(page.getByRole('button', { name: m.keeping_tell_stock_off({}, said) })).toHaveCount(0);
      await page
        .getByRole('button', { name: m.keeping_unwish({}, said) })
        .first()
        .click();
    });

    await test.step('a shop is followed', async () => {
      await page.goto(`/toko/${SHOP}`);
      await press(page, m.keeping_follow({}, said));
      await expect(pressed(page, m.keeping_unfollow({}, said))).toBeVisible();
      await fits(page);
      await page.goto('/akun/toko-diikuti');
      await expect(page.getByRole('main').locator(`a[href="/toko/${SHOP}"]`)).toBeVisible();
      await fits(page);
    });

    await test.step('an address is written, corrected, changed, made the first and removed', async () => {
      await page.goto('/akun/alamat');
      await page.getByRole('link', { name: m.keeping_address_add({}, said) }).click();
      await field(page, m.keeping_address_label({}, said)).fill('Rumah');
      await field(page, m.keeping_address_phone({}, said)).fill('123');
      await field(page, m.checkout_address_line({}, said)).fill('Jalan Yos Sudarso 7');
      await chooseArea(page, ['Kota Sungai Penuh', 'Sungai Penuh', 'Pasar Sungai Penuh'], reader);
      await press(page, m.keeping_address_save({}, said));
      await expect(page.getByText(m.checkout_phone_wrong({}, said)).last()).toBeVisible();
      await expect(field(page, m.checkout_address_line({}, said))).toHaveValue('Jalan Yos Sudarso 7');
      await field(page, m.keeping_address_phone({}, said)).fill('0812 0000 0717');
      await press(page, m.keeping_address_save({}, said));
      await expect(page.getByRole('main').getByRole('status').first()).toContainText('Rumah');

      await page.getByRole('link', { name: m.keeping_address_add({}, said) }).click();
      await field(page, m.keeping_address_label({}, said)).fill('Kantor');
      await field(page, m.keeping_address_phone({}, said)).fill('0812 0000 0717');
      await field(page, m.checkout_address_line({}, said)).fill('Jalan Depati Parbo 3');
      await chooseArea(page, ['Kabupaten Kerinci', 'Gunung Raya', 'Lempur Mudik'], reader);
      await press(page, m.keeping_address_save({}, said));
      await press(page, `${m.keeping_address_make_first({}, said)} Kantor`);
      await expect(page.getByRole('main').getByRole('status').first()).toContainText('Kantor');
      await fits(page);

      const home = page.getByRole('listitem').filter({ hasText: 'Jalan Yos Sudarso 7' });
      await home.getByText(m.keeping_address_remove({}, said)).first().click();
      await home.getByRole('button', { name: m.keeping_address_remove_now({}, said) }).click();
      await expect(page.getByRole('main')).not.toContainText('Jalan Yos Sudarso 7');
    });

    await test.step('goods are saved for later and brought back', async () => {
      await page.goto('/keranjang');
      await page.getByRole('button', { name: m.keeping_save_for_later({}, said) }).click();
      await expect(page.getByRole('heading', { name: m.keeping_saved_title({}, said) })).toBeVisible();
      await expect(page.getByRole('link', { name: m.carts_go_on({}, said) })).toHaveCount(0);
      await fits(page);
      await page.getByRole('button', { name: m.keeping_restore({}, said) }).click();
      await expect(page.getByRole('link', { name: m.carts_go_on({}, said) })).toBeVisible();
    });

    await test.step('checkout begins with the first address; another one is written and kept with the purchase', async () => {
      await page.getByRole('link', { name: m.carts_go_on({}, said) }).click();
      await expect(page.getByRole('radio', { name: /Kantor/ })).toBeChecked();
      await expect(page.getByText(m.checkout_total({}, said), { exact: true })).toBeVisible();
      await expect(field(page, m.checkout_address_line({}, said))).toBeHidden();
      await field(page, m.checkout_note({}, said)).fill('Tolong dibungkus kado');

      await page.getByRole('radio', { name: m.keeping_checkout_other({}, said) }).check();
      if (!reader.javaScriptEnabled) await press(page, m.keeping_checkout_use({}, said));
      await field(page, m.checkout_recipient_phone({}, said)).fill('0812 0000 0718');
      await field(page, m.checkout_address_line({}, said)).fill('Jalan Sultan Thaha 9');
      await chooseArea(page, ['Kota Sungai Penuh', 'Sungai Penuh', 'Pasar Sungai Penuh'], reader);
      await page.getByRole('checkbox', { name: m.keeping_checkout_save({}, said) }).check();
      await field(page, m.keeping_address_label({}, said)).fill('Rumah Ibu');
      if (!reader.javaScriptEnabled) await press(page, m.checkout_quote({}, said));
      await expect(field(page, m.checkout_note({}, said))).toHaveValue('Tolong dibungkus kado');
      await expect(page.getByText(m.checkout_total({}, said), { exact: true })).toBeVisible();
      await fits(page);
      await press(page, m.checkout_pay({}, said));
      await numberOf(page);
      await expect(page.getByRole('main')).toContainText('Jalan Sultan Thaha 9');
      await page.goto('/akun/alamat');
      await expect(page.getByRole('heading', { name: 'Rumah Ibu' })).toBeVisible();
    });

    await test.step('what was bought is put into the cart once more, and goes to a kept address', async () => {
      await page.goto('/akun/pesanan');
      await fits(page);
      await page.getByRole('button', { name: m.keeping_buy_again({}, said) }).click();
      await expect(page).toHaveURL(/\/keranjang/);
      await expect(page.getByRole('main').getByRole('status').first()).toContainText(
        m.keeping_again_added({ count: 1 }, said),
      );
      await page.getByRole('link', { name: m.carts_go_on({}, said) }).click();
      await page.getByRole('radio', { name: /Rumah Ibu/ }).check();
      if (!reader.javaScriptEnabled) await press(page, m.keeping_checkout_use({}, said));
      // What it costs to send it there is known before anybody pays.
      await expect(page.getByText(m.checkout_total({}, said), { exact: true })).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await press(page, m.checkout_pay({}, said));
      await numberOf(page);
      await expect(page.getByRole('main')).toContainText('Jalan Sultan Thaha 9');
    });

    await test.step('letters that one can do without are switched off, and stay so', async () => {
      await page.goto('/akun/pemberitahuan');
      await expect(page.getByRole('main')).toContainText(m.keeping_notices_always({}, said));
      await page.getByRole('checkbox', { name: m.keeping_notices_FOLLOW({}, said) }).uncheck();
      await press(page, m.keeping_notices_save({}, said));
      await expect(page.getByRole('main').getByRole('status').first()).toContainText(m.keeping_notices_saved({}, said));
      await page.reload();
      await expect(page.getByRole('checkbox', { name: m.keeping_notices_FOLLOW({}, said) })).not.toBeChecked();
      await expect(page.getByRole('checkbox', { name: m.keeping_notices_WISH({}, said) })).toBeChecked();
      await fits(page);
    });

    await test.step('the first page of the account leads to all of it, with counts', async () => {
      await page.goto('/akun');
      const menu = page.getByRole('navigation', { name: m.keeping_menu({}, said) });
      await expect(menu.getByRole('link', { name: `${m.accounts_my_orders({}, said)} 2` })).toBeVisible();
      await expect(menu.getByRole('link', { name: `${m.keeping_wishes({}, said)} 1` })).toBeVisible();
      await expect(menu.getByRole('link', { name: `${m.keeping_followed({}, said)} 1` })).toBeVisible();
      await expect(menu.getByRole('link', { name: `${m.keeping_addresses({}, said)} 2` })).toBeVisible();
      await fits(page);
      await menu.getByRole('link', { name: `${m.keeping_wishes({}, said)} 1` }).click();
      await press(page, `${m.keeping_unwish({}, said)} ${goods}`);
      await expect(page.getByRole('main')).toContainText(m.keeping_wishes_none({}, said));
    });
    await page.context().close();
  });
}

/** Goods of which no piece is left. @returns their page */
async function soldOutGoods(page: Page): Promise<string> {
  await page.goto('/toko/kebun-nanas-tangkit');
  return (await page.getByRole('main').locator('.product-card-gone a').first().getAttribute('href'))!;
}

/** The button of that name in the page itself. */
function pressed(page: Page, name: string) {
  return page.getByRole('main').getByRole('button', { name, exact: true });
}

async function signUp(page: Page, tag: string, locale: Locale) {
  await field(page, m.accounts_name({}, { locale }), { exact: true }).fill(`Pembeli Uji ${tag}`);
  await field(page, m.accounts_contact({}, { locale })).fill(`pembeli-${tag}@contoh.sepucuk.id`);
  await field(page, m.accounts_password({}, { locale })).fill('durian pecah di kapal');
  await page.getByRole('checkbox').check();
  await press(page, m.accounts_sign_up({}, { locale }));
}

/** Nothing is wider than the narrowest phone. */
async function fits(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} is wider than the screen`).toBe(0);
}
