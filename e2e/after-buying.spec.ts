import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { m } from '../app/words/generated/messages';
import { field, type Locale, press, type Reader, signIn, sitDown } from './people';
import { fillIn, goodsOf, numberOf, putInCart } from './shopping';

const readers: Reader[] = [
  { locale: 'id', javaScriptEnabled: true },
  { locale: 'en', javaScriptEnabled: false },
];
const phone = { width: 360, height: 780 };
const shop = 'batik-jelmu-seberang'; // of the demonstration, whose owner is `pemilik2`

type People = { buyer: Page; owner: Page; finance: Page; locale: Locale; reader: Reader };

for (const reader of readers) {
  const { locale } = reader;
  const how = `${locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;

  test.describe(how, () => {
    let people: People;
    let number: string;
    let purchase: string;

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
      number = await receive(people);
      purchase = buyer.url().replace(/[?#].*$/, '');
    });

    test(`a broken thing: photo, agreement, back again, money (${how})`, async () => {
      const { buyer, owner } = people;
      await ask(people, 'CLAIM', 'BROKEN');
      // Without a photo nobody can judge it: what was typed stays, and the field says so.
      await expect(buyer.getByText(m.returns_photo_needed({}, { locale }))).toBeVisible();
      await expect(field(buyer, m.returns_text({}, { locale }))).toHaveValue('Benangnya putus.');
      await field(buyer, m.returns_photos({}, { locale })).setInputFiles(await photo());
      await press(buyer, m.returns_send({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.returns_status_ASKED({}, { locale }));

      await openReturn(people, number);
      await expect(owner.getByRole('img').first()).toBeVisible();
      await owner.getByLabel(m.returns_way_money_back({}, { locale })).check();
      await field(owner, m.returns_answer({}, { locale }), { exact: true })
        .first()
        .fill('Kirim ke toko, ongkir kami ganti.');
      await press(owner, m.returns_agree_send({}, { locale }));
      await expect(owner.getByRole('status').first()).toContainText('-R1');

      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText('ongkir kami ganti');
      await field(buyer, m.returns_send_back_number({}, { locale })).fill('BALIK-77');
      await press(buyer, m.returns_send_back({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.returns_status_SENT_BACK({}, { locale }));

      await owner.reload();
      await expect(owner.getByRole('main')).toContainText('BALIK-77');
      await owner.locator('input[name=fit]').first().check();
      await owner.locator('button[value=receive]').click();
      await expect(owner.getByRole('main')).toContainText(m.returns_status_SETTLED({}, { locale }));

      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText(m.returns_status_SETTLED({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.returns_refund_of({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.orders_status_returned({}, { locale }));
    });

    test(`what the shop refuses the office decides (${how})`, async () => {
      const { buyer, owner, finance } = people;
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
      await finance.getByLabel(m.returns_office_buyer({}, { locale })).check();
      await field(finance, m.returns_office_answer({}, { locale })).fill('Foto di toko menyesatkan.');
      await press(finance, m.returns_office_send({}, { locale }));
      await expect(finance.getByRole('status').first()).toContainText(`${number}-R1`);

      await buyer.goto(purchase);
      await expect(buyer.getByRole('main')).toContainText('Foto di toko menyesatkan.');
      await expect(buyer.getByRole('main')).toContainText(m.returns_refund_of({}, { locale }));
    });

    test(`a missing piece is sent after, and a complaint is answered (${how})`, async () => {
      const { buyer, owner, finance } = people;
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

/** A guest buys one piece, pays, and has it. @returns the number of the order */
async function receive({ buyer, owner, finance, locale, reader }: People): Promise<string> {
  await putInCart(buyer, await goodsOf(buyer, shop), locale);
  await fillIn(buyer, reader);
  await press(buyer, m.checkout_pay({}, { locale }));
  const purchase = await numberOf(buyer);
  await finance.goto('/kantor/keuangan');
  const task = finance.getByRole('listitem').filter({ hasText: purchase });
  await field(task, m.payments_reference({}, { locale })).fill('BRI 1');
  await task.getByRole('button', { name: m.payments_confirm({}, { locale }) }).click();
  await expect(finance.getByRole('status').filter({ hasText: purchase })).toBeVisible();
  await owner.goto('/studio/pesanan');
  await owner.getByRole('link', { name: new RegExp(`^${purchase}-\\d$`) }).click();
  await press(owner, m.orders_accept({}, { locale }));
  await press(owner, m.orders_pack({}, { locale }));
  await field(owner, m.orders_tracking_number({}, { locale })).fill('RESI-1');
  await press(owner, m.orders_ship({}, { locale }));
  // What was said of the step before names the same order: the status is what tells them apart.
  await expect(owner.getByRole('main')).toContainText(m.orders_status_shipped({}, { locale }));
  await buyer.reload();
  await press(buyer, m.orders_receive({}, { locale }));
  await expect(buyer.getByRole('main')).toContainText(m.orders_status_delivered({}, { locale }));
  return `${purchase}-1`;
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
