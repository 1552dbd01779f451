import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { PASSWORD } from '../prisma/seed/accounts';
import { field, findsNothing, type Reader, readers, signIn, sitDown, test } from './people';

// One after the other: a file for the bank takes in whatever waits.
test.describe.configure({ mode: 'default' });

/** Each walk empties the balance of a shop of its own. */
const owners = ['pemilik', 'pemilik2'];

for (const [at, reader] of readers.entries()) {
  const who = owners[at]!;
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`an owner has money sent to their account, and finance sends it, by keys alone (${how})`, async ({
    browser,
  }) => {
    const said = { locale: reader.locale };
    const owner = await atADesk(browser, reader, who);
    const finance = await atADesk(browser, reader, 'bendahara');

    const balance = await test.step('the page says what may be paid out, and that an account is missing', async () => {
      await owner.goto('/studio/keuangan');
      await expect(owner.getByRole('main')).toContainText(m.money_no_account({}, said));
      await findsNothing(owner, reader);
      return amountOf(owner, m.money_available({}, said));
    });
    expect(balance).not.toBe('Rp0');

    await test.step('a number that was mistyped is told, and nothing else has to be typed again', async () => {
      await type(owner, m.money_bank({}, said), 'Bank Jambi');
      await type(owner, m.money_number({}, said), '1234567890');
      await type(owner, m.money_number_again({}, said), '1234567809');
      await type(owner, m.money_holder({}, said), `Uji ${who}`);
      await type(owner, m.money_password({}, said), PASSWORD);
      await owner.keyboard.press('Enter');
      await expect(owner.getByRole('main')).toContainText(m.money_number_differs({}, said));
      await expect(field(owner, m.money_holder({}, said))).toHaveValue(`Uji ${who}`);
      if (!reader.javaScriptEnabled) await expect(field(owner, m.money_password({}, said))).toHaveValue(''); // never sent back
      await findsNothing(owner, reader);

      await reach(owner, owner.locator('.error-summary a'));
      await owner.keyboard.press('Enter');
      await expect(field(owner, m.money_number_again({}, said))).toBeFocused();
      await type(owner, m.money_number_again({}, said), '1234567890');
      await type(owner, m.money_password({}, said), PASSWORD);
      await owner.keyboard.press('Enter');
      await expect(owner.getByRole('main')).toContainText(m.money_account_sent({}, said));
      await expect(owner.getByRole('main')).toContainText(m.money_account_waiting({}, said));
    });

    await test.step('finance holds the account against the business', async () => {
      await finance.goto('/kantor/keuangan/pencairan?bagian=rekening');
      const account = finance.getByRole('listitem').filter({ hasText: `Uji ${who}` });
      await expect(account).toContainText('1234567890');
      await findsNothing(finance, reader);
      await reach(finance, account.getByRole('button', { name: m.finance_account_right({}, said) }));
      await finance.keyboard.press('Enter');
      await expect(finance.locator('.notice-done')).toBeVisible();
      await expect(account).toHaveCount(0);
    });

    await test.step('the owner asks for all of it at one press, and cannot ask twice', async () => {
      await owner.goto('/studio/keuangan');
      await reach(owner, owner.getByRole('button', { name: m.money_ask({ amount: balance }, said) }));
      await owner.keyboard.press('Enter');
      const note = owner.locator('.notice-done');
      await expect(note).toContainText(balance);
      if (reader.javaScriptEnabled) await expect(note).toBeFocused();
      expect(await amountOf(owner, m.money_available({}, said))).toBe('Rp0');
      expect(await amountOf(owner, m.money_under_way_sum({}, said))).toBe(balance);
      await expect(owner.getByRole('main')).toContainText(m.money_under_way({}, said));
      await findsNothing(owner, reader);
    });

    await test.step('finance makes a file for the bank, and writes down what the bank says', async () => {
      await finance.goto('/kantor/keuangan/pencairan');
      await reach(finance, finance.getByRole('button', { name: m.finance_batch_make({}, said) }));
      await finance.keyboard.press('Enter');
      await expect(finance).toHaveURL(/pencairan\/[0-9a-f-]{36}$/);
      const one = finance.getByRole('listitem').filter({ hasText: balance });
      await findsNothing(finance, reader);
      await reach(finance, one.locator('summary', { hasText: m.finance_pay({}, said) }));
      await finance.keyboard.press('Enter');
      await finance.keyboard.press('Tab');
      await finance.keyboard.type(`TRX-${who}`);
      await finance.keyboard.press('Enter');
      await expect(one).toContainText(m.money_payout_paid({}, said));
    });

    await test.step('the owner reads that it has arrived, with the proof', async () => {
      await owner.goto('/studio/keuangan');
      await expect(owner.getByRole('main')).toContainText(m.money_proof_is({ proof: `TRX-${who}` }, said));
      expect(await amountOf(owner, m.money_paid_out({}, said))).toBe(balance);
      await findsNothing(owner, reader);
    });
  });
}

async function atADesk(browser: Browser, reader: Reader, who: string): Promise<Page> {
  const page = await sitDown(browser, reader);
  await page.setViewportSize({ width: 360, height: 800 });
  await signIn(page, who, reader.locale);
  return page;
}

/** What stands beside a name in the balance. */
async function amountOf(page: Page, name: string): Promise<string> {
  const row = page.locator('#saldo ~ dl').getByText(name, { exact: true }).locator('xpath=following-sibling::dd');
  return (await row.first().textContent())!.trim();
}

/** Goes on by the Tab key until it is there. */
async function reach(page: Page, target: Locator) {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by keys: ${target}`);
}

async function type(page: Page, label: string, text: string) {
  const one = field(page, label, { exact: true });
  await reach(page, one);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await expect(one).toHaveValue(text);
}
