import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, press, type Reader, readers, signIn, sitDown, test } from './people';

const SHOP = 'kulit-manis-lempur';
const phone = { width: 360, height: 800 };

for (const [place, reader] of readers.entries()) {
  const { locale, javaScriptEnabled } = reader;
  test(`a buyer asks a shop about goods and an order, and is answered (${locale}, ${javaScriptEnabled ? 'with' : 'without'} script)`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const buyer = await onAPhone(browser, reader);
    const owner = await onAPhone(browser, reader);
    const tag = randomUUID().slice(0, 8);
    const question = `Ada ukuran kecil? <b>${tag}</b> https://contoh.example/${tag}`;

    await test.step('somebody is led to sign in, is told when nothing was written, and asks', async () => {
      await buyer.goto(`/toko/${SHOP}`);
      const goods = buyer.getByRole('main').locator('.product-card a').nth(place);
      const path = await goods.getAttribute('href');
      await buyer.goto(path!);
      await buyer.getByRole('link', { name: m.talks_ask({}, { locale }), exact: true }).click();
      await expect(buyer).toHaveURL(/\/masuk/);
      await signIn(buyer, 'pembeli', locale);
      await buyer.goto(`${path}/tanya-toko`);
      await press(buyer, m.talks_send({}, { locale }));
      await expect(buyer.getByRole('main')).toContainText(m.talks_text_wrong({ most: 2000 }, { locale }));
      await field(buyer, m.talks_text({}, { locale })).fill(question);
      await press(buyer, m.talks_send({}, { locale }));
    });

    await test.step('what was asked stands there as it was typed, and nothing of it is a link', async () => {
      await expect(buyer).toHaveURL(/\/akun\/percakapan\//);
      await expect(buyer.getByText(question, { exact: true })).toBeVisible();
      await expect(buyer.getByRole('status').filter({ hasText: m.talks_sent({}, { locale }) })).toBeVisible();
      await expect(buyer.getByRole('main').locator(`a[href*="${tag}"]`)).toHaveCount(0);
      await expect(field(buyer, m.talks_text({}, { locale }))).toHaveValue('');
      await findsNothing(buyer, reader);
    });

    await test.step('the owner is shown that something waits, reads it and answers', async () => {
      await signIn(owner, 'pemilik', locale);
      await owner.goto('/studio');
      await owner.getByRole('link', { name: m.talks_next_do({}, { locale }) }).click();
      const talk = owner.getByRole('listitem').filter({ hasText: tag });
      await expect(talk).toContainText(m.talks_unread({ count: 1 }, { locale }));
      await findsNothing(owner, reader);
      await talk.getByRole('link').click();
      await expect(owner.getByText(question, { exact: true })).toBeVisible();
      await field(owner, m.talks_text({}, { locale })).fill(`Ada, 50 gram. ${tag}`);
      await press(owner, m.talks_send({}, { locale }));
      await expect(owner.getByText(`Ada, 50 gram. ${tag}`, { exact: true })).toBeVisible();
      await findsNothing(owner, reader);
    });

    await test.step('the buyer sees that there is an answer, and after reading it that there is none', async () => {
      await buyer.goto('/akun/percakapan');
      const talk = buyer.getByRole('listitem').filter({ hasText: `50 gram. ${tag}` });
      await expect(talk).toContainText(m.talks_unread({ count: 1 }, { locale }));
      await talk.getByRole('link').click();
      await expect(buyer.getByText(`Ada, 50 gram. ${tag}`, { exact: true })).toBeVisible();
      await buyer.goto('/akun/percakapan');
      await expect(talk).not.toContainText(m.talks_unread({ count: 1 }, { locale }));
    });

    await test.step('about an order one writes from the page of the purchase', async () => {
      await buyer.goto('/akun/pesanan');
      const purchases = await buyer
        .locator('main h2 a[href^="/belanja/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      const path = await firstWithAWayToAsk(buyer, purchases);
      await findsNothing(buyer, reader);
      await buyer.goto(path);
      await field(buyer, m.talks_text({}, { locale })).fill(`Kapan sampai? ${tag}`);
      await press(buyer, m.talks_send({}, { locale }));
      await expect(buyer.getByText(`Kapan sampai? ${tag}`, { exact: true })).toBeVisible();
      await buyer.goto(path.replace(/\/tanya\/.*/, ''));
      await expect(buyer.getByRole('main')).toContainText(`Kapan sampai? ${tag}`);
    });
  });
}

/** A purchase that is not paid yet offers none: its shops do not see it. */
async function firstWithAWayToAsk(page: Page, purchases: string[]): Promise<string> {
  for (const purchase of purchases) {
    await page.goto(purchase);
    const way = page.locator('main a[href*="/tanya/"]').first();
    if ((await way.count()) > 0) return (await way.getAttribute('href'))!;
  }
  throw new Error('no purchase has an order that can be asked about');
}

async function onAPhone(browser: Browser, reader: Reader): Promise<Page> {
  const page = await sitDown(browser, reader);
  await page.setViewportSize(phone);
  return page;
}
