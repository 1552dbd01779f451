import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, type Locale, press, type Reader, readers, signIn, sitDown, test } from './people';
import { fillIn, goodsOf, numberOf, putInCart } from './shopping';

const SHOP = 'kulit-manis-lempur';

for (const reader of readers) {
  const { locale } = reader;
  const how = `${locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`a voucher, from its making to the order that it was used for (${how})`, async ({ browser }) => {
    test.setTimeout(300_000);
    const owner = await onAPhone(browser, reader);
    const buyer = await onAPhone(browser, reader);
    const finance = await onAPhone(browser, reader);
    await signIn(owner, 'pemilik', locale);
    await signIn(finance, 'bendahara', locale);
    const tag = randomUUID().slice(0, 6).toUpperCase();
    const code = `UJI${tag}`;

    const price = await test.step('a guest has one thing of the shop in the cart', async () => {
      await putInCart(buyer, await goodsOf(buyer, SHOP), locale);
      await buyer.goto('/keranjang');
      return rupiahIn(sumOf(buyer));
    });

    await test.step('the owner makes a voucher, after mending what was wrong', async () => {
      await owner.goto('/studio/promosi/voucher');
      await fillInVoucher(
        owner,
        { title: `Uji ${tag}`, code: 'U!', value: '95', minimum: dotted(price + 1000) },
        locale,
      );
      await press(owner, m.vouchers_make({}, { locale }));
      await saysBeside(owner, m.vouchers_code({}, { locale }), m.vouchers_wrong_code({}, { locale }));
      await field(owner, m.vouchers_code({}, { locale })).fill(`uji ${tag.toLowerCase()}`);
      await press(owner, m.vouchers_make({}, { locale }));
      await saysBeside(owner, m.vouchers_field_value({}, { locale }), m.vouchers_wrong_percent({}, { locale }));
      await expect(field(owner, m.vouchers_field_title({}, { locale }))).toHaveValue(`Uji ${tag}`);
      await expect(field(owner, m.vouchers_field_minimum({}, { locale }))).toHaveValue(dotted(price + 1000));
      await field(owner, m.vouchers_field_value({}, { locale })).fill('10');
      await press(owner, m.vouchers_make({}, { locale }));
      await expect(owner.getByRole('status').filter({ hasText: code })).toBeVisible();
      await expect(slip(owner, code)).toContainText(m.vouchers_state_running({}, { locale }));
    });

    await test.step('anybody reads of it on the pages of the shop and of its goods', async () => {
      const shopper = await onAPhone(browser, reader);
      await shopper.goto(`/toko/${SHOP}`);
      await expect(slip(shopper, code)).toContainText(`Uji ${tag}`);
      await shopper.locator('.product-card a').first().click();
      await expect(slip(shopper, code)).toContainText(`Uji ${tag}`);
    });

    await test.step('a wrong code gets its sentence, and stays where it was typed', async () => {
      await useCode(buyer, 'TIDAKADA', locale);
      await saysBeside(buyer, m.vouchers_code({}, { locale }), m.vouchers_unknown({}, { locale }));
      await expect(field(buyer, m.vouchers_code({}, { locale }))).toHaveValue('TIDAKADA');
    });

    await test.step('the right one says what is missing, and holds once that is bought', async () => {
      await useCode(buyer, `uji ${tag.toLowerCase()}`, locale);
      const missing = m.vouchers_minimum({ missing: 'Rp1.000' }, { locale });
      await expect(buyer.getByRole('main')).toContainText(missing);
      await buyer.getByRole('button', { name: m.ui_more({}, { locale }) }).click();
      await expect(buyer.getByRole('main')).not.toContainText(missing);
      await expect.poll(() => rupiahIn(sumOf(buyer))).toBe(price * 2 - price / 5);
      await press(buyer, `${m.vouchers_away({}, { locale })} ${code}`);
      await expect.poll(() => rupiahIn(sumOf(buyer))).toBe(price * 2);
    });

    const number = await test.step('it is used in a full form, of which nothing is lost, and paid', async () => {
      await fillIn(buyer, reader);
      const name = field(buyer, m.checkout_name({}, { locale }), { exact: true });
      await useCode(buyer, 'TIDAKADA', locale);
      await saysBeside(buyer, m.vouchers_code({}, { locale }), m.vouchers_unknown({}, { locale }));
      await expect(name).toHaveValue('Pembeli Uji');
      const before = await rupiahIn(sumOf(buyer));
      await useCode(buyer, code.toLowerCase(), locale);
      await expect.poll(() => rupiahIn(sumOf(buyer))).toBe(before - price / 5);
      await expect(name).toHaveValue('Pembeli Uji');
      await expect(field(buyer, m.checkout_address_line({}, { locale }))).toHaveValue('Jalan Yos Sudarso 7');
      await press(buyer, m.checkout_pay({}, { locale }));
      return numberOf(buyer);
    });
    await expect(buyer.getByRole('main')).toContainText(m.vouchers_off_by({ code }, { locale }));
    await expect(buyer.getByRole('main')).toContainText(`−Rp${dotted(price / 5)}`);

    await test.step('the owner sees on the order what it costs, and among the vouchers how often it was used', async () => {
      await confirmTransfer(finance, number, tag, locale);
      await owner.goto('/studio/pesanan');
      await owner.getByRole('link', { name: new RegExp(`^${number}-\\d$`) }).click();
      await expect(owner.getByRole('main')).toContainText(m.vouchers_off_yours({}, { locale }));
      await expect(owner.getByRole('main')).toContainText(`−Rp${dotted(price / 5)}`);
      await owner.goto('/studio/promosi/voucher');
      await expect(slip(owner, code)).toContainText(m.vouchers_used_of({ used: 1, uses: 5 }, { locale }));
      await expect(slip(owner, code)).toContainText(`Rp${dotted(price / 5)}`);
    });

    await test.step('once the owner has stopped it, nobody can use it', async () => {
      await slip(owner, code).locator('summary').click();
      await press(owner, m.vouchers_stop_now({ code }, { locale }));
      await expect(slip(owner, code)).toContainText(m.vouchers_state_stopped({}, { locale }));
      await putInCart(buyer, await goodsOf(buyer, SHOP), locale);
      await buyer.goto('/keranjang');
      await useCode(buyer, code, locale);
      await saysBeside(buyer, m.vouchers_code({}, { locale }), m.vouchers_ended({}, { locale }));
    });
  });
}

test('what is typed of a voucher stays when a colleague makes one meanwhile', async ({ browser }) => {
  const said = { locale: 'id' as const };
  const one = await sitDown(browser, readers[0]!, 'block');
  const other = await onAPhone(browser, readers[0]!);
  for (const page of [one, other]) {
    await signIn(page, 'pemilik');
    await page.goto('/studio/promosi/voucher');
  }
  const tag = randomUUID().slice(0, 6).toUpperCase();
  await fillInVoucher(one, { title: `Satu ${tag}`, code: 'U!', value: '10', minimum: '1000' }, 'id');
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  // What is wrong is told at once; the page is read anew behind it.
  await one.route(/voucher\?_data=/, async (route) => {
    if (route.request().method() === 'GET') await late;
    await route.continue();
  });
  await press(one, m.vouchers_make({}, said));
  await saysBeside(one, m.vouchers_code({}, said), m.vouchers_wrong_code({}, said));
  await field(one, m.vouchers_code({}, said)).fill(`A${tag}`);

  await fillInVoucher(other, { title: `Dua ${tag}`, code: `B${tag}`, value: '10', minimum: '1000' }, 'id');
  await press(other, m.vouchers_make({}, said));
  await expect(slip(other, `B${tag}`)).toHaveCount(1);
  arrive();
  await expect(slip(one, `B${tag}`)).toHaveCount(1); // among many it may be folded away
  await expect(field(one, m.vouchers_code({}, said))).toHaveValue(`A${tag}`);
  await press(one, m.vouchers_make({}, said));
  await expect(slip(one, `A${tag}`)).toHaveCount(1);
  await expect(field(one, m.vouchers_code({}, said))).toHaveValue('');
});

test('a code that was typed and not sent is not lost by paying', async ({ browser }) => {
  const reader: Reader = { locale: 'id', javaScriptEnabled: false };
  const buyer = await onAPhone(browser, reader);
  await putInCart(buyer, await goodsOf(buyer, 'batik-jelmu-seberang'), 'id');
  await fillIn(buyer, reader);
  await field(buyer, m.checkout_phone({}, { locale: 'id' })).fill(`0813${String(Date.now()).slice(-8)}`);
  await field(buyer, m.vouchers_code({}, { locale: 'id' })).fill('BANGGA15');
  await press(buyer, m.checkout_pay({}, { locale: 'id' }));
  await expect(buyer).toHaveURL(/\/bayar/);
  await expect(buyer.getByRole('alert')).toContainText(m.vouchers_look_again({}, { locale: 'id' }));
  await expect(buyer.getByRole('main')).toContainText(m.vouchers_off({}, { locale: 'id' }));
  await press(buyer, m.checkout_pay({}, { locale: 'id' }));
  await numberOf(buyer);
  await expect(buyer.getByRole('main')).toContainText(m.vouchers_off_by({ code: 'BANGGA15' }, { locale: 'id' }));
});

test('the platform makes a voucher that a shop joins, knowing what it bears, and leaves', async ({ browser }) => {
  const reader: Reader = { locale: 'id', javaScriptEnabled: false };
  const locale = 'id';
  const staff = await onAPhone(browser, reader);
  const owner = await onAPhone(browser, reader);
  await signIn(staff, 'kampanye');
  await signIn(owner, 'pemilik2');
  const code = `BAGI${randomUUID().slice(0, 6).toUpperCase()}`;
  await staff.goto('/kantor/voucher');
  await fillInVoucher(staff, { title: 'Ditanggung berdua', code, value: '10', minimum: '' }, locale);
  await field(staff, m.vouchers_field_share({}, { locale })).fill('40');
  await press(staff, m.vouchers_make({}, { locale }));
  await expect(slip(staff, code)).toContainText('Rp4.000');

  await owner.goto('/studio/promosi/voucher');
  await expect(slip(owner, code)).toContainText(m.vouchers_you_bear({ percent: '40%' }, { locale }));
  await slip(owner, code).getByRole('button').click();
  await expect(slip(owner, code)).toContainText(m.vouchers_has_joined({}, { locale }));
  await staff.reload();
  await expect(slip(staff, code).locator('dd').last()).toHaveText('1');
  await owner.goto('/toko/batik-jelmu-seberang');
  await expect(slip(owner, code)).toContainText('Ditanggung berdua');

  await owner.goto('/studio/promosi/voucher');
  await slip(owner, code).getByRole('button').click();
  await expect(slip(owner, code)).not.toContainText(m.vouchers_has_joined({}, { locale }));
  await owner.goto('/toko/batik-jelmu-seberang');
  await expect(slip(owner, code)).toHaveCount(0);
});

test('T1 nobody stops, joins or leaves what is not theirs to, whatever they send', async ({ page }) => {
  const post = (path: string, form: Record<string, string>) =>
    page.request.post(path, { headers: { 'sec-fetch-site': 'same-origin' }, form, maxRedirects: 0 });
  await signIn(page, 'pemilik');
  await page.goto('/studio/promosi/voucher');
  const id = await page.locator('input[name=id]').first().inputValue();
  await page.context().clearCookies();
  await signIn(page, 'pemilik2');
  expect((await post('/studio/promosi/voucher', { intent: 'stop', id })).status()).toBe(404);
  expect((await post('/studio/promosi/voucher', { intent: 'join', id })).status()).toBe(404);
  for (const path of ['/kantor/voucher', '/studio/promosi/voucher'])
    expect((await post(path, { intent: 'make', id: 'x', value: '9'.repeat(400) })).status()).toBeGreaterThan(403);
  expect((await page.request.get('/kantor/voucher')).status()).toBe(404);
});

async function onAPhone(browser: Browser, reader: Reader): Promise<Page> {
  const page = await sitDown(browser, reader);
  await page.setViewportSize({ width: 360, height: 800 });
  return page;
}

type Typed = { title: string; code: string; value: string; minimum: string };

/** Everything that the form asks for; five uses, one of each buyer, from today for a month. */
async function fillInVoucher(page: Page, { title, code, value, minimum }: Typed, locale: Locale) {
  await field(page, m.vouchers_field_title({}, { locale })).fill(title);
  await field(page, m.vouchers_code({}, { locale })).fill(code);
  await page.getByRole('radio', { name: m.vouchers_kind_percent({}, { locale }) }).check();
  await field(page, m.vouchers_field_value({}, { locale })).fill(value);
  await field(page, m.vouchers_field_minimum({}, { locale })).fill(minimum);
  await field(page, m.vouchers_field_uses({}, { locale })).fill('5');
  const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
  await field(page, m.vouchers_field_until({}, { locale })).fill(inAMonth.toISOString().slice(0, 10));
}

async function useCode(page: Page, code: string, locale: Locale) {
  await field(page, m.vouchers_code({}, { locale })).fill(code);
  await press(page, m.vouchers_use({}, { locale }));
}

/** That a sentence belongs to a control, for whoever reads it aloud too. */
async function saysBeside(page: Page, label: string, sentence: string) {
  await expect(field(page, label)).toHaveAccessibleDescription(new RegExp(sentence.replaceAll(/[.()]/g, '.')));
}

/** The slip of a voucher, wherever it lies; on a page of a shop it may be folded away. */
function slip(page: Page, code: string): Locator {
  return page.locator('li').filter({ has: page.getByText(code, { exact: true }) });
}

/** What there is to pay, on the page of the cart and on that of the checkout. */
function sumOf(page: Page): Locator {
  return page.locator('.facts-total dd');
}

async function rupiahIn(amount: Locator): Promise<number> {
  return Number((await amount.textContent())!.replaceAll(/\D/g, ''));
}

function dotted(rupiah: number): string {
  return new Intl.NumberFormat('id-ID').format(rupiah);
}

async function confirmTransfer(page: Page, number: string, reference: string, locale: Locale) {
  await page.goto('/kantor/keuangan');
  const task = page.getByRole('listitem').filter({ hasText: number });
  await field(task, m.payments_reference({}, { locale })).fill(`BRI ${reference}`);
  await task.getByRole('button', { name: m.payments_confirm({}, { locale }) }).click();
  await expect(page.getByRole('status').filter({ hasText: number })).toBeVisible();
}
