import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { chooseArea, field, press, type Reader, readers, signIn, sitDown, test } from './people';
import { goodsOf, numberOf, putInCart } from './shopping';

const phone = { width: 360, height: 780 };
const shop = 'batik-jelmu-seberang'; // of the demonstration, whose owner is `pemilik2`
const card = 'Selamat ulang tahun, Nek!';

for (const reader of readers) {
  const { locale, javaScriptEnabled } = reader;
  const how = `${locale}, ${javaScriptEnabled ? 'with' : 'without'} script`;

  test(`a gift is picked up at a place that the shop has just named, and only its buyer can have it (${how})`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const place = `Warung Seberang ${locale}`;
    const [owner, buyer, finance] = [
      await sit(browser, reader),
      await sit(browser, reader),
      await sit(browser, reader),
    ];
    await signIn(owner, 'pemilik2', locale);
    await namePlace(owner, place, reader);

    const goods = await goodsOf(buyer, shop);
    await expect(buyer.getByRole('main')).toContainText(place);
    await putInCart(buyer, goods, locale);
    await goToPay(buyer, reader);
    await buyer.getByLabel(m.checkout_pick_up_at({ place }, { locale })).check();
    if (javaScriptEnabled) {
      await expect(buyer.getByText(m.checkout_address_not_needed({}, { locale }))).toBeVisible();
      await expect(field(buyer, m.checkout_address_line({}, { locale }))).toBeHidden();
    }
    await buyer.getByLabel(m.checkout_gift({}, { locale })).check();
    await field(buyer, m.checkout_gift_note({}, { locale })).fill(card);
    if (!javaScriptEnabled) await press(buyer, m.checkout_quote({}, { locale }));
    await press(buyer, m.checkout_pay({}, { locale }));
    // Whoever comes for it has to be reached; what was typed is still there.
    await expect(buyer.getByText(m.checkout_phone_to_collect({}, { locale })).first()).toBeVisible();
    await expect(field(buyer, m.checkout_gift_note({}, { locale }))).toHaveValue(card);
    await field(buyer, m.checkout_phone({}, { locale })).fill('0813 0000 0808');
    await press(buyer, m.checkout_pay({}, { locale }));
    const number = await numberOf(buyer);
    const purchase = buyer.url().replace(/[?#].*$/, '');
    await expect(buyer.getByRole('main')).toContainText(place);
    await expect(buyer.getByRole('main')).toContainText(card);

    await signIn(finance, 'bendahara', locale);
    await confirm(finance, number, reader);

    await owner.goto('/studio/pesanan');
    await owner
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${number}-\\d$`) })
      .click();
    await expect(owner.getByRole('main')).toContainText(card);
    await expect(owner.getByRole('main')).toContainText(m.orders_gift_no_prices({}, { locale }));
    await press(owner, m.orders_accept({}, { locale }));
    await press(owner, m.orders_pack({}, { locale }));
    await press(owner, m.orders_ready({}, { locale }));
    await expect(owner.getByRole('main')).toContainText(m.orders_status_ready({}, { locale }));

    await buyer.goto(purchase);
    const code = (await buyer.locator('.collect-code').textContent())!;
    await expect(owner.getByRole('main')).not.toContainText(code);
    await field(owner, m.orders_hand_over_code({}, { locale })).fill('SALAH2');
    await press(owner, m.orders_hand_over({}, { locale }));
    await expect(owner.getByText(m.orders_hand_over_wrong({}, { locale }))).toBeVisible();
    await field(owner, m.orders_hand_over_code({}, { locale })).fill(code.toLowerCase());
    await press(owner, m.orders_hand_over({}, { locale }));
    await expect(owner.getByRole('main')).toContainText(m.orders_event_hand_over({}, { locale }));

    await buyer.reload();
    await expect(buyer.getByRole('main')).toContainText(m.orders_status_delivered({}, { locale }));
    await expect(buyer.locator('.collect-code')).toHaveCount(0);
    await leavePlace(owner, place, reader);
  });
}

test('a shop hands over at a co-op that the office keeps, until the office closes it', async ({ browser }) => {
  test.setTimeout(180_000);
  const reader = readers[0]!;
  const [office, owner, shopper] = [await sit(browser, reader), await sit(browser, reader), await sit(browser, reader)];
  const name = `Koperasi Uji ${randomUUID().slice(0, 6)}`;
  await signIn(office, 'verifikator-kerinci');
  await office.goto('/kantor/tempat/baru');
  await field(office, m.places_name()).fill(name);
  await field(office, m.places_hours()).fill('Senin sampai Sabtu');
  await field(office, m.checkout_address_line()).fill('Jalan Danau 2');
  // Another regency's places are kept by another office.
  await chooseArea(office, ['Kota Jambi', 'Telanaipura', 'Telanaipura'], reader);
  await press(office, m.places_save());
  await expect(office.getByText(m.places_not_allowed_office()).first()).toBeVisible();
  await chooseArea(office, ['Kabupaten Kerinci', 'Danau Kerinci', 'Sanggaran Agung'], reader);
  await press(office, m.places_save());
  await expect(office.getByRole('status')).toContainText(name);

  await signIn(owner, 'pemilik');
  await owner.goto('/studio/toko/tempat');
  const there = owner.getByRole('listitem').filter({ hasText: name });
  await there.getByText(m.places_join_this({ name })).click();
  await field(there, m.places_days()).fill('3');
  await there.getByRole('button', { name: m.places_join_yes() }).click();
  await expect(owner.getByRole('status')).toContainText(name);
  await owner.goto('/studio/toko');
  const address = await owner.getByRole('link', { name: m.shops_share_see() }).getAttribute('href');
  await shopper.goto(address!);
  await expect(shopper.getByRole('main')).toContainText(name);

  const kept = office.getByRole('listitem').filter({ hasText: name });
  await kept.getByRole('button', { name: m.places_close() }).click();
  await expect(kept).toContainText(m.places_is_closed());
  await shopper.reload();
  await expect(shopper.getByRole('main')).not.toContainText(name);
});

async function sit(browser: Browser, reader: Reader): Promise<Page> {
  const page = await sitDown(browser, reader);
  await page.setViewportSize(phone);
  return page;
}

/** The owner adds a place of the shop's own, which begins with the address of the business. */
async function namePlace(owner: Page, place: string, { locale }: Reader) {
  await owner.goto('/studio/toko');
  await owner
    .getByRole('link', { name: m.places_manage({}, { locale }) })
    .first()
    .click();
  await owner
    .getByRole('link', { name: m.places_new({}, { locale }) })
    .first()
    .click();
  await field(owner, m.places_name({}, { locale })).fill(place);
  await field(owner, m.places_hours({}, { locale })).fill('Tiap hari, 08.00–17.00');
  await press(owner, m.places_save({}, { locale }));
  await expect(owner.getByRole('status')).toContainText(place);
}

async function leavePlace(owner: Page, place: string, { locale }: Reader) {
  await owner.goto('/studio/toko/tempat');
  const used = owner.getByRole('listitem').filter({ hasText: place });
  await used.getByText(m.places_leave({}, { locale }), { exact: true }).click();
  await used.getByRole('button', { name: m.places_leave_yes({}, { locale }) }).click();
  await expect(owner.getByRole('status')).toContainText(place);
}

/** With a name and an address of e-mail, and none of a house. */
async function goToPay(buyer: Page, { locale }: Reader) {
  await buyer.goto('/keranjang');
  await buyer.getByRole('link', { name: m.carts_go_on({}, { locale }) }).click();
  await field(buyer, m.checkout_name({}, { locale }), { exact: true }).fill('Pembeli Uji');
  await field(buyer, m.checkout_email({}, { locale })).fill('uji@contoh.sepucuk.id');
}

/** Finance finds the transfer. */
async function confirm(finance: Page, number: string, { locale }: Reader) {
  await finance.goto('/kantor/keuangan');
  const row = finance.getByRole('listitem').filter({ hasText: number });
  await field(row, m.payments_reference({}, { locale })).fill(`BRI ${number}`);
  await row.getByRole('button', { name: m.payments_confirm({}, { locale }) }).click();
  await expect(finance.getByRole('status').filter({ hasText: number })).toBeVisible();
}
