import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, type Locale, press, sitDown, test } from './people';

// Pages over a service worker, as in the offline test; what a push service does is tested beside `pushMessage`.

for (const locale of ['id', 'en'] as const) {
  test(`a phone that asks is told of orders, until its owner signs out there, also without script (${locale})`, async ({
    browser,
  }) => {
    const name = `Ponsel Uji ${randomUUID().slice(0, 6)}`;
    const phone = await aPhone(browser, locale);
    const said = { locale };

    await test.step('who can be told is told why not, or how', async () => {
      await signUp(phone, name, locale);
      await phone.goto('/akun/pemberitahuan');
      await press(phone, m.push_start({}, said));
      await expect(phone.getByRole('main')).toContainText(m.push_started({}, said));
      await expect(phone.getByRole('main')).toContainText(m.push_here({}, said));
      await expect(phone.getByRole('listitem').filter({ hasText: m.push_this({}, said) })).toHaveCount(1);
      await expect(phone.getByRole('button', { name: m.push_start({}, said) })).toHaveCount(0);
    });

    await test.step('another device shows it, may ask as well where it can, and stops it', async () => {
      const desk = await sitDown(browser, { locale, javaScriptEnabled: false });
      await signIn(desk, name, locale);
      await desk.goto('/akun/pemberitahuan');
      await expect(desk.getByRole('main')).toContainText(m.push_not_here({}, said));
      await expect(devices(desk)).toHaveCount(1);
      await expect(desk.getByRole('main')).not.toContainText(m.push_this({}, said));
      await devices(desk).getByRole('button').click();
      await expect(desk.getByRole('main')).toContainText(m.push_stopped({}, said));
      await expect(devices(desk)).toHaveCount(0);
      await desk.context().close();
    });

    await test.step('who signs out there, with script switched off by now, is told nothing more', async () => {
      await phone.reload();
      await press(phone, m.push_start({}, said));
      await expect(devices(phone)).toHaveCount(1);
      const plain = await sitDown(browser, { locale, javaScriptEnabled: false });
      await plain.context().addCookies(await phone.context().cookies());
      await plain.goto('/keluar');
      await press(plain, m.accounts_sign_out({}, said));
      await signIn(plain, name, locale);
      await plain.goto('/akun/pemberitahuan');
      await expect(plain.getByRole('main')).toContainText(m.push_title({}, said));
      await expect(devices(plain)).toHaveCount(0);
      await plain.context().close();
    });
    await phone.context().close();
  });
}

test('a phone whose owner refuses, or that cannot be reached, is told why', async ({ browser }) => {
  const phone = await aPhone(browser, 'id', { fails: true });
  await signUp(phone, `Ponsel Uji ${randomUUID().slice(0, 6)}`, 'id');
  await phone.goto('/akun/pemberitahuan');
  await press(phone, m.push_start({}, { locale: 'id' }));
  await expect(phone.getByRole('main')).toContainText(m.push_failed({}, { locale: 'id' }));
  await phone.context().clearPermissions();
  await phone.reload();
  await press(phone, m.push_start({}, { locale: 'id' }));
  await expect(phone.getByRole('main')).toContainText(m.push_blocked({}, { locale: 'id' }));
});

/** Its push service is the only thing that is not real: keys and address are of the kind that browsers give. */
async function aPhone(browser: Browser, locale: Locale, { fails = false } = {}): Promise<Page> {
  const page = await sitDown(browser, { locale, javaScriptEnabled: true });
  await page.setViewportSize({ width: 360, height: 780 });
  await page.context().grantPermissions(['notifications']);
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const address = {
    endpoint: `https://push.example.com/${randomUUID()}`,
    keys: { p256dh: keys.getPublicKey().toString('base64url'), auth: randomBytes(16).toString('base64url') },
  };
  await page.addInitScript(
    ({ address, fails }) => {
      PushManager.prototype.subscribe = async () => {
        if (fails) throw new DOMException('no service', 'AbortError');
        return { toJSON: () => address } as unknown as PushSubscription;
      };
    },
    { address, fails },
  );
  return page;
}

const devices = (page: Page) => page.getByRole('main').locator('form[action="/akun/pemberitahuan/ponsel"]');
const emailOf = (name: string) => `${name.replaceAll(' ', '-').toLowerCase()}@contoh.sepucuk.id`;
const password = 'durian pecah di kapal';

async function signUp(page: Page, name: string, locale: Locale) {
  await page.goto('/daftar');
  await field(page, m.accounts_name({}, { locale }), { exact: true }).fill(name);
  await field(page, m.accounts_contact({}, { locale })).fill(emailOf(name));
  await field(page, m.accounts_password({}, { locale })).fill(password);
  await page.getByRole('checkbox').check();
  await press(page, m.accounts_sign_up({}, { locale }));
  await expect(page).not.toHaveURL(/\/daftar/);
}

async function signIn(page: Page, name: string, locale: Locale) {
  await page.goto('/masuk');
  await field(page, m.accounts_contact({}, { locale })).fill(emailOf(name));
  await field(page, m.accounts_password({}, { locale })).fill(password);
  await press(page, m.accounts_sign_in({}, { locale }));
  await expect(page).not.toHaveURL(/\/masuk/);
}
