import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, type Locale, press, readers, signIn, sitDown, test } from './people';
import { goodsOf } from './shopping';

/** Each walk has a shop of the demonstration to itself: no other walk buys there. */
const shops = ['rimbo-air-hitam', 'aren-rantau-keloyang'];

const dayAhead = (days: number) => new Date(Date.now() + (7 + 24 * days) * 60 * 60 * 1000).toISOString().slice(0, 10);

for (const [index, reader] of readers.entries()) {
  const { locale } = reader;
  const how = `${locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`an owner moves the page, goes on holiday, changes the look, and asks somebody in (${how})`, async ({
    browser,
  }) => {
    const slug = shops[index]!;
    const tag = randomUUID().slice(0, 6);
    const owner = await sitDown(browser, reader);
    const buyer = await sitDown(browser, reader);
    await signIn(owner, `pemilik-${slug}`, locale);
    const goods = await goodsOf(buyer, slug);

    await test.step('the page gets another address, and the old one leads there', async () => {
      await owner.goto('/studio/toko/alamat');
      await changeAddress(owner, 'Kantor!', locale);
      await expect(owner.getByText(m.shops_slug_wrong({}, { locale }))).toBeVisible();
      await expect(field(owner, m.shops_slug_new({}, { locale }))).toHaveValue('Kantor!');
      await changeAddress(owner, `${slug}-${tag}`, locale);
      await expect(status(owner, m.shops_slug_moved({}, { locale }))).toBeVisible();
      await findsNothing(owner, reader);
      await buyer.goto(`/toko/${slug}`);
      await expect(buyer).toHaveURL(new RegExp(`/toko/${slug}-${tag}$`));
    });

    await test.step('a holiday hides the button and says until when', async () => {
      await owner.goto('/studio/toko/libur');
      await planHoliday(owner, [dayAhead(2), dayAhead(1)], locale);
      await expect(owner.getByText(m.shops_holiday_until_before({}, { locale }))).toBeVisible();
      await planHoliday(owner, [dayAhead(0), dayAhead(2)], locale);
      await expect(status(owner, m.shops_holiday_saved({}, { locale }))).toBeVisible();
      await findsNothing(owner, reader);
      await buyer.getByRole('main').getByRole('link', { name: goods }).first().click();
      await expect(buyer.getByRole('main')).toContainText('Madu panen.');
      await expect(buyer.getByRole('button', { name: m.storefront_product_add({}, { locale }) })).toHaveCount(0);
      await findsNothing(buyer, reader);

      await owner.getByRole('button', { name: m.shops_holiday_end({}, { locale }) }).click();
      await expect(status(owner, m.shops_holiday_ended({}, { locale }))).toBeVisible();
      await buyer.reload();
      const add = buyer.getByRole('button', { name: m.storefront_product_add({}, { locale }) });
      await expect(add.filter({ visible: true }).first()).toBeVisible();
    });

    await test.step('the page takes other colours and another order', async () => {
      await owner.goto('/studio/toko/tampilan');
      await owner.getByText(m.shops_look_kunyit({}, { locale })).click();
      await press(owner, m.shops_look_colours_save({}, { locale }));
      await expect(status(owner, m.shops_look_done({}, { locale }))).toBeVisible();
      await field(owner, m.shops_look_chosen_field({}, { locale })).selectOption({ label: goods });
      await press(owner, m.shops_look_chosen_add({}, { locale }));
      await expect(owner.locator('#pilihan ~ ol')).toContainText(goods);
      await findsNothing(owner, reader);
      await buyer.goto(`/toko/${slug}`);
      await expect(buyer.getByRole('heading', { name: m.storefront_shop_chosen({}, { locale }) })).toBeVisible();
      await expect(buyer.locator('.shop-kunyit')).toBeVisible();
      await findsNothing(buyer, reader);
    });

    await test.step('somebody who is asked in sees orders and no money, and is out at once', async () => {
      const helper = await sitDown(browser, reader);
      await helper.goto(await invite(owner, locale));
      await findsNothing(helper, reader);
      await signUp(helper, tag, locale);
      await press(helper, m.people_accept({}, { locale }));
      await expect(helper.getByRole('main')).toContainText('Rimba Uji');
      const tabs = helper.getByRole('navigation', { name: m.ui_studio_nav({}, { locale }) });
      await expect(tabs.getByRole('link', { name: m.ui_studio_money({}, { locale }) })).toHaveCount(0);
      await tabs.getByRole('link', { name: m.ui_studio_orders({}, { locale }) }).click();
      await expect(helper.getByRole('heading', { level: 1 })).toContainText(m.ui_studio_orders({}, { locale }));
      // What packers may not do is not offered to them.
      const deeds = helper.getByRole('main').getByRole('button');
      await expect(deeds.filter({ hasText: m.parcels_bulk_accept({}, { locale }) })).toHaveCount(0);
      expect((await helper.request.get('/studio/keuangan')).status()).toBe(403);

      await owner.goto('/studio/toko/orang');
      const card = owner.getByRole('listitem').filter({ hasText: 'Rimba Uji' });
      await card.locator('summary').click();
      await card.getByRole('button', { name: m.people_take_out_now({ name: 'Rimba Uji' }, { locale }) }).click();
      await expect(status(owner, m.people_taken_out({ name: 'Rimba Uji' }, { locale }))).toBeVisible();
      await findsNothing(owner, reader);
      expect((await helper.request.get('/studio/pesanan')).url()).not.toContain('/pesanan');
    });

    await owner.goto('/studio/toko/alamat');
    await changeAddress(owner, slug, locale);
    await expect(status(owner, m.shops_slug_moved({}, { locale }))).toBeVisible();
  });
}

function status(page: Page, say: string) {
  return page.getByRole('main').getByRole('status').filter({ hasText: say });
}

async function changeAddress(page: Page, slug: string, locale: Locale) {
  await field(page, m.shops_slug_new({}, { locale })).fill(slug);
  await press(page, m.shops_slug_change({}, { locale }));
}

async function planHoliday(page: Page, [from, until]: [string, string], locale: Locale) {
  await field(page, m.shops_holiday_from({}, { locale })).fill(from);
  await field(page, m.shops_holiday_until({}, { locale })).fill(until);
  await field(page, m.shops_holiday_note({}, { locale })).fill('Madu panen.');
  await press(page, m.shops_holiday_plan({}, { locale }));
}

/** Asks somebody in by phone. @returns the link, which is shown this once */
async function invite(owner: Page, locale: Locale): Promise<string> {
  await owner.goto('/studio/toko/orang');
  await field(owner, m.people_contact({}, { locale })).fill('0812 3456 7099');
  await press(owner, m.people_invite_do({}, { locale }));
  const link = owner.getByText('/studio/undangan/', { exact: false }).first();
  return new URL((await link.textContent())!).pathname;
}

/** Opens an account on the way, and comes back to the invitation. */
async function signUp(page: Page, tag: string, locale: Locale) {
  await page.getByRole('link', { name: m.accounts_to_sign_up({}, { locale }) }).click();
  await field(page, m.accounts_name({}, { locale })).fill('Rimba Uji');
  await field(page, m.accounts_contact({}, { locale })).fill(`rimba-${tag}@contoh.sepucuk.id`);
  await field(page, m.accounts_password({}, { locale })).fill(`sarang-lebah-${tag}`);
  await page.getByLabel(m.accounts_consent({}, { locale })).check();
  await press(page, m.accounts_sign_up({}, { locale }));
}
