import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { m } from '../app/words/generated/messages';
import { chooseArea, field, type Locale, otherReaders, press, type Reader, signIn, sitDown, test } from './people';
import { fillIn, goodsOf, numberOf, putInCart } from './shopping';

for (const reader of otherReaders) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`from the first registration to a parcel and a refund (${how})`, async ({ browser }) => {
    test.setTimeout(600_000);
    const { locale } = reader;
    const tag = randomUUID().slice(0, 6);
    const business = `Anyaman Uji ${tag}`;
    const basket = `Keranjang pandan ${tag}`;
    const parcel = `54${Date.now()}`; // as long as JNE's
    const owner = await sitDown(browser, reader);
    const verifier = await sitDown(browser, reader);
    const buyer = await sitDown(browser, reader);
    const finance = await sitDown(browser, reader);
    const batik = await sitDown(browser, reader);
    await signIn(verifier, 'verifikator', locale);
    await signIn(finance, 'bendahara', locale);
    await signIn(batik, 'pemilik2', locale);

    await test.step('an owner signs up and sends the business for verification', async () => {
      await signUp(owner, tag, locale);
      await registerBusiness(owner, business, reader);
    });
    await test.step('staff return it with reasons, the owner mends it, staff verify it', async () => {
      await openVerification(verifier, business);
      await verifier.getByText(m.office_return({}, { locale }), { exact: true }).click();
      await field(verifier, m.office_reason({}, { locale })).fill('Tulis patokan rumahnya.');
      await press(verifier, m.office_return_now({}, { locale }));
      await expect(verifier.getByRole('status').filter({ hasText: business })).toBeVisible();

      await owner.goto('/studio/usaha');
      await expect(owner.getByRole('main')).toContainText('Tulis patokan rumahnya.');
      await field(owner, m.register_address_line({}, { locale })).fill('RT 03, dekat masjid');
      await press(owner, m.register_send_again({}, { locale }));
      await expect(owner.getByRole('main')).toContainText(m.register_sent({}, { locale }));

      await openVerification(verifier, business);
      await press(verifier, m.office_verify({}, { locale }));
      await expect(verifier.getByRole('status').filter({ hasText: business })).toBeVisible();
    });
    await test.step('the owner opens a shop and hands in goods with a photo', async () => {
      await openShop(owner, business, locale);
      await listGoods(owner, basket, reader);
    });

    await test.step('staff of the office look at the first goods of the shop, and approve them', async () => {
      await verifier.goto(owner.url().replace('/studio/', '/kantor/'));
      await expect(verifier.getByRole('heading', { level: 1 })).toHaveText(basket);
      await press(verifier, m.listings_approve({}, { locale }));
      await expect(verifier.getByRole('status').filter({ hasText: basket })).toBeVisible();
    });

    const number = await test.step('a guest finds both shops’ goods and buys them at once', async () => {
      await putInCart(buyer, basket, locale);
      await putInCart(buyer, await goodsOf(buyer, 'batik-jelmu-seberang'), locale);
      await fillIn(buyer, reader);
      await press(buyer, m.checkout_pay({}, { locale }));
      return numberOf(buyer);
    });
    await test.step('before the transfer is confirmed no shop sees it', async () => {
      await owner.goto('/studio/pesanan');
      await expect(owner.getByRole('main')).toContainText(m.orders_empty({}, { locale }));
    });
    await test.step('finance confirms the transfer', async () => {
      await finance.goto('/kantor/keuangan');
      const task = finance.getByRole('listitem').filter({ hasText: number });
      await field(task, m.payments_reference({}, { locale })).fill(`BRI ${tag}`);
      await task.getByRole('button', { name: m.payments_confirm({}, { locale }) }).click();
      await expect(finance.getByRole('status').filter({ hasText: number })).toBeVisible();
    });
    await test.step('each shop sees its own part: one ships, the other declines', async () => {
      await openOrder(owner, number);
      await expect(owner.getByRole('main')).toContainText(basket);
      await expect(owner.getByRole('main')).not.toContainText('Batik Jelmu');
      await press(owner, m.orders_accept({}, { locale }));
      await expect(owner.getByRole('status').filter({ hasText: number })).toBeVisible();
      await press(owner, m.orders_pack({}, { locale }));
      await field(owner, m.orders_tracking_number({}, { locale })).fill(parcel);
      await press(owner, m.orders_ship({}, { locale }));
      // What was said of the step before names the same order: the status is what tells them apart.
      await expect(owner.getByRole('main')).toContainText(m.orders_status_shipped({}, { locale }));

      await openOrder(batik, number);
      await expect(batik.getByRole('main')).not.toContainText(basket);
      await batik.getByText(m.orders_decline({}, { locale }), { exact: true }).click();
      await field(batik, m.orders_decline_reason({}, { locale })).fill('Kainnya ternyata cacat.');
      await press(batik, m.orders_decline_send({}, { locale }));
      await expect(batik.getByRole('status').filter({ hasText: number })).toBeVisible();
    });
    await test.step('the buyer sees both, confirms receipt, and says where the money goes', async () => {
      await buyer.reload();
      await expect(buyer.getByRole('main')).toContainText(parcel);
      await expect(buyer.getByRole('main')).toContainText('Kainnya ternyata cacat.');
      await press(buyer, m.orders_receive({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.orders_status_delivered({}, { locale }));
      await field(buyer, m.orders_refund_bank({}, { locale })).fill('Bank Jambi');
      await field(buyer, m.orders_refund_number({}, { locale })).fill('001 234 5678');
      await field(buyer, m.orders_refund_holder({}, { locale })).fill('Pembeli Uji');
      await press(buyer, m.orders_refund_account_send({}, { locale }));
      const known = m.orders_refund_account_at({ bank: 'Bank Jambi' }, { locale });
      await expect(buyer.getByRole('main')).toContainText(known);
    });
    await test.step('finance sends it back with proof, which the buyer can read', async () => {
      await finance.goto('/kantor/keuangan?bagian=refund');
      const task = finance.getByRole('listitem').filter({ hasText: number });
      await expect(task).toContainText('0012345678');
      await field(task, m.payments_proof({}, { locale })).fill(`TRF-${tag}`);
      await task.getByRole('button', { name: m.payments_close({}, { locale }) }).click();
      await expect(finance.getByRole('status').filter({ hasText: number })).toBeVisible();
      await buyer.reload();
      await expect(buyer.getByRole('main')).toContainText(`TRF-${tag}`);
    });
    await test.step('the owner sees that it has arrived', async () => {
      await openOrder(owner, number);
      await expect(owner.getByRole('main')).toContainText(m.orders_status_delivered({}, { locale }));
    });
  });
}

async function signUp(page: Page, tag: string, locale: Locale) {
  await page.goto('/daftar?lanjut=/studio/usaha');
  await field(page, m.accounts_name({}, { locale }), { exact: true }).fill(`Pemilik Uji ${tag}`);
  await field(page, m.accounts_contact({}, { locale })).fill(`uji-${tag}@contoh.sepucuk.id`);
  await field(page, m.accounts_password({}, { locale })).fill('anyaman pandan rapat');
  await page.getByRole('checkbox').check();
  await press(page, m.accounts_sign_up({}, { locale }));
  await expect(page).toHaveURL(/\/studio\/usaha/);
}

async function registerBusiness(page: Page, name: string, reader: Reader) {
  const { locale } = reader;
  if (reader.javaScriptEnabled) await comesBackTo(page, name, locale);
  await field(page, m.register_name({}, { locale })).fill(name);
  await field(page, m.register_owner_name({}, { locale })).fill('Pemilik Uji');
  await field(page, m.register_sector({}, { locale })).selectOption('CRAFT');
  await field(page, m.register_makes({}, { locale })).fill('Anyaman pandan');
  await field(page, m.register_phone({}, { locale })).fill('0812 0000 0909');
  await chooseArea(page, ['Kabupaten Kerinci', 'Gunung Raya', 'Lempur Mudik'], reader);
  await field(page, m.register_address_line({}, { locale })).fill('RT 03');
  await press(page, m.register_send({}, { locale }));
  await expect(page.getByRole('main')).toContainText(m.register_sent({}, { locale }));
}

/** What was typed and not sent stands there again, on this phone. */
async function comesBackTo(page: Page, name: string, locale: Locale) {
  const typed = field(page, m.register_name({}, { locale }));
  await expect(async () => {
    await typed.fill('');
    await typed.fill(name);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(name);
  }).toPass();
  await page.reload();
  await expect(typed).toHaveValue(name);
}

async function openVerification(page: Page, business: string) {
  await page.goto('/kantor/verifikasi');
  // The queue shows the oldest first, a page at a time.
  for (;;) {
    const entry = page.getByRole('link', { name: business });
    if ((await entry.count()) > 0) return entry.first().click();
    await page.locator('a[rel=next]').click();
    await page.waitForURL(/sesudah=/);
  }
}

async function openShop(page: Page, name: string, locale: Locale) {
  await page.goto('/studio/toko');
  await field(page, m.shops_name({}, { locale })).fill(name);
  await field(page, m.shops_story({}, { locale })).fill('Pandan dari pinggir rawa, dianyam sore hari.');
  await field(page, m.shops_phone({}, { locale })).fill('0812 0000 0909');
  await press(page, m.shops_open({}, { locale }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const next = page.getByRole('status').getByRole('link', { name: m.shops_next_product_do({}, { locale }) });
  await expect(next).toHaveAttribute('href', '/studio/produk/cepat');
}

async function listGoods(page: Page, name: string, { locale }: Reader) {
  await page.goto('/studio/produk/baru');
  const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#c8a45c' } })
    .jpeg()
    .toBuffer();
  await field(page, m.catalog_photos_field({}, { locale })).setInputFiles({
    name: 'foto.jpg',
    mimeType: 'image/jpeg',
    buffer: photo,
  });
  await field(page, m.catalog_name({}, { locale })).fill(name);
  await field(page, m.catalog_description({}, { locale })).fill('Muat belanja sepasar.');
  await field(page, m.catalog_category({}, { locale })).selectOption({
    label: locale === 'id' ? 'Anyaman pandan' : 'Pandan weaving',
  });
  await page.getByRole('radio', { name: m.catalog_model_READY_STOCK({}, { locale }) }).check();
  await field(page, m.catalog_price({}, { locale }), { exact: true }).fill('85.000');
  await field(page, m.catalog_stock({}, { locale })).fill('7');
  await field(page, m.catalog_grams({}, { locale })).fill('600');
  await field(page, m.catalog_length({}, { locale })).fill('30');
  await field(page, m.catalog_width({}, { locale })).fill('20');
  await field(page, m.catalog_height({}, { locale })).fill('10');
  await field(page, m.catalog_made_in({}, { locale })).selectOption({ label: 'Kabupaten Kerinci' });
  await field(page, m.catalog_materials({}, { locale })).fill('Daun pandan rawa');
  await press(page, m.catalog_list({}, { locale }));
  await expect(page.getByRole('main')).toContainText(m.listings_note_waits({ name }, { locale }));
}

/** Goods of a shop of the demonstration that can be bought now. */
async function openOrder(page: Page, purchase: string) {
  await page.goto('/studio/pesanan');
  await page.getByRole('link', { name: new RegExp(`^${purchase}-\\d$`) }).click();
  await expect(page).toHaveURL(/\/studio\/pesanan\/[0-9a-f-]{36}$/);
}
