import { describe, expect, test, vi } from 'vitest';
import { cardRehearsal, later } from '../../../prisma/testing/cards';
import { executeSql } from '../../platform/db';
import { readBalance } from '../../platform/gateway';
import { financeTasks } from '../financeTasks';
import { accountSums } from '../ledger';
import { compareWithGateway } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, paid } = cardRehearsal(gateway);

describe('M11 the nightly comparison', () => {
  test('finds nothing where all is well', async () => {
    await paid();
    expect(await compareWithGateway(later(120))).toBe(0);
  });

  test('makes a task of a charge that is not ours, once, and changes nothing', async () => {
    const session = await gateway.stripe.checkout.sessions.create({
      mode: 'payment',
      ui_mode: 'hosted_page',
      success_url: 'http://localhost/x',
      line_items: [
        { quantity: 1, price_data: { currency: 'idr', unit_amount: 5_000_000, product_data: { name: 'Asing' } } },
      ],
    });
    await gateway.pay(session.id);
    const before = await accountSums();
    expect(await compareWithGateway(later(120))).toBe(2); // the charge, and the balance
    expect(await compareWithGateway(later(121))).toBe(2);
    const { tasks } = await financeTasks(here.finance);
    expect(tasks.filter(({ kind }) => kind === 'DIFFERENCE')).toHaveLength(2);
    expect(await accountSums()).toEqual(before);
    // Booked by hand in the end: here it goes back to where it came from, less the fee that the gateway keeps.
    const { latest_charge } = await gateway.stripe.paymentIntents.retrieve(
      String((await gateway.stripe.checkout.sessions.retrieve(session.id)).payment_intent),
    );
    await gateway.stripe.refunds.create({ charge: String(latest_charge) });
    const fee =
      (await readBalance()) - ((await accountSums()).find(({ account }) => account === 'GATEWAY')?.amount ?? 0);
    await executeSql(`with t as (insert into "LedgerTransaction" ("id", "key", "kind", "at")
      values (gen_random_uuid(), 'by-hand', 'FEE', now()) returning "id")
      insert into "LedgerEntry" ("id", "transactionId", "account", "amount")
      select gen_random_uuid(), t."id", leg.account::"LedgerAccount", leg.amount from t,
      (values ('GATEWAY', ${fee}), ('GATEWAY_FEES', ${-fee})) leg(account, amount)`);
  });
});
