import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, type Locale, press, type Reader, readers, signIn, sitDown, test } from './people';
import { fillIn, numberOf, putInCart } from './shopping';

const phone = { width: 360, height: 800 };
// Goods that no other walk changes or sells out.
const sellers = [
  { owner: 'pemilik', goods: 'Kulit manis bubuk' },
  { owner: 'pemilik2', goods: 'Kain batik cap motif durian pecah' },
];

for (const [place, reader] of readers.entries()) {
  const { locale, javaScriptEnabled } = reader;
  test(`a shop takes on two orders at once and sends one in two parcels (${locale}, ${javaScriptEnabled ? 'with' : 'without'} script)`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const { owner: name, goods } = sellers[place]!;
    const buyer = await onAPhone(browser, reader);
    const owner = await onAPhone(browser, reader);
    const finance = await sitDown(browser, reader);
    await signIn(owner, name, locale);
    await signIn(finance, 'bendahara', locale);

    const first = await test.step('somebody buys one piece, and somebody two', () => buys(buyer, goods, 1, reader));
    const second = await buys(buyer, goods, 2, reader);
    for (const number of [first, second]) await confirms(finance, number, locale);

    await test.step('both are accepted and packed at one press; nothing ticked is nothing done', async () => {
      await owner.goto('/studio');
      await expect(owner.getByRole('region', { name: m.parcels_today({}, { locale }) })).toBeVisible();
      const bell = owner.locator('.bell');
      await bell
        .locator('summary')
        .filter({ hasText: m.ui_bell({}, { locale }) })
        .click();
      await expect(bell.getByRole('link', { name: m.parcels_today_accept({}, { locale }) }).first()).toBeVisible();
      await owner.goto('/studio/pesanan?rak=new');
      await press(owner, m.parcels_bulk_accept({}, { locale }));
      await expect(owner.getByRole('alert')).toContainText(m.parcels_pick_none({}, { locale }));
      await tick(owner, [first, second], locale);
      await findsNothing(owner, reader);
      await press(owner, m.parcels_bulk_accept({}, { locale }));
      await expect(
        owner.getByRole('status').filter({ hasText: m.parcels_bulk_accepted({ count: 2 }, { locale }) }),
      ).toBeVisible();
      await owner.goto('/studio/pesanan?rak=packing');
      await tick(owner, [first, second], locale);
      await press(owner, m.parcels_bulk_pack({}, { locale }));
      await expect(
        owner.getByRole('status').filter({ hasText: m.parcels_bulk_packed({ count: 2 }, { locale }) }),
      ).toBeVisible();
    });

    await test.step('the label says where it goes, the slip what is in it', async () => {
      await owner.goto('/studio/pesanan?rak=sending');
      await owner.getByRole('link', { name: `${second}-1`, exact: true }).click();
      await owner.getByRole('link', { name: m.parcels_label({}, { locale }), exact: true }).click();
      const label = owner.getByRole('article', { name: m.parcels_label({}, { locale }) });
      await expect(label).toContainText('Jalan Yos Sudarso 7');
      await expect(label.getByRole('img')).toBeVisible();
      await findsNothing(owner, reader);
      await owner.goto(owner.url().replace('/label', '/daftar-isi'));
      await expect(owner.getByRole('article')).toContainText('2 ×');
      await findsNothing(owner, reader);
      await owner.goto(owner.url().replace('/daftar-isi', ''));
    });

    const tag = randomUUID().slice(0, 6).toUpperCase();
    await test.step('one piece goes first, the other later', async () => {
      await owner.getByText(m.parcels_in_parts({}, { locale }), { exact: true }).click();
      await owner.getByRole('spinbutton').fill('1');
      await sends(owner, `A${tag}`, m.orders_ship({}, { locale }), locale);
      await expect(owner.getByRole('main')).toContainText(m.parcels_rest_left({ count: 1 }, { locale }));
      await findsNothing(owner, reader);
      await buyer.reload();
      await expect(buyer.getByRole('main')).toContainText(m.parcels_rest_follows({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(`A${tag}`);
      await sends(owner, `B${tag}`, m.parcels_ship_rest({}, { locale }), locale);
    });

    await test.step('the buyer sees both parcels', async () => {
      await buyer.reload();
      for (const [number, tracking] of [`A${tag}`, `B${tag}`].entries()) {
        await expect(
          buyer.getByRole('heading', { name: m.parcels_number({ number: number + 1 }, { locale }) }),
        ).toBeVisible();
        await expect(buyer.getByRole('main')).toContainText(tracking);
      }
      await expect(buyer.getByRole('main')).not.toContainText(m.parcels_rest_follows({}, { locale }));
      await findsNothing(buyer, reader);
    });

    await test.step('what is answered often is put into the field', async () => {
      const order = owner.url().replace(/[?#].*/, '');
      await owner.goto('/studio/percakapan/jawaban-cepat');
      const form = owner.getByRole('region', { name: m.parcels_quick_new({}, { locale }) });
      await field(form, m.parcels_quick_name({}, { locale })).fill(`Jam ${tag}`);
      await field(form, m.parcels_quick_text({}, { locale })).fill(`Buka pukul 8. ${tag}`);
      await form.getByRole('button', { name: m.parcels_quick_add({}, { locale }) }).click();
      await expect(owner.getByText(`Buka pukul 8. ${tag}`, { exact: true }).first()).toBeVisible();
      await findsNothing(owner, reader);
      await owner.goto(`${order}/tulis`);
      await field(owner, m.talks_text({}, { locale })).fill(`Paketnya sudah jalan. ${tag}`);
      await press(owner, m.talks_send({}, { locale }));
      await expect(owner).toHaveURL(/\/studio\/percakapan\/0/);
      await field(owner, m.parcels_quick_pick({}, { locale })).selectOption({ label: `Jam ${tag}` });
      await press(owner, m.parcels_quick_use({}, { locale }));
      await expect(field(owner, m.talks_text({}, { locale }))).toHaveValue(`Buka pukul 8. ${tag}`);
      await findsNothing(owner, reader);
    });
  });
}

async function onAPhone(browser: Browser, reader: Reader): Promise<Page> {
  const page = await sitDown(browser, reader);
  await page.setViewportSize(phone);
  return page;
}

/** @returns the number of the purchase */
async function buys(page: Page, goods: string, pieces: number, reader: Reader): Promise<string> {
  const { locale } = reader;
  for (let piece = 1; piece <= pieces; piece++) await putInCart(page, goods, locale);
  await fillIn(page, reader);
  await press(page, m.checkout_pay({}, { locale }));
  return numberOf(page);
}

async function confirms(page: Page, number: string, locale: Locale) {
  await page.goto('/kantor/keuangan');
  const task = page.getByRole('listitem').filter({ hasText: number });
  await field(task, m.payments_reference({}, { locale })).fill('BRI');
  await task.getByRole('button', { name: m.payments_confirm({}, { locale }) }).click();
  await expect(page.getByRole('status').filter({ hasText: number })).toBeVisible();
}

async function tick(page: Page, numbers: string[], locale: Locale) {
  for (const number of numbers)
    await page.getByRole('checkbox', { name: m.parcels_pick({ number: `${number}-1` }, { locale }) }).check();
}

/** A number that no courier would give is asked about once, and then goes out. */
async function sends(page: Page, tracking: string, button: string, locale: Locale) {
  const number = field(page, m.orders_tracking_number({}, { locale }));
  await number.fill(tracking);
  await press(page, button);
  const isAsked = page.getByText(/123456789|0123456789|1234567890/).filter({ hasText: /\?|\./ });
  // Not what is said of it: that of the parcel before would still stand there.
  const sent = page.getByRole('main').getByText(tracking, { exact: true }).first();
  await expect(isAsked.or(sent).first()).toBeVisible();
  if (await sent.isVisible()) return;
  await expect(number).toHaveValue(tracking);
  await press(page, button);
  await expect(sent).toBeVisible();
}
