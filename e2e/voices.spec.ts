import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { m } from '../app/words/generated/messages';
import { field, otherReaders, press, type Reader, signIn, sitDown, test } from './people';
import { fillIn, goodsOf, numberOf, putInCart } from './shopping';

const SHOP = 'kulit-manis-lempur'; // in Kerinci, run by `pemilik`

for (const reader of otherReaders) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  const { locale } = reader;

  test(`a buyer reviews, the shop answers, others read, staff hide (${how})`, async ({ browser }) => {
    test.setTimeout(600_000);
    const tag = randomUUID().slice(0, 6);
    // Whatever somebody may type to break the page.
    const text = `Wangi ${tag} <script>alert(1)</script> \u202eterbalik ${'a'.repeat(600)}`;
    const [buyer, shopper] = [await onPhone(browser, reader), await onPhone(browser, reader)];
    const [owner, staff] = [await onPhone(browser, reader), await onPhone(browser, reader)];
    await signIn(owner, 'pemilik', locale);
    await signIn(staff, 'verifikator-kerinci', locale);

    const goods = await goodsOf(buyer, SHOP);
    await buyAndReceive(browser, { buyer, owner, goods, reader });

    await test.step('the buyer says how the goods and the shop were, with a photo', async () => {
      await buyer.getByRole('link', { name: m.voices_write({}, { locale }) }).click();
      await expect(buyer).toHaveURL(/\/ulasan/);
      await press(buyer, m.voices_write_send({}, { locale }));
      await expect(buyer.getByRole('alert')).toContainText(m.voices_write_nothing({}, { locale }));

      const about = buyer.getByRole('region', { name: goods });
      await about.getByLabel(m.voices_write_text({}, { locale })).fill(text);
      await about.getByLabel(m.voices_write_photos({}, { locale })).setInputFiles(await aPhoto());
      await press(buyer, m.voices_write_send({}, { locale }));
      // The stars are missing: text and photo stay.
      await expect(buyer.getByRole('alert')).toContainText(m.voices_write_stars_wrong({}, { locale }));
      await expect(about.getByRole('checkbox')).toBeChecked();
      await chooseStars(about.getByRole('radio').first(), 4);
      await buyer
        .getByRole('region', { name: /Kulit Manis/ })
        .last()
        .getByRole('radio', { name: m.voices_stars_of({ stars: 5 }, { locale }) })
        .check();
      await field(buyer, m.voices_write_name({}, { locale })).fill(`Uji ${tag}`);
      await press(buyer, m.voices_write_send({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.voices_write_sent({}, { locale }));
    });

    const path =
      await test.step('everybody reads it, also by its stars alone and among those with photos', async () => {
        await openGoods(shopper, goods);
        const path = new URL(shopper.url()).pathname;
        const said = reviewOf(shopper, tag);
        await expect(said.getByRole('img', { name: m.voices_stars_of({ stars: 4 }, { locale }) })).toBeVisible();
        await expect(said).toContainText('<script>alert(1)</script>');
        await expect(said.locator('.voice-photos img')).toHaveCount(1);
        await shopper
          .getByRole('list', { name: m.voices_filter({}, { locale }) })
          .getByRole('link', { name: /^4 / })
          .click();
        await expect(shopper).toHaveURL(/bintang=4/);
        await expect(reviewOf(shopper, tag)).toBeVisible();
        await shopper.goto(`${path}?bintang=1`);
        await expect(reviewOf(shopper, tag)).toHaveCount(0);
        await shopper.goto(`${path}?foto=ya`);
        await expect(reviewOf(shopper, tag)).toBeVisible();
        await fitsSmallPhone(shopper);
        await shopper.goto(`/toko/${SHOP}#ulasan`);
        await expect(shopper.getByRole('listitem').filter({ hasText: `Uji ${tag}` })).toBeVisible();
        return path;
      });

    await test.step('the shop answers', async () => {
      await owner.goto('/studio/produk');
      await owner
        .getByRole('main')
        .getByRole('link', { name: m.voices_studio({}, { locale }) })
        .click();
      const card = owner.getByRole('listitem').filter({ hasText: `Wangi ${tag}` });
      await card.getByText(m.voices_answer({}, { locale }), { exact: true }).click();
      await card.getByLabel(m.voices_answer_label({ name: `Uji ${tag}` }, { locale })).fill(`Terima kasih ${tag}`);
      await card.getByRole('button', { name: m.voices_answer_send({}, { locale }) }).click();
      await expect(owner.getByRole('main')).toContainText(m.voices_answer_sent({}, { locale }));
      await fitsSmallPhone(owner);
      await shopper.goto(path);
      await expect(reviewOf(shopper, tag)).toContainText(`Terima kasih ${tag}`);
    });

    await test.step('a reader reports it, and staff hide it with a reason', async () => {
      await reviewOf(shopper, tag)
        .getByRole('link', { name: m.voices_report({}, { locale }) })
        .click();
      await press(shopper, m.voices_report_send({}, { locale }));
      await expect(shopper.getByRole('main')).toContainText(m.voices_report_reason_wrong({}, { locale }));
      await shopper.getByRole('radio', { name: m.voices_report_OFFENSIVE({}, { locale }) }).check();
      await field(shopper, m.voices_report_text({}, { locale })).fill(`Kasar ${tag}`);
      await press(shopper, m.voices_report_send({}, { locale }));
      await expect(shopper.getByRole('main')).toContainText(m.voices_report_sent({}, { locale }));

      await staff.goto('/kantor/suara');
      const card = () => staff.getByRole('listitem').filter({ hasText: `Kasar ${tag}` });
      await card().getByText(m.voices_office_hide({}, { locale }), { exact: true }).click();
      await card().getByLabel(m.voices_office_hide_reason({}, { locale })).fill(`Menghina ${tag}`);
      await card()
        .getByRole('button', { name: m.voices_office_hide_now({}, { locale }), exact: true })
        .click();
      await expect(staff.getByRole('main')).toContainText(m.voices_office_hidden_now({}, { locale }));
      await card().getByText(m.voices_office_close({}, { locale }), { exact: true }).click();
      await card().getByLabel(m.voices_office_outcome({}, { locale })).fill('Disembunyikan.');
      await card()
        .getByRole('button', { name: m.voices_office_close_now({}, { locale }) })
        .click();
      await expect(staff.getByRole('main')).toContainText(m.voices_office_closed_now({}, { locale }));
      await fitsSmallPhone(staff);
    });

    await test.step('nobody reads it any more but its author, with the reason', async () => {
      await shopper.goto(path);
      await expect(reviewOf(shopper, tag)).toHaveCount(0);
      await buyer.reload();
      await expect(buyer.getByRole('main')).toContainText(`Menghina ${tag}`);
      await staff.goto('/kantor/suara?bagian=tersembunyi');
      const card = staff.getByRole('listitem').filter({ hasText: `Menghina ${tag}` });
      await card.getByRole('button', { name: m.voices_office_show({}, { locale }) }).click();
      await expect(staff.getByRole('main')).toContainText(m.voices_office_shown_now({}, { locale }));
      await shopper.reload();
      await expect(reviewOf(shopper, tag)).toBeVisible();
    });
  });

  test(`a shopper asks, the shop answers; goods are reported (${how})`, async ({ browser }) => {
    test.setTimeout(300_000);
    const tag = randomUUID().slice(0, 6);
    const [shopper, owner, staff] = [
      await onPhone(browser, reader),
      await onPhone(browser, reader),
      await onPhone(browser, reader),
    ];
    await signIn(owner, 'pemilik', locale);
    await signIn(staff, 'verifikator-kerinci', locale);
    const goods = await goodsOf(shopper, SHOP);
    await openGoods(shopper, goods);
    const path = new URL(shopper.url()).pathname;

    await test.step('whoever is not signed in comes back to the question as it was typed', async () => {
      await shopper.getByText(m.voices_ask({}, { locale }), { exact: true }).click();
      await field(shopper, m.voices_ask_label({}, { locale })).fill(`Bisa digiling ${tag}?`);
      await press(shopper, m.voices_ask_send({}, { locale }));
      await expect(shopper).toHaveURL(/\/masuk/);
      await field(shopper, m.accounts_contact({}, { locale })).fill('pembeli@contoh.sepucuk.id');
      await field(shopper, m.accounts_password({}, { locale })).fill('sepucuk-demo-2026');
      await press(shopper, m.accounts_sign_in({}, { locale }));
      await expect(field(shopper, m.voices_ask_label({}, { locale }))).toHaveValue(`Bisa digiling ${tag}?`);
      await press(shopper, m.voices_ask_send({}, { locale }));
      await expect(shopper.getByRole('main')).toContainText(m.voices_ask_sent({}, { locale }));
    });
    await test.step('the shop answers, and everybody reads both', async () => {
      await owner.goto('/studio/ulasan?tampil=pertanyaan');
      const card = owner.getByRole('listitem').filter({ hasText: `Bisa digiling ${tag}?` });
      await card.getByText(m.voices_answer({}, { locale }), { exact: true }).click();
      await card.getByRole('textbox').fill(`Bisa ${tag}, tulis di catatan.`);
      await card.getByRole('button', { name: m.voices_answer_send({}, { locale }) }).click();
      await expect(owner.getByRole('main')).toContainText(m.voices_answer_sent({}, { locale }));
      await shopper.goto(path);
      const asked = shopper.getByRole('listitem').filter({ hasText: `Bisa digiling ${tag}?` });
      await expect(asked).toContainText(`Bisa ${tag}, tulis di catatan.`);
      await shopper.goto('/akun');
      await expect(shopper.getByRole('main')).toContainText(goods);
    });
    await test.step('goods are reported, and staff of their regency read it', async () => {
      await shopper.goto(path);
      await shopper.getByRole('link', { name: m.voices_report_goods({}, { locale }) }).click();
      await shopper.getByRole('radio', { name: m.voices_report_WRONG_FACTS({}, { locale }) }).check();
      await field(shopper, m.voices_report_text({}, { locale })).fill(`Beratnya keliru ${tag}`);
      await press(shopper, m.voices_report_send({}, { locale }));
      await expect(shopper.getByRole('main')).toContainText(m.voices_report_sent({}, { locale }));
      await staff.goto('/kantor/suara');
      const card = staff.getByRole('listitem').filter({ hasText: `Beratnya keliru ${tag}` });
      await expect(card.getByRole('link', { name: goods })).toBeVisible();
    });
  });
}

async function onPhone(browser: Browser, reader: Reader): Promise<Page> {
  const page = await sitDown(browser, reader);
  await page.setViewportSize({ width: 360, height: 800 });
  page.on('dialog', () => {
    throw new Error('what somebody typed runs as a script');
  });
  return page;
}

type Sale = { buyer: Page; owner: Page; goods: string; reader: Reader };

/** A guest buys goods of the shop, finance and the shop do their part, and the parcel arrives. */
async function buyAndReceive(browser: Browser, { buyer, owner, goods, reader }: Sale) {
  const { locale } = reader;
  const finance = await onPhone(browser, reader);
  await signIn(finance, 'bendahara', locale);
  await putInCart(buyer, goods, locale);
  await fillIn(buyer, reader);
  await press(buyer, m.checkout_pay({}, { locale }));
  const number = await numberOf(buyer);

  await finance.goto('/kantor/keuangan');
  const task = finance.getByRole('listitem').filter({ hasText: number });
  await field(task, m.payments_reference({}, { locale })).fill(`BRI ${number}`);
  await task.getByRole('button', { name: m.payments_confirm({}, { locale }) }).click();
  await expect(finance.getByRole('status').filter({ hasText: number })).toBeVisible();

  await owner.goto('/studio/pesanan');
  await owner.getByRole('link', { name: new RegExp(`^${number}-\\d$`) }).click();
  await press(owner, m.orders_accept({}, { locale }));
  await press(owner, m.orders_pack({}, { locale }));
  await field(owner, m.orders_tracking_number({}, { locale })).fill('JP1234567890');
  await press(owner, m.orders_ship({}, { locale }));
  await expect(owner.getByRole('main')).toContainText(m.orders_done_ship({ number: `${number}-1` }, { locale }));
  await buyer.reload();
  await press(buyer, m.orders_receive({}, { locale }));
  await expect(buyer.getByRole('main').getByRole('status').first()).toBeVisible();
}

/** By the keyboard alone. */
async function chooseStars(first: ReturnType<Page['getByRole']>, stars: number) {
  await first.focus();
  await first.press('Space');
  for (let star = 1; star < stars; star++) await first.page().keyboard.press('ArrowRight');
}

async function openGoods(page: Page, goods: string) {
  await page.goto(`/toko/${SHOP}`);
  await page.getByRole('main').getByRole('link', { name: goods, exact: true }).first().click();
  await expect(page).toHaveURL(/\/produk\//);
}

const reviewOf = (page: Page, tag: string) => page.locator('.voice').filter({ hasText: `Wangi ${tag}` });

async function fitsSmallPhone(page: Page) {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} is wider than a small phone`).toBe(0);
  await page.setViewportSize({ width: 360, height: 800 });
}

async function aPhoto() {
  const buffer = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#9b5a22' } })
    .jpeg()
    .toBuffer();
  return { name: 'ulasan.jpg', mimeType: 'image/jpeg', buffer };
}
