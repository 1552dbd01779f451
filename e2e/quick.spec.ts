import { randomUUID } from 'node:crypto';
import { type Browser, devices, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, holdScripts, type Locale, press, readers, signIn, sitDown, test } from './people';

/** Slow 3G as browsers' tools have it: bytes a second, milliseconds there and back. */
const SLOW_3G = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

/** Milliseconds from key to key of a thumb that is in no hurry. */
const BETWEEN_KEYS = 100;

test.describe.configure({ timeout: 180_000 });

test('a phone on slow 3G lists goods from a photo of 12 megapixels in under a minute', async ({ browser }) => {
  const page = await sitDownWithPhone(browser);
  await signIn(page, 'pemilik2');
  const photo = await photoOf(4000, 3000);
  expect(photo.length).toBeGreaterThan(3_000_000);
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.clearBrowserCache'); // the page itself has to come through, too
  await line.send('Network.emulateNetworkConditions', SLOW_3G);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 2 });

  const begun = Date.now();
  const chosen = { name: 'IMG_2026.jpg', mimeType: 'image/jpeg', buffer: photo };
  const name = await fillIn(page, { locale: 'id', photo: chosen, pause: BETWEEN_KEYS });
  await press(page, m.quick_list({}, { locale: 'id' }));
  const listed = page
    .getByRole('status')
    .filter({ hasText: m.catalog_note_product_listed({ name }, { locale: 'id' }) });
  await expect(listed).toBeVisible({ timeout: 60_000 });
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.info(`listed from a photo of ${(photo.length / 1e6).toFixed(1)} MB on slow 3G in ${seconds} s`);
  expect(seconds).toBeLessThan(60);
});

test('a photo that does not come through stays, is sent again, cut and put in front', async ({ browser }) => {
  const page = await sitDownWithPhone(browser);
  await signIn(page, 'pemilik2');
  await page.goto('/studio/produk/cepat');
  await page.route('**/studio/produk/foto', (route) => route.abort());
  const photos = field(page, m.catalog_photos_field({}, { locale: 'id' }));
  await expect(page.getByRole('button', { name: m.catalog_photos_upload({}, { locale: 'id' }) })).toHaveCount(0);
  await photos.setInputFiles({ name: 'satu.jpg', mimeType: 'image/jpeg', buffer: await photoOf(800, 600) });
  const again = page.getByRole('button', { name: m.quick_photo_again_of({ number: 1 }, { locale: 'id' }) });
  await expect(again).toBeVisible({ timeout: 20_000 });
  await findsNothing(page, { locale: 'id', javaScriptEnabled: true });

  await page.unroute('**/studio/produk/foto');
  await again.click();
  await expect(page.locator('input[name="photos[0]"]')).toHaveCount(1);
  const first = await page.locator('input[name="photos[0]"]').inputValue();

  await page.getByRole('button', { name: m.quick_photo_cut_of({ number: 1 }, { locale: 'id' }) }).click();
  const cut = page.getByRole('dialog', { name: m.quick_photo_cut_title({}, { locale: 'id' }) });
  await cut.getByLabel(m.quick_photo_cut_zoom({}, { locale: 'id' })).fill('0.75');
  await findsNothing(page, { locale: 'id', javaScriptEnabled: true });
  await cut.getByRole('button', { name: m.quick_photo_cut_use({}, { locale: 'id' }) }).click();
  await expect(page.locator('input[name="photos[0]"]')).not.toHaveValue(first);

  const cutHash = await page.locator('input[name="photos[0]"]').inputValue();
  await photos.setInputFiles({ name: 'dua.jpg', mimeType: 'image/jpeg', buffer: await photoOf(900, 700) });
  await expect(page.locator('input[name="photos[1]"]')).toHaveCount(1);
  await page.getByRole('button', { name: m.catalog_photo_move_of({ number: 2 }, { locale: 'id' }) }).click();
  await expect(page.locator('input[name="photos[1]"]')).toHaveValue(cutHash);
});

test('a photo that is chosen before the scripts run is made small and sent when they do', async ({ browser }) => {
  const page = await sitDownWithPhone(browser, 'block');
  await signIn(page, 'pemilik2');
  const release = await holdScripts(page);
  await page.goto('/studio/produk/cepat', { waitUntil: 'domcontentloaded' });
  const photos = field(page, m.catalog_photos_field({}, { locale: 'id' }));
  await photos.setInputFiles({ name: 'dini.jpg', mimeType: 'image/jpeg', buffer: await photoOf(800, 600) });
  release();
  await expect(page.locator('input[name="photos[0]"]')).toHaveCount(1);
  await expect(photos).toHaveValue('');
});

for (const reader of readers) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`goods are added in a moment; what is missing is said (${how})`, async ({ browser }) => {
    const { locale, javaScriptEnabled } = reader;
    const page = await sitDown(browser, reader);
    await signIn(page, 'pemilik2', locale);
    await page.goto('/studio/produk/cepat');
    await press(page, m.quick_list({}, { locale }));
    const summary = page.getByRole('alert').first();
    await expect(summary).toBeVisible();
    expect(await summary.getByRole('link').evaluateAll(leadingNowhere)).toEqual([]);
    await summary.locator('a[href="#produk-name"]').click();
    await expect(field(page, m.catalog_name({}, { locale }))).toBeFocused();
    const photo = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await photoOf(700, 500) };
    const name = await fillIn(page, { photo, ...reader });
    if (javaScriptEnabled) await expect(page.getByText('Rp43.875')).toBeVisible();
    await press(page, m.quick_list({}, { locale }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(
      page.getByRole('status').filter({ hasText: m.catalog_note_product_listed({ name }, { locale }) }),
    ).toBeVisible();
    await findsNothing(page, reader);
  });
}

/** The places on the page to which links say that they lead, and which it has not. */
function leadingNowhere(links: (HTMLElement | SVGElement)[]): string[] {
  const places = links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)));
  return places.filter((id) => !document.getElementById(id));
}

type Photo = { name: string; mimeType: string; buffer: Buffer };

type Filling = { locale: Locale; photo: Photo; javaScriptEnabled?: boolean; pause?: number };

/** Goods that nobody has to look at first. @returns their name */
async function fillIn(page: Page, { locale, photo, javaScriptEnabled = true, pause }: Filling): Promise<string> {
  const type = async (label: string, text: string) => {
    const control = field(page, label);
    await (pause ? control.pressSequentially(text, { delay: pause }) : control.fill(text));
  };
  const name = `Anyaman uji ${randomUUID().slice(0, 6)}`;
  if (!page.url().includes('/cepat')) await page.goto('/studio/produk/cepat');
  await field(page, m.catalog_photos_field({}, { locale })).setInputFiles(photo);
  if (!javaScriptEnabled) await press(page, m.catalog_photos_upload({}, { locale }));
  await type(m.catalog_name({}, { locale }), name);
  await type(m.catalog_price({}, { locale }), '45.000');
  await type(m.catalog_stock({}, { locale }), '12');
  const woven = locale === 'id' ? 'Anyaman pandan' : 'Pandan weaving';
  await field(page, m.catalog_category({}, { locale })).selectOption({ label: woven });
  await type(m.quick_story({}, { locale }), 'Pandan dari kebun sendiri, dianyam di rumah.');
  return name;
}

/** Noise in soft colours: it weighs what a photo of a phone does. */
async function photoOf(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 26 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#a8683f', noise } })
    .jpeg({ quality: 88 })
    .toBuffer();
}

async function sitDownWithPhone(browser: Browser, serviceWorkers: 'allow' | 'block' = 'allow'): Promise<Page> {
  const { baseURL } = test.info().project.use;
  const { userAgent } = devices['Pixel 7'];
  const context = await browser.newContext({
    ...{ baseURL, userAgent, locale: 'id-ID', timezoneId: 'Asia/Jakarta' },
    ...{ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    serviceWorkers,
  });
  return context.newPage();
}
