import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import routes from '../app/routes';
import { m } from '../app/words/generated/messages';
import { field, press, signIn, takenOver, test } from './people';

test.use({ viewport: { width: 360, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

/** Where the rooms of goods and of the shop begin, and the other rooms of the studio: two walks, as each page counts. */
const goodsAndShop = ['/studio/produk', '/studio/toko', '/studio/lapak'];
const isOfGoodsOrShop = (path: string) => goodsAndShop.some((room) => path.startsWith(room));

test('whoever has no mouse comes by keys to whatever can be worked in the rooms of goods and shop, and sees where they are', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'pemilik');
  const brought = [await bringSet(page), await bringTable(page)];
  await walkRooms(page, [...goodsAndShop, ...brought], isOfGoodsOrShop);
});

test('whoever has no mouse comes by keys to whatever can be worked in the other rooms, and sees where they are', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const path of ['/jual', '/masuk', '/daftar', '/sandi-baru']) await walkByKeys(page, path);
  await signIn(page, 'pemilik');
  const orders = await firstOrders(page, ['packing', 'sending', 'done']);
  await walkRooms(
    page,
    ['/studio', '/studio/pilih', '/studio/siap', '/studio/pesanan?tampil=retur', ...orders],
    (path) => !isOfGoodsOrShop(path),
  );
});

/** Pages of everybody and of one's own that are long, or have bars at the lower edge of a phone. */
const ofEverybody = [
  ...['/', '/kategori/kopi-teh-minuman', '/produk/kopi-arabika-kerinci-bubuk', '/keranjang', '/akun', '/akun/pesanan'],
  ...[
    '/akun/suka',
    '/akun/toko-diikuti',
    '/akun/pemberitahuan',
    '/akun/alamat',
    '/akun/alamat/baru',
    '/akun/percakapan',
  ],
  '/keluar',
];

test('whoever has no mouse comes by keys to whatever can be worked at the market and in their account', async ({
  page,
}) => {
  await signIn(page, 'pemilik');
  for (const path of ofEverybody) await walkByKeys(page, path, 1); // what lies below is laid out as it comes near
});

/** Where an office looks at goods, decides what joins a campaign, and keeps the fees of other markets; and the first of what lies there. */
const ofOffices = {
  verifikator: ['/kantor', '/kantor/produk?bagian=diturunkan', '/kantor/produk'],
  kampanye: ['/kantor/biaya-pasar', '/kantor/kampanye'],
};

test('whoever has no mouse comes by keys to whatever can be worked where an office decides on goods', async ({
  page,
}) => {
  for (const [name, paths] of Object.entries(ofOffices)) {
    await page.context().clearCookies();
    await signIn(page, name);
    for (const path of paths) await walkByKeys(page, path);
    const first = page
      .getByRole('main')
      .locator(`a[href^="${paths.at(-1)}/"]`)
      .first();
    await walkByKeys(page, (await first.getAttribute('href'))!);
  }
});

/** Pages of the studio by their addresses with names in place of ids. No page leads to an invitation: a letter does. */
const patterns = pagesOf(routes as Entry[]).filter(
  (path) => path.startsWith('/studio') && path !== '/studio/undangan/:token',
);

type Entry = { path?: string; file: string; children?: Entry[] };

function pagesOf(entries: Entry[], above = ''): string[] {
  return entries.flatMap(({ path, file, children }) => {
    const here = path ? `${above}/${path}` : above;
    return [...(file.endsWith('.tsx') ? [here] : []), ...pagesOf(children ?? [], here)];
  });
}

/** Fixed words win over ids. */
function patternOf(address: string): string | undefined {
  const parts = address.replace(/\?.*/, '').split('/');
  const fits = patterns.filter((pattern) => {
    const asked = pattern.split('/');
    return asked.length === parts.length && asked.every((word, at) => word.startsWith(':') || word === parts[at]);
  });
  return fits.toSorted((a, b) => a.split(':').length - b.split(':').length)[0];
}

/** From these addresses on, one page of each kind that links lead to. A page that nothing leads to fails here. */
async function walkRooms(page: Page, from: string[], isMine: (pattern: string) => boolean) {
  const walked = new Set<string>();
  const next = [...from];
  for (let path = next.shift(); path; path = next.shift()) {
    walked.add(patternOf(path) ?? path);
    await walkByKeys(page, path);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const known = new Set([...walked, ...next.map(patternOf)]);
    for (const link of links) {
      const pattern = patternOf(link);
      if (!pattern || !isMine(pattern) || known.has(pattern)) continue;
      known.add(pattern);
      next.push(link);
    }
  }
  expect(patterns.filter((pattern) => isMine(pattern) && !walked.has(pattern))).toEqual([]);
}

/** Each state of an order has buttons of its own. */
async function firstOrders(page: Page, shelves: string[]): Promise<string[]> {
  const answers = await Promise.all(shelves.map((shelf) => page.request.get(`/studio/pesanan?rak=${shelf}`)));
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  return texts.flatMap((text) => /\/studio\/pesanan\/[0-9a-f-]{36}/.exec(text) ?? []);
}

/** Goods made of others, in a draft. @returns the page of what lies in them */
async function bringSet(page: Page): Promise<string> {
  await page.goto('/studio/produk/baru');
  await field(page, m.catalog_name({}, { locale: 'id' })).fill('Bingkisan papan ketik');
  await page.locator('[name=salesModel][value=GIFT_SET]').check();
  const parcel = { price: '150.000', onHand: '0', grams: '900', lengthCm: '20', widthCm: '20', heightCm: '10' };
  for (const [name, value] of Object.entries(parcel)) await page.locator(`[name="variants[0].${name}"]`).fill(value);
  await press(page, m.catalog_save_draft({}, { locale: 'id' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bingkisan papan ketik');
  return `${new URL(page.url()).pathname}/isi`;
}

/** A table that waits for a yes. @returns its page */
async function bringTable(page: Page): Promise<string> {
  await page.goto('/studio/produk/impor');
  const buffer = Buffer.from('Nama produk;Harga (Rp);Stok\nTeh uji papan ketik;25.000;5\n');
  const file = { name: 'barang.csv', mimeType: 'text/csv', buffer };
  await field(page, m.stock_imports_file({}, { locale: 'id' })).setInputFiles(file);
  await press(page, m.stock_imports_read({}, { locale: 'id' }));
  await expect(page).toHaveURL(/\/impor\/.+/);
  return new URL(page.url()).pathname;
}

/** Whoever has no mouse comes by the Tab key to whatever can be worked, and sees where they are: no bar lies over it. */
async function walkByKeys(page: Page, path: string, atOnce = 25) {
  await open(page, path);
  await page.evaluate(watchFocus);
  for (let presses = 0; presses < 1000; presses += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, () => page.keyboard.press('Tab')));
    if (await page.evaluate(() => (window as unknown as Watching).hasEnded())) break;
  }
  const { faults, missed } = await page.evaluate(() => (window as unknown as Watching).found());
  expect(faults, `${path} by keys`).toEqual([]);
  expect(missed, `${path}: not reached by keys`).toEqual([]);
}

/** Scripts bring buttons of their own, and what moves below them is not where it was. */
async function open(page: Page, path: string) {
  // A link that no longer works says so on a page of its own.
  expect([200, 410], path).toContain((await page.goto(path))?.status());
  await takenOver(page);
}

type Watching = { hasEnded: () => boolean; found: () => { faults: string[]; missed: string[] } };

/** Runs in the page: at each press of Tab looks at what has the focus until then, whether it is seen; and tells what never had it. */
function watchFocus() {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled, [type=hidden]') && one.checkVisibility(),
  );
  const name = (one: HTMLElement) =>
    `${one.tagName} ${(one.textContent?.trim() || one.getAttribute('name') || one.id).slice(0, 40)}`;
  // What lies partly beyond the edge of a row that is pushed aside is seen; the browser leaves it there.
  const isSeen = (one: HTMLElement) => {
    const { left, right, top, height } = one.getBoundingClientRect();
    const around = one.closest('label, svg') ?? one;
    return [left + 4, (left + right) / 2, right - 4].some((x) => {
      const above = document.elementFromPoint(x, top + Math.min(height / 2, 20));
      return above !== null && (around.contains(above) || above.contains(around));
    });
  };
  // A ring is drawn around the control itself, the card that is all link, or the frame of a search.
  const hasRing = (one: Element, steps = 3): boolean =>
    ['', '::after'].some((part) => !['none', ''].includes(getComputedStyle(one, part).outlineStyle)) ||
    one.closest('svg') !== null ||
    (steps > 0 && one.parentElement !== null && hasRing(one.parentElement, steps - 1));
  const faultsOf = (one: HTMLElement) => [
    ...(isSeen(one) ? [] : ['is hidden']),
    ...(hasRing(one) ? [] : ['has no ring']),
  ];
  const groupOf = (one: HTMLElement) => (one.matches('[type=radio]') ? `radio ${one.getAttribute('name')}` : one);

  const reached = new Set<string | HTMLElement>();
  const faults = new Set<string>();
  let hasEnded = false;
  function look({ key }: KeyboardEvent) {
    const one = document.activeElement as HTMLElement;
    if (key !== 'Tab' || hasEnded) return;
    if (one === document.body) {
      hasEnded = reached.size > 3;
      return;
    }
    reached.add(groupOf(one));
    // A table that can be pushed aside has the focus too, and may be larger than the window.
    if (all.includes(one)) for (const fault of faultsOf(one)) faults.add(`${name(one)} ${fault}`);
  }
  addEventListener('keydown', look, true);
  const watching: Watching = {
    hasEnded: () => hasEnded,
    found: () => ({
      faults: [...faults],
      // What only stands in for a script goes when the script comes.
      missed: all.filter((one) => one.checkVisibility() && !reached.has(groupOf(one))).map(name),
    }),
  };
  Object.assign(window, watching);
}

test('what is pressed by a key leaves whoever pressed it where they go on: photos, rows, a row of sizes, pieces at the stall', async ({
  page,
}) => {
  await signIn(page, 'pemilik');

  await open(page, '/studio/produk/cepat');
  const photo = (number: number) => page.locator('.form-photos > li').nth(number - 1);
  const pictures = await Promise.all(['#a33', '#3a3', '#33a'].map(onePicture));
  await page.locator('#produk-uploads').setInputFiles(pictures);
  await expect(page.locator('.form-photos input')).toHaveCount(3, { timeout: 30_000 });
  await photo(3).getByRole('button').last().press('Enter');
  await expect(photo(2).getByRole('button').last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(photo(1).getByRole('button').last()).toBeFocused();
  await photo(2).getByRole('button').nth(1).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(photo(2).getByRole('button').nth(1)).toBeFocused();
  const arrive = await holdPhotos(page);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button').first().press('Enter');
  await expect(photo(2)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(photo(2).getByRole('button')).toBeFocused();
  arrive();
  await expect(page.locator('.form-photos input')).toHaveCount(3, { timeout: 30_000 });
  await expect(photo(2)).toBeFocused();
  for (const left of [2, 1]) {
    await photo(1).getByRole('button').first().press('Enter');
    await expect(page.locator('.form-photos > li')).toHaveCount(left);
    await expect(photo(1).getByRole('button').first()).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('#produk-uploads')).toBeFocused();

  await open(page, '/studio/produk/baru');
  await page.locator('button[value="add-variant"]').press('Enter');
  await expect(page.locator('#varian-1')).toBeFocused();
  await page.locator('button[value="remove-variant:1"]').press('Enter');
  await expect(page.locator('#varian-1')).toHaveCount(0);
  await expect(page.locator('#varian')).toBeFocused();

  await open(page, '/studio/lapak');
  const [less, more] = [page.locator('button[value^="less"]').first(), page.locator('button[value^="more"]').first()];
  await more.press('Space');
  await less.press('Space');
  await expect(more).toBeFocused();

  await open(page, '/studio/toko');
  await page.locator('select[name="place"]').press('End');
  await page.locator('button[value="add"]').press('Enter');
  const added = page.locator('.rate[open]');
  await expectSeenAndFocused(added.locator('summary'));
  await added.getByRole('button').press('Enter');
  await expect(added).toHaveCount(0);
  await expectSeenAndFocused(page.locator('.rate').last());

  await open(page, '/studio/toko/tampilan');
  const rows = page.locator('#urutan ~ ol > li');
  const second = (await rows.nth(1).locator('.strong').textContent())!;
  const mine = rows.filter({ hasText: second }).first();
  await mine.locator('[value="up"]').press('Enter');
  await expect(rows.first()).toContainText(second);
  await expect(mine.locator('[value="down"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).toContainText(second);
  await expect(mine.locator('[value="down"]')).toBeFocused();
});

test('who sends something by a key goes on from the word on how it went, or from what is wrong', async ({ page }) => {
  await signIn(page, 'pemilik');
  const done = page.getByRole('main').locator('.notice-done');

  await open(page, '/studio/toko/libur'); // the page begins at its top again
  await page.locator('form:has([name="day"]) button').press('Enter');
  await expectSeenAndFocused(done);
  await open(page, '/studio/produk/tabel');
  const save = page.locator('.action-bar button');
  await save.press('Enter');
  await expect(done).toBeInViewport();
  await expectSeenAndFocused(save);

  await open(page, '/studio/toko/orang'); // a form of one field has no sum of what is wrong
  await page.locator('form:has(#contact) button').press('Enter');
  await expectSeenAndFocused(page.locator('#contact[aria-invalid]'));
  await open(page, '/studio/pesanan'); // a form of the document, whose answer is a page anew
  await page.locator('.action-bar [value="accept"]').press('Enter');
  await expectSeenAndFocused(page.locator(':focus:has(> .notice-error)'));

  await page.locator('.bell summary').press('Enter');
  await page.locator('.bell a').first().press('Enter');
  await expect(page.locator('.bell a').first()).toBeHidden();
  await expect(page.locator('#isi')).toBeFocused();
});

async function expectSeenAndFocused(one: Locator) {
  await expect(one).toBeFocused();
  await expect(one).toBeInViewport();
}

/** Photos stay on their way until the answer is called. */
async function holdPhotos(page: Page): Promise<() => void> {
  let arrive = () => {};
  const held = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route('**/studio/produk/foto*', async (route) => {
    await held;
    await route.continue();
  });
  return () => arrive();
}

async function onePicture(background: string) {
  const buffer = await sharp({ create: { width: 900, height: 700, channels: 3, background } })
    .png()
    .toBuffer();
  return { name: `${background}.png`, mimeType: 'image/png', buffer };
}
