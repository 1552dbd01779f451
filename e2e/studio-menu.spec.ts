import { expect } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { findsNothing, holdScripts, otherReaders, signIn, sitDown, takenOver, test } from './people';

for (const reader of otherReaders) {
  const { locale, javaScriptEnabled } = reader;
  const said = { locale };
  test(`on a phone what has no room under the thumb is one press away (${locale}, ${javaScriptEnabled ? 'with' : 'without'} script)`, async ({
    browser,
  }) => {
    const page = await sitDown(browser, reader);
    await page.setViewportSize({ width: 360, height: 800 });
    await signIn(page, 'pemilik', locale);
    await page.goto('/studio');
    const menu = page.getByRole('navigation', { name: m.ui_studio_nav({}, said) });
    const rest = menu.getByRole('button', { name: m.ui_tabs_rest({}, said) });
    const money = menu.getByRole('link', { name: m.ui_studio_money({}, said) });
    await expect(menu.getByRole('link', { name: m.ui_studio_orders({}, said) })).toBeVisible();
    await expect(money).toBeHidden();

    await test.step('by keys: opened, walked into, shut again', async () => {
      await rest.focus();
      await page.keyboard.press('Enter');
      await expect(money).toBeVisible();
      await findsNothing(page, reader);
      await page.keyboard.press('Tab');
      await expect(menu.getByRole('link', { name: m.talks_title({}, said) })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(money).toBeHidden();
      await expect(rest).toBeFocused();
    });

    await test.step('a step to a page shuts it', async () => {
      await rest.click();
      await money.click();
      await expect(page).toHaveURL(/\/studio\/keuangan$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.money_title({}, said));
      await expect(money).toBeHidden();
    });

    await test.step('a wide page has room for all of them', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await expect(money).toBeVisible();
      await expect(money).toHaveAttribute('aria-current', 'page');
      await expect(rest).toBeHidden();
    });
  });
}

test('what is opened of the menu before the scripts run stays open when they do', async ({ browser }) => {
  const said = { locale: 'id' as const };
  const page = await sitDown(browser, { locale: 'id', javaScriptEnabled: true }, 'block');
  await page.setViewportSize({ width: 360, height: 800 });
  await signIn(page, 'pemilik');
  const release = await holdScripts(page);
  await page.goto('/studio', { waitUntil: 'domcontentloaded' });
  const menu = page.getByRole('navigation', { name: m.ui_studio_nav({}, said) });
  await menu.getByRole('button', { name: m.ui_tabs_rest({}, said) }).click();
  release();
  await takenOver(page);
  await expect(menu.getByRole('link', { name: m.ui_studio_money({}, said) })).toBeVisible();
});
