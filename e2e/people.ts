import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { PASSWORD } from '../prisma/seed/accounts';

export type Locale = 'id' | 'en';

/** How the person at a browser reads: in which language, with or without script. */
export type Reader = { locale: Locale; javaScriptEnabled: boolean };

/**
 * Long walks are taken twice, so that both languages are read and both ways of reading, with script and without; how the four fit
 * together is walked where it is quick. Half of the walks take the other two.
 */
export const readers: Reader[] = [
  { locale: 'id', javaScriptEnabled: true },
  { locale: 'en', javaScriptEnabled: false },
];
export const otherReaders: Reader[] = [
  { locale: 'en', javaScriptEnabled: true },
  { locale: 'id', javaScriptEnabled: false },
];

/**
 * Whoever sits at the browser that each test is given has a hand on the mouse. At the end all leave, the others too: dozens of pages
 * left open in a browser make the next test slow.
 */
export const test = base.extend<{ leave: undefined }>({
  context: async ({ context }, use) => {
    await layHandOn(context);
    await use(context);
  },
  leave: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});

/** Some pages run their scripts when a hand is laid on them (`ScriptsLater`): here it lies there as soon as the page does. */
export async function layHandOn(context: BrowserContext) {
  await context.addInitScript(() => addEventListener('load', () => dispatchEvent(new Event('pointermove'))));
}

/**
 * Somebody at a browser of their own.
 * @param serviceWorkers 'block' where a test holds back what is asked for: a worker that has begun by then would bring it all the same
 */
export async function sitDown(
  browser: Browser,
  { locale, javaScriptEnabled }: Reader,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<Page> {
  const { baseURL } = base.info().project.use;
  const timezoneId = 'Asia/Jakarta';
  const context = await browser.newContext({ baseURL, javaScriptEnabled, timezoneId, serviceWorkers });
  await layHandOn(context);
  await context.addCookies([{ name: 'PARAGLIDE_LOCALE', value: locale, url: baseURL! }]);
  return context.newPage();
}

/** One of the accounts of the demonstration signs in. */
export async function signIn(page: Page, name: string, locale: Locale = 'id') {
  await page.goto('/masuk');
  await field(page, m.accounts_contact({}, { locale })).fill(`${name}@contoh.sepucuk.id`);
  await field(page, m.accounts_password({}, { locale })).fill(PASSWORD);
  await press(page, m.accounts_sign_in({}, { locale }));
  await expect(page).not.toHaveURL(/\/masuk/);
}

/** Scripts come over a line that has stopped; to somebody who sat down without a worker. @returns lets them through */
export async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, (route) => held.then(() => route.continue()));
  return release;
}

/** Until the scripts of a page have run, where it has some, and what they do once it is shown. */
export async function takenOver(page: Page) {
  await page.waitForFunction(() => '__remixRouter' in window || !document.querySelector('script[type="later"]'));
  for (let frame = 0; frame < 3; frame += 1)
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
}

/** The control under a label; regions of a page may bear the same name. */
export function field(page: Page | Locator, label: string, options?: { exact: boolean }): Locator {
  return page.getByLabel(label, options).and(page.locator('input, select, textarea'));
}

/** Presses the button of that name; in the page itself, not in what surrounds it. */
export async function press(page: Page, name: string) {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

/** Chooses regency, district and village, by the buttons between them where there is no script. */
export async function chooseArea(page: Page, area: [string, string, string], { locale, javaScriptEnabled }: Reader) {
  const [regency, district, village] = area;
  await field(page, m.shell_area_regency({}, { locale })).selectOption({ label: regency });
  if (!javaScriptEnabled) await press(page, m.shell_area_show_districts({}, { locale }));
  await field(page, m.shell_area_district({}, { locale })).selectOption({ label: district });
  if (!javaScriptEnabled) await press(page, m.shell_area_show_villages({}, { locale }));
  await field(page, m.shell_area_village({}, { locale })).selectOption({ label: village });
}

/** Parts of a page that are laid out when they come near are laid out now: they would move what is being looked at. */
export async function layOut(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Neither axe, nor anything wider than the phone. Axe itself needs script. */
export async function findsNothing(page: Page, { javaScriptEnabled }: Reader) {
  if (!javaScriptEnabled) return;
  await layOut(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const [wide, narrow] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(wide).toBe(narrow);
}
