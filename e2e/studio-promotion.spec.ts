import { expect } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, findsNothing, press, readers, signIn, sitDown, test } from './people';

// Goods of one variant, that no other walk buys or changes.
const sellers = [
  { owner: 'pemilik', goods: 'Sirup kulit manis' },
  { owner: 'pemilik2', goods: 'Kain batik tulis motif angso duo' },
];

for (const [place, reader] of readers.entries()) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`an owner lowers a price for a while, shares goods, and prints a poster and price cards (${how})`, async ({
    browser,
  }) => {
    const said = { locale: reader.locale };
    const { owner: name, goods } = sellers[place]!;
    const owner = await sitDown(browser, reader);
    const shopper = await sitDown(browser, reader);
    await owner.setViewportSize({ width: 360, height: 800 });
    await signIn(owner, name, reader.locale);
    await shopper.goto(`/cari?q=${encodeURIComponent(goods)}`);
    await shopper.getByRole('main').getByRole('link', { name: goods }).first().click();
    await expect(shopper.getByRole('heading', { level: 1 })).toContainText(goods);
    const before = shopper.getByRole('main').locator('.price-before');

    await test.step('what buyers would pay is shown first; then the old price stands crossed out', async () => {
      await expect(before).toHaveCount(0);
      await owner.goto(`/studio/promosi/diskon/baru?q=${encodeURIComponent(goods)}`);
      await press(owner, m.promotions_look({}, said));
      await expect(owner.locator('#pilih-error')).toHaveText(m.promotions_no_goods({}, said));
      await findsNothing(owner, reader);
      await owner.getByRole('checkbox').first().check();
      await field(owner, m.promotions_percent({}, said)).fill('20');
      await press(owner, m.promotions_look({}, said));
      await expect(owner.getByText(m.promotions_looked({}, said))).toBeVisible();
      await press(owner, m.promotions_make({}, said));
      await expect(owner.getByRole('status')).toContainText(m.promotions_made_now({}, said));
      await shopper.reload();
      await expect(before.first()).toBeVisible();
    });

    await test.step('ended by hand, the price is what it was', async () => {
      const card = owner.getByRole('listitem').filter({ hasText: goods }).first();
      await card.locator('summary').click();
      await card.getByRole('button', { name: m.promotions_stop_do({}, said) }).click();
      await expect(owner.getByRole('status')).toContainText(m.promotions_stopped({}, said));
      await shopper.reload();
      await expect(before).toHaveCount(0);
    });

    await test.step('goods are shared with pictures, words and a code', async () => {
      await owner.goto('/studio/promosi/bagikan');
      await owner.getByRole('main').getByRole('link', { name: goods }).first().click();
      await expect(field(owner, m.promotions_share_text_label({}, said))).toHaveValue(/\/produk\//);
      for (const get of [m.promotions_share_get_square, m.promotions_share_get_story, m.promotions_share_get_qr]) {
        const path = await owner.getByRole('link', { name: get({}, said) }).getAttribute('href');
        const file = await owner.request.get(path!);
        expect([file.status(), file.headers()['content-type']]).toEqual([200, expect.stringMatching(/^image\//)]);
      }
      await findsNothing(owner, reader);
    });

    await test.step('a poster and price cards stand on the page as they are printed, and come as PDF', async () => {
      await owner.goto('/studio/promosi/poster');
      await expect(owner.getByRole('article').getByRole('img')).toBeVisible();
      expect(await pdfBehind('/studio/promosi/poster.pdf')).toBe('%PDF');
      await owner.goto('/studio/promosi/kartu-harga');
      await owner.getByRole('checkbox').first().check();
      await owner.getByRole('checkbox').nth(1).check();
      await press(owner, m.promotions_cards_show({}, said));
      await expect(owner.locator('.price-card')).toHaveCount(2);
      await findsNothing(owner, reader);
      const pdf = await owner.getByRole('link', { name: m.promotions_pdf({}, said) }).getAttribute('href');
      expect(await pdfBehind(pdf!)).toBe('%PDF');
    });

    async function pdfBehind(path: string) {
      return (await (await owner.request.get(path)).body()).subarray(0, 4).toString();
    }
  });
}
