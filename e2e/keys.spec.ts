import { expect, type Page } from '@playwright/test';
import { signIn, test } from './people';

/** Forms and lists that are long, or have bars at the lower edge of a phone. */
const byKeys = [
  ...['/', '/kategori/kopi-teh-minuman', '/produk/kopi-arabika-kerinci-bubuk', '/keranjang'],
  ...['/studio', '/studio/produk/baru', '/studio/produk/cepat', '/studio/pesanan', '/studio/lapak', '/studio/toko'],
  ...['/studio/promosi/diskon/baru', '/studio/produk/tabel', '/studio/keuangan'],
];

test.use({ viewport: { width: 360, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('whoever has no mouse comes by keys to whatever can be worked, and sees where they are', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'pemilik');
  for (const path of byKeys) await walkByKeys(page, path);
});

/** Whoever has no mouse comes by the Tab key to whatever can be worked, and sees where they are: no bar lies over it. */
async function walkByKeys(page: Page, path: string) {
  await page.goto(path);
  await page.evaluate(lookForFocus);
  const found: { key: number; fault: string | null }[] = [];
  for (let presses = 0; presses < 1000; presses++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => (window as unknown as Looking).focusHere());
    if (here === null && presses > 3) break;
    if (here) found.push(here);
  }
  expect(new Set(found.flatMap(({ fault }) => fault ?? [])), `${path} by keys`).toEqual(new Set());
  const missed = await page.evaluate(
    (keys) => (window as unknown as Looking).missed(keys),
    found.map(({ key }) => key),
  );
  expect(missed, `${path}: not reached by keys`).toEqual([]);
}

type Looking = {
  focusHere: () => { key: number; fault: string | null } | null;
  missed: (keys: number[]) => string[];
};

/** Runs in the page: numbers what can be worked, tells of what has the focus whether it is seen, and what never had it. */
function lookForFocus() {
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
  const faultOf = (one: HTMLElement) => {
    if (!isSeen(one)) return `${name(one)} is hidden`;
    return hasRing(one) ? null : `${name(one)} has no ring`;
  };
  const groupOf = (one: HTMLElement) => (one.matches('[type=radio]') ? `radio ${one.getAttribute('name')}` : one);
  const looking: Looking = {
    focusHere() {
      const one = document.activeElement as HTMLElement;
      if (one === document.body) return null;
      const key = all.indexOf(one);
      // A table that can be pushed aside has the focus too, and may be larger than the window.
      return { key, fault: key < 0 ? null : faultOf(one) };
    },
    missed(keys) {
      const reached = new Set(keys.flatMap((key) => (all[key] ? [groupOf(all[key])] : [])));
      // What only stands in for a script goes when the script comes.
      return all.filter((one) => one.checkVisibility() && !reached.has(groupOf(one))).map(name);
    },
  };
  Object.assign(window, looking);
}
