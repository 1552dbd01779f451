import { expect } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { findsNothing, readers, signIn, sitDown, test } from './people';
import { goodsOf } from './shopping';

const SHOP = 'kulit-manis-lempur'; // of the first owner of the demonstration

for (const reader of readers) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`an owner learns from what shoppers look at, and is led to what is left to do (${how})`, async ({ browser }) => {
    const said = { locale: reader.locale };
    const shopper = await sitDown(browser, reader);
    const owner = await sitDown(browser, reader);
    await owner.setViewportSize({ width: 360, height: 800 });
    await signIn(owner, 'pemilik', reader.locale);

    await test.step('a shopper looks at goods, and within seconds the report counts it', async () => {
      if (!reader.javaScriptEnabled) return; // it is counted where the page is made
      const goods = await goodsOf(shopper, SHOP);
      const address = await shopper.getByRole('main').getByRole('link', { name: goods }).first().getAttribute('href');
      const looks = async () => {
        await owner.goto('/studio/laporan?rentang=7');
        const row = owner.getByRole('row').filter({ hasText: goods }).first();
        return Number((await row.getByRole('cell').nth(1).textContent())?.replace(/\D/g, ''));
      };
      const before = await looks();
      await shopper.goto(address!);
      await expect(shopper.getByRole('heading', { level: 1 })).toHaveText(goods);
      await expect.poll(looks, { intervals: [1_000], timeout: 15_000 }).toBeGreaterThan(before);
    });

    await test.step('the report says what it compares with, and fits the phone', async () => {
      await owner.goto('/studio/laporan?rentang=7');
      await expect(owner.getByRole('heading', { level: 1 })).toHaveText(m.learning_report({}, said));
      await expect(owner.getByText(m.learning_visits_about({}, said))).toBeVisible();
      await findsNothing(owner, reader);
      await expect(owner.getByText(m.learning_period_days({ days: '7' }, said))).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(owner.getByRole('link', { name: m.learning_csv({}, said) })).toHaveAttribute('href', /rentang=7$/);
      await owner.goto('/studio/laporan');
      await expect(owner.getByRole('columnheader', { name: m.learning_sector_middle({}, said) })).toBeVisible();
      await findsNothing(owner, reader);
    });

    await test.step('the suggestion of the week says why and leads to where it is done', async () => {
      await owner.goto('/studio');
      const card = owner.getByRole('region').filter({ hasText: m.learning_advice({}, said) });
      await expect(card).toContainText(m.learning_advice_from({}, said));
      await expect(card.getByRole('link').first()).toHaveAttribute('href', /^\/studio/);
    });

    await test.step('readiness says what could be better and leads to the field', async () => {
      await owner.getByRole('link', { name: m.learning_ready_open({}, said) }).click();
      await expect(owner.getByRole('heading', { level: 1 })).toHaveText(m.learning_ready({}, said));
      await expect(owner.getByText(m.learning_legal_pirt_source({}, said))).toBeVisible();
      await findsNothing(owner, reader);
      const first = owner
        .getByRole('main')
        .getByRole('link', { name: m.learning_ready_mend({}, said) })
        .first();
      const field = new URL((await first.getAttribute('href'))!, 'http://x').hash;
      await first.click();
      await expect(owner).toHaveURL(/\/studio\/produk\/.+#/);
      await expect(owner.locator(field)).toBeAttached();
    });

    await test.step('who has only begun sees what is done, what is next and how long it takes', async () => {
      const beginner = await sitDown(browser, reader);
      await beginner.setViewportSize({ width: 320, height: 720 });
      await beginner.goto('/jual');
      await expect(beginner.getByText(m.learning_start_rates_why({}, said))).toBeVisible();
      await findsNothing(beginner, reader);
      await signIn(beginner, 'calon', reader.locale);
      await beginner.goto('/jual');
      await expect(beginner.locator('.step-done')).toHaveCount(2);
      await beginner.goto('/studio');
      const steps = beginner.getByRole('list', { name: m.learning_start({}, said) });
      await expect(steps).toContainText(m.learning_start_waiting({}, said));
      await findsNothing(beginner, reader);
      await steps.getByRole('link', { name: m.learning_start_verification({}, said) }).click();
      await expect(beginner).toHaveURL(/\/studio\/usaha$/);
    });
  });
}
