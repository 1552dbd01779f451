import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import routes from '../app/routes';
import { m } from '../app/words/generated/messages';
import { field, press, signIn, sitDown, test } from './people';

/**
 * T1, made from what stands: one owner's studio is walked link by link, and each address and each form that was found is tried by the
 * owner of another shop, as is every route of the studio with every kind of id that was seen. What is added to the studio is tried as
 * soon as a page leads to it; a route that nothing leads to fails here.
 */
test('T1 another shop reaches nothing by any address or form of the studio', async ({ browser }) => {
  test.setTimeout(240_000);
  const own = await enter(browser, 'pemilik');
  await bringIn(own);
  const found = await walk(own);
  const unseen = patterns.filter((pattern) => pattern.includes(':') && !found.patterns.has(pattern));
  expect(unseen.filter((pattern) => !Object.hasOwn(ledToElsewhere, pattern))).toEqual([]);
  const before = await read(own.request, found.pages);

  const other = await enter(browser, 'pemilik2');
  const { ids: theirs } = await walk(other);
  const shared = new Set(theirs.values()); // what the office keeps for every shop is nobody's alone
  const taken: string[] = [];
  const addresses = new Set([...found.addresses, ...spell(found.ids, shared)]);
  const forms = found.forms.filter((form) => isForeign(form, shared));
  expect(Math.min(addresses.size, forms.length)).toBeGreaterThan(50);
  for (const address of addresses) {
    const { status, text } = await ask(other.request, address);
    const mayAnswer = status === 200 && isPlace(address) && !tells(text, { address, found, shared });
    if (!mayAnswer && ![403, 404, 410].includes(status)) taken.push(`${address} ${status}`);
  }
  for (const form of forms) {
    const { status } = await send(other.request, form);
    // A form of one's own page that names what is another's may be answered; what it does is looked at below.
    const mayAnswer = !UUID.test(form.action) && status < 500;
    if (!mayAnswer && status !== 404 && status !== 403) taken.push(`${form.action} ${status}`);
  }
  expect(taken).toEqual([]);
  expect(await read(own.request, found.pages)).toEqual(before);
});

/** Routes with an id that no page leads to, and the test that tries them. */
const ledToElsewhere: Record<string, string> = {
  '/studio/undangan/:token': 'a secret in place of an id: the tests of invitations',
};

/** What the shop has none of, and routes lead to: a set, evidence of where it comes from, and a table that waits for a yes. */
async function bringIn(page: Page) {
  const locale = 'id';
  await page.goto('/studio/produk/baru');
  await field(page, m.catalog_name({}, { locale })).fill('Hampers uji');
  await page.locator('[name=salesModel][value=GIFT_SET]').check();
  const sizes = { price: '150.000', onHand: '0', grams: '900', lengthCm: '20', widthCm: '20', heightCm: '10' };
  for (const [name, value] of Object.entries(sizes)) await page.locator(`[name="variants[0].${name}"]`).fill(value);
  await press(page, m.catalog_save_draft({}, { locale }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hampers uji');

  await page.goto(`${new URL(page.url()).pathname}/asal`);
  const buffer = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#2f6f4e' } })
    .jpeg()
    .toBuffer();
  await field(page, m.listings_origin_photo({}, { locale })).setInputFiles({
    name: 'kebun.jpg',
    mimeType: 'image/jpeg',
    buffer,
  });
  await field(page, m.listings_origin_about({}, { locale })).fill('Kebun di Lempur');
  await press(page, m.listings_origin_send({}, { locale }));
  await expect(page.getByText('Kebun di Lempur').first()).toBeVisible();

  await page.goto('/studio/produk/impor');
  const table = Buffer.from('Nama produk;Harga (Rp);Stok\nTeh uji;25.000;5\n');
  await field(page, m.stock_imports_file({}, { locale })).setInputFiles({
    name: 'barang.csv',
    mimeType: 'text/csv',
    buffer: table,
  });
  await press(page, m.stock_imports_read({}, { locale }));
  await expect(page).toHaveURL(/\/impor\/.+/);
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const patterns = flatten(routes as Entry[]).filter((path) => path.startsWith('/studio'));

type Entry = { path?: string; children?: Entry[] };

function flatten(entries: Entry[], above = ''): string[] {
  return entries.flatMap(({ path, children }) => {
    const here = path ? `${above}/${path}` : above;
    return [here, ...flatten(children ?? [], here)];
  });
}

/** Which route an address belongs to: fixed words win over ids. */
function patternOf(address: string): string | undefined {
  if (address.includes('bahasa=')) return undefined; // the same in another language
  const parts = new URL(address, 'http://x').pathname.split('/');
  const fits = patterns.filter((pattern) => {
    const asked = pattern.split('/');
    return asked.length === parts.length && asked.every((word, at) => matches(word, parts[at]!));
  });
  return fits.toSorted((a, b) => a.split(':').length - b.split(':').length)[0];
}

function matches(word: string, part: string): boolean {
  if (!word.startsWith(':')) return word === part;
  const [, ending = ''] = word.split('.');
  return part.endsWith(ending);
}

type Form = { action: string; fields: Record<string, string> };
type Found = {
  pages: string[];
  addresses: Set<string>;
  patterns: Set<string>;
  /** By the route or field where they were seen. */
  ids: Map<string, string>;
  forms: Form[];
};

/** Of each route, each way to ask it and each page that leads there, so many are looked at: the others differ by their id alone. */
const MOST = 2;

async function enter(browser: Browser, name: string): Promise<Page> {
  const page = await sitDown(browser, { locale: 'id', javaScriptEnabled: true });
  await signIn(page, name);
  return page;
}

async function walk(page: Page): Promise<Found> {
  const found: Found = { pages: [], addresses: new Set(), patterns: new Set(), ids: new Map(), forms: [] };
  const waiting = [{ from: '', address: '/studio' }];
  const looked = new Map<string, number>();
  const known = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { from, address } = next;
    const pattern = patternOf(address);
    if (!pattern || known.has(address) || countLook(looked, `${from} ${kindOf(pattern, address)}`) > MOST) continue;
    known.add(address);
    const led = await look(page, found, pattern, address);
    waiting.push(...led.map((address) => ({ from: kindOf(pattern, next.address), address })));
  }
  return found;
}

/** A route and the words of its question, with what they say as long as that is no id. */
function kindOf(pattern: string, address: string): string {
  const said = [...new URL(address, 'http://x').searchParams].filter(([, value]) => !UUID.test(value));
  return `${pattern}?${new URLSearchParams(said)}`;
}

function countLook(looked: Map<string, number>, kind: string): number {
  const times = (looked.get(kind) ?? 0) + 1;
  looked.set(kind, times);
  return times;
}

/** @returns where it leads */
async function look(page: Page, found: Found, pattern: string, address: string): Promise<string[]> {
  found.patterns.add(pattern);
  if (UUID.test(address)) found.addresses.add(address);
  keepIds(found, pattern, address);
  const { status, text, isPage } = await ask(page.request, address);
  expect(status, address).toBe(200);
  if (!isPage) return [];
  found.pages.push(address);
  const { links, forms } = await readPage(page, text, address);
  for (const form of forms) keepForm(found, form);
  return links.filter((link) => link.startsWith('/studio'));
}

function keepIds(found: Found, name: string, text: string) {
  const id = UUID.exec(text)?.[0];
  if (id && !found.ids.has(name)) found.ids.set(name, id);
}

/** A form that says nothing of this shop's would be a good one of the other's. */
function keepForm(found: Found, form: Form) {
  const said = Object.entries(form.fields);
  if (!patternOf(form.action) || ![form.action, ...said.flat()].some((text) => UUID.test(text))) return;
  for (const [name, value] of said) keepIds(found, name, value);
  found.forms.push(form);
}

/** One's own list, from a place in it that is another's: the place may stand there, nothing else of theirs. */
function isPlace(address: string): boolean {
  const { pathname, searchParams } = new URL(address, 'http://x');
  return !UUID.test(pathname) && searchParams.has('sesudah');
}

type Asked = { address: string; found: Found; shared: Set<string> };

function tells(text: string, { address, found, shared }: Asked): boolean {
  return [...found.ids.values()].some((id) => !shared.has(id) && !address.includes(id) && text.includes(id));
}

/** Every route with an id, with every kind of id. */
function spell(ids: Map<string, string>, shared: Set<string>): string[] {
  const foreign = [...new Set(ids.values())].filter((id) => !shared.has(id));
  return patterns
    .filter((pattern) => pattern.includes(':'))
    .flatMap((pattern) => foreign.map((id) => pattern.replaceAll(/:\w+/g, id)));
}

function isForeign({ action, fields }: Form, shared: Set<string>): boolean {
  const ids = JSON.stringify([action, fields]).match(new RegExp(UUID, 'g')) ?? [];
  return ids.some((id) => !shared.has(id));
}

async function ask(request: APIRequestContext, address: string) {
  const answer = await request.get(address, { maxRedirects: 0 });
  const isPage = answer.headers()['content-type']?.startsWith('text/html') ?? false;
  return { status: answer.status(), isPage, text: isPage ? await answer.text() : '' };
}

async function send(request: APIRequestContext, { action, fields }: Form) {
  const answer = await request.post(action, {
    form: fields,
    maxRedirects: 0,
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  return { status: answer.status() };
}

/** Links, and each form once for each of its buttons, with what stands in its fields. */
async function readPage(page: Page, text: string, address: string): Promise<{ links: string[]; forms: Form[] }> {
  return page.evaluate(
    ([html, here]) => {
      const document = new DOMParser().parseFromString(html!, 'text/html');
      const base = new URL(here!, location.origin);
      const path = (to: string | null) => {
        const url = new URL(to || here!, base);
        return url.origin === location.origin ? url.pathname + url.search : '';
      };
      const links = [...document.querySelectorAll('a[href], img[src]')].map((link) =>
        path(link.getAttribute('href') ?? link.getAttribute('src')),
      );
      const forms = [...document.querySelectorAll('form')]
        .filter(({ method }) => method === 'post')
        .flatMap((form) => {
          const fields: Record<string, string> = {};
          for (const field of form.querySelectorAll<HTMLInputElement>('[name]:not(button)'))
            if (field.type !== 'file') fields[field.name] = field.value || 'x';
          const buttons = [...form.querySelectorAll<HTMLButtonElement>('button')];
          return buttons.map((button) => ({
            action: path(button.getAttribute('formaction') ?? form.getAttribute('action')),
            fields: { ...fields, ...(button.name ? { [button.name]: button.value } : {}) },
          }));
        });
      return { links, forms };
    },
    [text, address],
  );
}

/** What the owner reads on each page, without what changes by itself. */
async function read(request: APIRequestContext, pages: string[]): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const page of pages) {
    const { text } = await ask(request, page);
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(text) ?? [];
    texts[page] = main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  }
  return texts;
}
