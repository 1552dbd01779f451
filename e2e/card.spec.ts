import { expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, press, readers, signIn, sitDown, test } from './people';
import { fillIn, goodsOf, numberOf, putInCart } from './shopping';

for (const reader of readers) {
  const how = `${reader.locale}, ${reader.javaScriptEnabled ? 'with' : 'without'} script`;
  test(`from the cart by card to the shop and back to the card (${how})`, async ({ browser }) => {
    const { locale } = reader;
    const buyer = await sitDown(browser, reader);
    const owner = await sitDown(browser, reader);
    await signIn(owner, 'pemilik2', locale);

    await test.step('the buyer chooses the card, and is led to the gateway’s page', async () => {
      await putInCart(buyer, await goodsOf(buyer, 'batik-jelmu-seberang'), locale);
      await fillIn(buyer, reader);
      await buyer.getByLabel(m.checkout_card({}, { locale })).check();
      await press(buyer, m.checkout_pay({}, { locale }));
      await expect(buyer).toHaveURL(/\/c\/pay\/cs_test_/);
      await expect(buyer.getByText(/Simulasi|simulation/i).first()).toBeVisible();
    });
    await test.step('a declined card leaves the page open', async () => {
      await payBy(buyer, '4000 0000 0000 0002');
      await expect(buyer.getByRole('alert')).toBeVisible();
    });
    await test.step('another card, for which the bank asks back, pays', async () => {
      await payBy(buyer, '4000 0025 0000 3155');
      await buyer.locator('button[value="agree"]').click();
      await expect(buyer).toHaveURL(/\/belanja\/[\w-]{22}$/);
      await expect(buyer.getByRole('main')).toContainText(m.orders_now_paid({}, { locale }));
    });
    const number = await numberOf(buyer);
    await test.step('the shop sees the order at once, and declines it', async () => {
      await owner.goto('/studio/pesanan');
      await owner.getByRole('link', { name: `${number}-1` }).click();
      await owner.getByText(m.orders_decline({}, { locale }), { exact: true }).click();
      await field(owner, m.orders_decline_reason({}, { locale })).fill('Kainnya luntur.');
      await press(owner, m.orders_decline_send({}, { locale }));
      await expect(owner.getByRole('status').filter({ hasText: number })).toBeVisible();
    });
    await test.step('the money goes back to the card by itself', async () => {
      const closed = new RegExp(
        m
          .orders_refund_card_closed({ amount: 'X', day: 'Y', proof: 'Z' }, { locale })
          .split('Z')[0]!
          .split('Y')[0]!
          .split('X')[1]!
          .trim(),
      );
      await expect(async () => {
        await buyer.reload();
        await expect(buyer.getByRole('main')).toContainText(closed, { timeout: 500 });
      }).toPass({ timeout: 30_000 });
    });
  });
}

test('who leaves the gateway’s page without paying can pay later, or cancel', async ({ browser }) => {
  const reader = { locale: 'id', javaScriptEnabled: true } as const;
  const buyer = await sitDown(browser, reader);
  await putInCart(buyer, await goodsOf(buyer, 'batik-jelmu-seberang'), 'id');
  await fillIn(buyer, reader);
  await buyer.getByLabel(m.checkout_card({}, { locale: 'id' })).check();
  await press(buyer, m.checkout_pay({}, { locale: 'id' }));
  await expect(buyer).toHaveURL(/\/c\/pay\/cs_test_/);
  const page = buyer.url();
  await buyer.getByRole('link', { name: 'Batal' }).click();
  await numberOf(buyer);
  await buyer.getByRole('button', { name: /^Bayar Rp/ }).click();
  await expect(buyer).toHaveURL(page);
  await buyer.goBack();
  await buyer.getByText(m.orders_cancel_purchase({}, { locale: 'id' }), { exact: true }).click();
  await press(buyer, m.orders_cancel_purchase_yes({}, { locale: 'id' }));
  await expect(buyer.getByRole('main')).toContainText(m.orders_now_cancelled({}, { locale: 'id' }));
  await buyer.goto(page);
  await expect(buyer.getByText('sudah berakhir').first()).toBeVisible();
});

async function payBy(page: Page, card: string) {
  await page.locator('#number').fill(card);
  await page.locator('button[value="card"]').click();
}
