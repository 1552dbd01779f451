import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, type Locale, press, type Reader, readers, signIn, sitDown, test } from './people';
import { fillIn, goodsOf, numberOf, putInCart } from './shopping';

const phone = { width: 360, height: 780 };
const shop = 'batik-jelmu-seberang'; // of the demonstration, whose owner is `pemilik2`

type People = { buyer: Page; owner: Page; finance: Page; locale: Locale; reader: Reader };

for (const reader of readers) {
  const { locale } = reader;
  const how = `${locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;

  test.describe(how, () => {
    let people: People;

    test.beforeEach(async ({ browser }) => {
      test.setTimeout(300_000);
      const [buyer, owner, finance] = [
        await sitDown(browser, reader),
        await sitDown(browser, reader),
        await sitDown(browser, reader),
      ];
      for (const page of [buyer, owner, finance]) await page.setViewportSize(phone);
      await signIn(owner, 'pemilik2', locale);
      await signIn(finance, 'bendahara', locale);
      people = { buyer, owner, finance, locale, reader };
    });

    test(`before the shop accepts it the buyer takes it back, and says where the money goes (${how})`, async () => {
      const { buyer, owner } = people;
      const number = `${await pay(people)}-1`;
      await buyer.reload();
      await buyer.getByText(m.orders_cancel_order({}, { locale }), { exact: true }).click();
      await press(buyer, m.orders_cancel_order_yes({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.orders_event_cancel({}, { locale }));
      await field(buyer, m.orders_refund_bank({}, { locale })).fill('Bank Uji');
      await field(buyer, m.orders_refund_number({}, { locale })).fill('1234567890');
      await field(buyer, m.orders_refund_holder({}, { locale })).fill('Pembeli Uji');
      await press(buyer, m.orders_refund_account_send({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.orders_refund_account_known({}, { locale }));
      await owner.goto('/studio/pesanan?rak=all');
      await owner.getByRole('link', { name: number, exact: true }).click();
      await expect(owner.getByRole('main')).toContainText(m.orders_event_cancel({}, { locale }));
      await expect(owner.getByRole('button', { name: m.orders_accept({}, { locale }) })).toHaveCount(0);
    });

    test(`a broken thing: photo, agreement, back again, money (${how})`, async () => {
      const { buyer, owner } = people;
      const { number, purchase } = await receive(people);
      await ask(people, 'CLAIM', 'BROKEN');
      // Without a photo nobody can judge it: what was typed stays, and the field says so.
      await expect(buyer.getByText(m.returns_photo_needed({}, { locale }))).toBeVisible();
      await expect(field(buyer, m.returns_text({}, { locale }))).toHaveValue('Benangnya putus.');
      await field(buyer, m.returns_photos({}, { locale })).setInputFiles(await photo());
      await press(buyer, m.returns_send({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.returns_status_ASKED({}, { locale }));

      await openReturn(people, number);
      await seesPhoto(owner);
      await seesPhoto(buyer);
      for (const page of [owner, buyer]) await findsNothing(page, reader);
      await owner.getByLabel(m.returns_way_money_back({}, { locale })).check();
      await field(owner, m.returns_answer({}, { locale }), { exact: true })
        .first()
        .fill('Kirim ke toko, ongkir kami ganti.');
      await press(owner, m.returns_agree_send({}, { locale }));
      await expect(owner.getByRole('status').first()).toContainText('-R1');

      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText('ongkir kami ganti');
      await sendBack(people, purchase);
      await receiveBack(people);

      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText(m.returns_status_SETTLED({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.returns_refund_of({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.orders_status_returned({}, { locale }));
    });

    test(`what the shop refuses the office decides: the goods go back, then the money (${how})`, async () => {
      const { buyer, owner, finance } = people;
      const { number, purchase } = await receive(people);
      await ask(people, 'GIVE_BACK', 'NOT_AS_DESCRIBED');
      await expect(buyer.getByRole('main')).toContainText(m.returns_status_ASKED({}, { locale }));
      await openReturn(people, number);
      await owner.getByText(m.returns_refuse({}, { locale }), { exact: true }).click();
      await field(owner, m.returns_refuse_reason({}, { locale })).fill('Warnanya memang begitu.');
      await press(owner, m.returns_refuse_send({}, { locale }));
      await expect(owner.getByRole('main')).toContainText(m.returns_status_REFUSED({}, { locale }));

      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText('Warnanya memang begitu.');
      await buyer.getByText(m.returns_ask_staff({}, { locale }), { exact: true }).click();
      await field(buyer, m.returns_ask_staff_note({}, { locale })).fill('Fotonya lain sekali.');
      await press(buyer, m.returns_ask_staff_send({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.returns_status_WITH_STAFF({}, { locale }));

      await finance.goto('/kantor/retur');
      await finance.getByRole('link', { name: `${number}-R1` }).click();
      await press(finance, m.returns_office_send({}, { locale }));
      await expect(finance.getByText(m.returns_office_outcome_wrong({}, { locale })).first()).toBeVisible();
      await findsNothing(finance, reader);
      await finance.getByLabel(m.returns_office_buyer_back({}, { locale })).check();
      await field(finance, m.returns_office_answer({}, { locale })).fill('Foto di toko menyesatkan.');
      await press(finance, m.returns_office_send({}, { locale }));
      await expect(finance.getByRole('status').first()).toContainText(`${number}-R1`);

      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText('Foto di toko menyesatkan.');
      await sendBack(people, purchase);
      await receiveBack(people);
      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText(m.returns_refund_of({}, { locale }));
    });

    test(`the shop writes, a missing piece is sent after, and a complaint is answered (${how})`, async () => {
      const { buyer, owner, finance } = people;
      const { number, purchase } = await receive(people);
      await writeFirst(people, number);
      await ask(people, 'CLAIM', 'MISSING');
      await expect(buyer.getByRole('main')).toContainText(m.returns_status_ASKED({}, { locale }));
      await openReturn(people, number);
      await owner.getByLabel(m.returns_way_parcel({}, { locale }), { exact: true }).check();
      await field(owner, m.returns_answer({}, { locale }), { exact: true }).first().fill('Maaf, kami susulkan.');
      await press(owner, m.returns_agree_send({}, { locale }));
      await owner.getByText(m.returns_send_new({}, { locale }), { exact: true }).click();
      await field(owner, m.returns_send_new_number({}, { locale })).fill('SUSUL-8');
      await press(owner, m.returns_send_new_send({}, { locale }));
      await expect(owner.getByRole('main')).toContainText(m.returns_status_SETTLED({}, { locale }));
      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText('SUSUL-8');

      await buyer
        .getByRole('link', { name: m.complaints_link({}, { locale }) })
        .first()
        .click();
      await expect(buyer.getByLabel(new RegExp(number))).toBeChecked();
      await field(buyer, m.complaints_text({}, { locale })).fill('Paket susulan belum sampai.');
      await field(buyer, m.complaints_name({}, { locale })).fill('Pembeli Uji');
      await field(buyer, m.complaints_contact({}, { locale })).fill('bukan alamat');
      await press(buyer, m.complaints_send({}, { locale }));
      await expect(buyer.getByText(m.complaints_contact_wrong({}, { locale }))).toBeVisible();
      await expect(field(buyer, m.complaints_text({}, { locale }))).toHaveValue('Paket susulan belum sampai.');
      await field(buyer, m.complaints_contact({}, { locale })).fill(`uji-${number.toLowerCase()}@contoh.sepucuk.id`);
      await press(buyer, m.complaints_send({}, { locale }));
      await expect(buyer).toHaveURL(/\/pengaduan\/[\w-]{22}$/);
      await expect(buyer.getByRole('main')).toContainText(m.complaints_ministry_title({}, { locale }));
      const title = await buyer.getByRole('heading', { level: 1 }).textContent();
      const complaint = /AD-\d+/.exec(title!)![0];
      const answer = await buyer.request.get(buyer.url());
      expect(answer.headers()).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });

      await finance.goto('/kantor/pengaduan');
      await finance.getByRole('link', { name: complaint, exact: true }).click();
      await field(finance, m.complaints_office_answer({}, { locale })).fill('Kurirnya sudah kami hubungi.');
      await press(finance, m.complaints_office_send({}, { locale }));
      await expect(finance.getByRole('status').first()).toContainText(complaint);
      await buyer.reload();
      await expect(buyer.getByRole('main')).toContainText('Kurirnya sudah kami hubungi.');
    });
  });
}

/** A guest buys one piece, and finance finds the money. @returns the number of the purchase */
async function pay({ buyer, finance, locale, reader }: People): Promise<string> {
  await putInCart(buyer, await goodsOf(buyer, shop), locale);
  await fillIn(buyer, reader);
  await press(buyer, m.checkout_pay({}, { locale }));
  const purchase = await numberOf(buyer);
  await finance.goto('/kantor/keuangan');
  const task = finance.getByRole('listitem').filter({ hasText: purchase });
  await field(task, m.payments_reference({}, { locale })).fill('BRI 1');
  await task.getByRole('button', { name: m.payments_confirm({}, { locale }) }).click();
  await expect(finance.getByRole('status').filter({ hasText: purchase })).toBeVisible();
  return purchase;
}

/** It is sent, followed at the courier's, and received. @returns the number of the order, and the page of the purchase */
async function receive(people: People) {
  const { buyer, owner, locale } = people;
  const purchase = await pay(people);
  await owner.goto('/studio/pesanan');
  await owner.getByRole('link', { name: new RegExp(`^${purchase}-\\d$`) }).click();
  await press(owner, m.orders_accept({}, { locale }));
  await press(owner, m.orders_pack({}, { locale }));
  await field(owner, m.orders_tracking_number({}, { locale })).fill('JP1234567890');
  await press(owner, m.orders_ship({}, { locale }));
  // What was said of the step before names the same order: the status is what tells them apart.
  await expect(owner.getByRole('main')).toContainText(m.orders_status_shipped({}, { locale }));
  await buyer.reload();
  await expect(buyer.getByText('JP1234567890', { exact: true }).first()).toBeVisible();
  const tracking = buyer.getByRole('link', { name: m.orders_track({ courier: 'J&T' }, { locale }) });
  expect(await tracking.getAttribute('href')).toMatch(/^https:\/\/jet\.co\.id\//);
  await press(buyer, m.orders_receive({}, { locale }));
  await expect(buyer.getByRole('main')).toContainText(m.orders_status_delivered({}, { locale }));
  await tellsItsWay(buyer, locale);
  return { number: `${purchase}-1`, purchase: buyer.url().replace(/[?#].*$/, '') };
}

/** What has happened stands in its order, and after it what comes next. */
async function tellsItsWay(buyer: Page, locale: Locale) {
  const steps = [m.orders_event_accept, m.orders_event_pack, m.orders_event_ship, m.orders_event_receive];
  const names = [...steps, m.orders_next_complete].map((say) => say({}, { locale }));
  const said = await buyer.getByRole('main').locator('.timeline .step-name').allInnerTexts();
  const places = names.map((name) => said.findIndex((text) => text.startsWith(name)));
  expect(places, said.join()).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
}

/** The shop begins a conversation about the order; the buyer sees on the page of the purchase that something is unread. */
async function writeFirst({ buyer, owner, locale, reader }: People, number: string) {
  // The owner's page still shows the order that was sent.
  await expect(owner.getByRole('heading', { level: 1 })).toContainText(number);
  await owner.getByRole('link', { name: m.talks_write({}, { locale }) }).click();
  await press(owner, m.talks_send({}, { locale }));
  await expect(owner.getByText(m.talks_text_wrong({ most: 2000 }, { locale }))).toBeVisible();
  await findsNothing(owner, reader);
  await field(owner, m.talks_text({}, { locale })).fill(`Sudah lengkap? ${number}`);
  await press(owner, m.talks_send({}, { locale }));
  await expect(owner).toHaveURL(/\/studio\/percakapan\//);

  const purchase = buyer.url();
  await buyer.reload();
  await expect(buyer.getByRole('main')).toContainText(m.talks_unread({ count: 1 }, { locale }));
  await buyer.getByRole('link', { name: m.talks_ask_order({}, { locale }) }).click();
  await expect(buyer.getByText(`Sudah lengkap? ${number}`, { exact: true })).toBeVisible();
  await buyer.goto(purchase);
  await expect(buyer.getByRole('main')).not.toContainText(m.talks_unread({ count: 1 }, { locale }));
}

/** The photo has come whole, from where only those look whom it concerns. */
async function seesPhoto(page: Page) {
  const picture = page.getByRole('main').locator('img[src*="/foto-retur/"]').first();
  await picture.scrollIntoViewIfNeeded();
  const answer = await page.request.get((await picture.getAttribute('src'))!);
  expect(answer.headers()).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'no-store' });
}

async function sendBack({ buyer, locale }: People, purchase: string) {
  await buyer.goto(purchase);
  await field(buyer, m.returns_send_back_number({}, { locale })).fill('BALIK-77');
  await press(buyer, m.returns_send_back({}, { locale }));
  await expect(buyer.getByRole('main')).toContainText(m.returns_status_SENT_BACK({}, { locale }));
}

/** The owner, whose page of the return is open, has the goods again, and they are fit. */
async function receiveBack({ owner, locale }: People) {
  await owner.reload();
  await expect(owner.getByRole('main')).toContainText('BALIK-77');
  await owner.locator('input[name=fit]').first().check();
  await owner.locator('button[value=receive]').click();
  await expect(owner.getByRole('main')).toContainText(m.returns_status_SETTLED({}, { locale }));
}

/** Asks for it as far as the form goes. */
async function ask(
  { buyer, locale }: People,
  kind: 'CLAIM' | 'GIVE_BACK',
  reason: 'BROKEN' | 'MISSING' | 'NOT_AS_DESCRIBED',
) {
  await buyer.getByRole('link', { name: m.returns_ask_link({}, { locale }) }).click();
  await buyer.getByRole('link', { name: m[`returns_choose_${kind}`]({}, { locale }) }).click();
  await buyer.getByLabel(m[`returns_reason_${reason}`]({}, { locale })).check();
  await field(buyer, m.returns_text({}, { locale })).fill('Benangnya putus.');
  await press(buyer, m.returns_send({}, { locale }));
}

/** The owner finds it in the list of what buyers ask for. */
async function openReturn({ owner, locale }: People, number: string) {
  await owner.goto('/studio/pesanan?tampil=retur');
  await owner.getByRole('link', { name: number, exact: true }).click();
  await owner
    .getByRole('main')
    .getByRole('link', { name: `${number}-R1` })
    .click();
  await expect(owner.getByRole('main')).toContainText(m.returns_status_ASKED({}, { locale }));
}

async function photo() {
  const buffer = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#9b2226' } })
    .jpeg()
    .toBuffer();
  return { name: 'rusak.jpg', mimeType: 'image/jpeg', buffer };
}
