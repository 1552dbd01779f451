import { expect } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { chooseArea, field, holdScripts, type Locale, sitDown, takenOver, test } from './people';
import { fillIn, goodsOf, numberOf, putInCart } from './shopping';

const phone = { width: 360, height: 800 };

for (const locale of ['id', 'en'] as const satisfies Locale[]) {
  test(`goods that were looked at are read without a network, ${locale}`, async ({ browser }) => {
    const page = await sitDown(browser, { locale, javaScriptEnabled: true });
    await page.setViewportSize(phone);
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto('/cari');
    const first = page.getByRole('main').locator('a[href^="/produk/"]').first();
    const path = (await first.getAttribute('href'))!;
    await page.goto(path);
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    await expect.poll(() => page.evaluate((path) => caches.match(path).then(Boolean), path)).toBe(true);

    await page.context().setOffline(true);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name!);
    await page.goto('/toko');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.offline_title({}, { locale }));
    await expect(page.getByRole('link', { name: m.offline_again({}, { locale }) })).toHaveAttribute('href', '/toko');
    await page.getByRole('main').getByRole('link', { name: name! }).click();
    await expect(page).toHaveURL(new RegExp(path));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name!);

    // A page that asks from within the market falls back to the whole page.
    await page.getByRole('contentinfo').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.offline_title({}, { locale }));
    await page.context().setOffline(false);
    await page.getByRole('link', { name: m.offline_again({}, { locale }) }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(m.offline_title({}, { locale }));
  });
}

test('what was typed at the checkout survives a line that breaks and a page that is opened again', async ({
  browser,
}) => {
  const page = await sitDown(browser, { locale: 'id', javaScriptEnabled: true });
  await page.setViewportSize(phone);
  await putInCart(page, await goodsOf(page, 'kulit-manis-lempur'), 'id');
  await page.goto('/bayar');
  await field(page, m.checkout_name({}, { locale: 'id' })).fill('Dewi Lestari');
  await field(page, m.shell_area_regency({}, { locale: 'id' })).selectOption({ label: 'Kota Sungai Penuh' });
  await expect(field(page, m.shell_area_district({}, { locale: 'id' }))).toBeEnabled();

  // What the browser would ask for first is not what this is about.
  await page.evaluate(() => document.querySelector('form#bayar')?.setAttribute('novalidate', ''));

  // The line breaks while a choice is being sent: the page stays as it is, and what it costs is asked again later.
  await page.context().setOffline(true);
  await field(page, m.shell_area_district({}, { locale: 'id' })).selectOption({ label: 'Sungai Penuh' });
  await page.getByRole('button', { name: m.checkout_pay({}, { locale: 'id' }) }).click();
  await expect(page.getByText(m.offline_form({}, { locale: 'id' }))).toBeVisible();
  await expect(field(page, m.checkout_name({}, { locale: 'id' }))).toHaveValue('Dewi Lestari');
  await page.context().setOffline(false);
  await expect(page.getByText(m.checkout_total({}, { locale: 'id' }), { exact: true })).toBeVisible();

  await page.goto('/keranjang');
  await page.goto('/bayar');
  await expect(field(page, m.checkout_name({}, { locale: 'id' }))).toHaveValue('Dewi Lestari');
  await expect(field(page, m.shell_area_regency({}, { locale: 'id' }))).toHaveValue('15.72');
  await expect(field(page, m.shell_area_district({}, { locale: 'id' }))).toBeEnabled();
});

test('what is typed at the checkout before its scripts run is followed, and is not taken for what an earlier visit left', async ({
  browser,
}) => {
  const said = { locale: 'id' as const };
  const page = await sitDown(browser, { locale: 'id', javaScriptEnabled: true }, 'block');
  await putInCart(page, await goodsOf(page, 'kulit-manis-lempur'), 'id');
  const name = field(page, m.checkout_name({}, said));
  const regency = field(page, m.shell_area_regency({}, said));
  const release = await holdScripts(page);
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(new URL(request.url()).pathname));
  await page.goto('/bayar', { waitUntil: 'commit' });
  await name.fill('Dewi Lestari');
  await regency.selectOption({ label: 'Kota Sungai Penuh' });
  release();
  await expect(field(page, m.shell_area_district({}, said))).toBeEnabled();
  await expect(name).toHaveValue('Dewi Lestari');
  await expect.poll(() => sent).toContain('/bayar/ongkir');
  await takenOver(page);
  expect(sent).not.toContain('/bayar'); // which would bring the page anew, without what is typed meanwhile

  // Opened again it is filled in with the draft, but for what was typed anew.
  const again = await holdScripts(page);
  await page.goto('/bayar', { waitUntil: 'commit' });
  await name.fill('Dewi Anggraini');
  again();
  await expect(regency).toHaveValue('15.72'); // Kota Sungai Penuh
  await expect(field(page, m.shell_area_district({}, said))).toBeEnabled();
  await expect(name).toHaveValue('Dewi Anggraini');
});

test('whoever pays before it is known what sending costs waits for it, and buys once it is there', async ({
  browser,
}) => {
  const said = { locale: 'id' as const };
  const page = await sitDown(browser, { locale: 'id', javaScriptEnabled: true });
  await putInCart(page, await goodsOf(page, 'kulit-manis-lempur'), 'id');
  await fillIn(page, { locale: 'id', javaScriptEnabled: true });

  let arrive = () => {};
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/bayar/ongkir', (route) => slow.then(() => route.continue()));
  const pay = page.getByRole('main').getByRole('button', { name: m.checkout_pay({}, said) });
  const asked = page.waitForRequest('**/bayar/ongkir');
  await field(page, m.shell_area_regency({}, said)).selectOption({ label: 'Kabupaten Kerinci' });
  await asked;
  await expect(pay).toHaveAttribute('aria-disabled', 'true');
  await pay.press('Enter');
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await expect(page).toHaveURL(/\/bayar$/);

  arrive();
  await expect(pay).not.toHaveAttribute('aria-disabled');
  await chooseArea(page, ['Kota Sungai Penuh', 'Sungai Penuh', 'Pasar Sungai Penuh'], {
    locale: 'id',
    javaScriptEnabled: true,
  });
  await expect(page.getByText(m.checkout_total({}, said), { exact: true })).toBeVisible();
  await pay.click();
  await numberOf(page);
});

test('the market can be installed, and signing out leaves nothing behind', async ({ request }) => {
  const answer = await request.get('/manifest.webmanifest', { headers: { cookie: 'PARAGLIDE_LOCALE=en' } });
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = await answer.json();
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '/', lang: 'en' });
  for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  const out = await request.post('/keluar', { headers, maxRedirects: 0 });
  expect(out.headers()['clear-site-data']).toBe('"storage"');
});

test('whoever saves data is offered the smallest of each picture', async ({ browser }) => {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({
    baseURL,
    extraHTTPHeaders: { 'Save-Data': 'on' },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/');
  const offered = await page
    .locator('.picture img')
    .evaluateAll((images) => images.map((image) => image.getAttribute('srcset')));
  expect(offered.length).toBeGreaterThan(3);
  for (const srcset of offered) expect(srcset?.split(',')).toHaveLength(1);
});
