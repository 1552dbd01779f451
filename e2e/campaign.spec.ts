import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, type Locale, press, readers, signIn, sitDown, test } from './people';

const HOUR = 60 * 60 * 1000;

for (const reader of readers)
  test(`a campaign shows its goods in their order while it runs (${reader.locale})`, async ({ browser }) => {
    test.setTimeout(300_000);
    const { locale } = reader;
    const title = `Kampanye uji ${randomUUID().slice(0, 6)}`;
    const staff = await sitDown(browser, reader);
    const shopper = await sitDown(browser, reader);
    const owner = await sitDown(browser, reader);
    await signIn(staff, 'kampanye', locale);
    await signIn(owner, 'pemilik', locale);

    await staff.goto('/kantor/kampanye');
    await field(staff, m.campaigns_field_title({}, { locale })).fill(title);
    await field(staff, m.campaigns_field_intro({}, { locale })).fill('Dari dapur dan kebun Jambi.');
    await field(staff, m.campaigns_field_theme({}, { locale })).selectOption('sarapan');
    await field(staff, m.campaigns_field_office({}, { locale })).selectOption({
      label: m.campaigns_office_province({}, { locale }),
    });
    await setTime(staff, locale, -HOUR, 24 * HOUR);
    await field(staff, m.campaigns_field_published({}, { locale })).check();
    await press(staff, m.campaigns_create({}, { locale }));
    await expect(staff).toHaveURL(/\/kantor\/kampanye\/[0-9a-f-]{36}/);

    const first = await feature(staff, 'madu', locale);
    const second = await feature(staff, 'lempok', locale);
    const up = m.campaigns_up({ name: second }, { locale });
    await press(staff, up);
    // At the top there is nowhere further up: the shopper looks only once it has moved.
    await expect(staff.getByRole('main').getByRole('button', { name: up, exact: true })).toBeDisabled();
    const address = (await staff.getByRole('link', { name: m.campaigns_see({}, { locale }) }).getAttribute('href'))!;

    await shopper.goto(address);
    const goods = shopper.getByRole('main').locator('.product-card-name');
    await expect(goods).toHaveText([second, first]);
    await shopper.goto('/');
    await expect(shopper.getByRole('main')).toContainText(title);

    const offered = await isJoined(staff, owner, { title, locale });
    await shopper.goto(address);
    await expect(goods).toHaveText([second, first, offered]);
    await shopper.goto('/');

    await setTime(staff, locale, -2 * HOUR, -HOUR);
    await press(staff, m.campaigns_save({}, { locale }));
    await expect(staff.getByRole('main')).toContainText(m.campaigns_done_saved({}, { locale }));
    await shopper.reload();
    await expect(shopper.getByRole('main')).not.toContainText(title);
    await shopper.goto(address);
    await expect(shopper.getByRole('main')).toContainText(m.storefront_campaign_ended({}, { locale }));
    await expect(goods).toHaveCount(0);
  });

/** The office asks for goods, a shop offers some, the office takes them, and the shop reads so. @returns what was offered */
async function isJoined(staff: Page, owner: Page, { title, locale }: { title: string; locale: Locale }) {
  const joining = staff.locator('form#ikut');
  await field(joining, m.campaigns_join_by({}, { locale })).fill(wib(HOUR));
  await field(joining, m.campaigns_rules({}, { locale })).fill('Buatan sendiri, siap dikirim.');
  await joining.getByRole('button', { name: m.campaigns_joining_save({}, { locale }) }).click();
  await expect(staff.getByRole('main')).toContainText(m.campaigns_joining_saved({}, { locale }));

  await owner.goto('/studio/promosi/kampanye');
  const campaign = owner.getByRole('region', { name: title });
  await expect(campaign).toContainText('Buatan sendiri, siap dikirim.');
  const choice = campaign.locator('label.choice').filter({ hasText: 'Sirup kulit manis' });
  const goods = (await choice.textContent())!.trim();
  await choice.getByRole('checkbox').check();
  await campaign.getByRole('button', { name: m.promotions_join_do_of({ campaign: title }, { locale }) }).click();
  await expect(owner.getByRole('status')).toContainText(m.promotions_join_done({}, { locale }));

  await staff.reload();
  await staff.getByRole('button', { name: m.campaigns_accept_of({ name: goods }, { locale }) }).click();
  await expect(staff.getByRole('main')).toContainText(m.campaigns_accepted({}, { locale }));
  await owner.reload();
  await expect(campaign).toContainText(m.promotions_accepted({}, { locale }));
  return goods;
}

/** A moment so many milliseconds from now, as a clock in Jambi shows it. */
const wib = (from: number) => new Date(Date.now() + from + 7 * HOUR).toISOString().slice(0, 16);

/** Times as a clock in Jambi shows them, so many milliseconds from now. */
async function setTime(page: Page, locale: Locale, starts: number, ends: number) {
  await field(page, m.campaigns_field_starts({}, { locale })).fill(wib(starts));
  await field(page, m.campaigns_field_ends({}, { locale })).fill(wib(ends));
}

/** Finds goods by a word and adds the first. @returns their name */
async function feature(page: Page, word: string, locale: Locale): Promise<string> {
  await field(page, m.campaigns_find_label({}, { locale })).fill(word);
  await press(page, m.campaigns_find_action({}, { locale }));
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  const pattern = new RegExp(`^${m.campaigns_add({ name: '(.+)' }, { locale })}$`);
  const button = page.getByRole('main').getByRole('button', { name: pattern }).first();
  const label =
    (await button.getAttribute('title')) ?? (await button.getAttribute('aria-label')) ?? (await button.textContent());
  await button.click();
  const [, name] = pattern.exec(label!.trim())!;
  await expect(page.getByRole('button', { name: m.campaigns_drop({ name: name! }, { locale }) })).toBeVisible();
  return name!;
}
