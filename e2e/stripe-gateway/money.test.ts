import type { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { Bench, errorOf, line } from './testing/bench';

const bench = new Bench();

async function recipient(country = 'ID') {
  const { id } = await bench.stripe.v2.core.accounts.create({
    contact_email: 'pemilik@contoh.sepucuk.id',
    identity: { country, entity_type: 'individual' },
    configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
  });
  await bench.control(`accounts/${id}/enable`);
  return id;
}

/** The platform's balance, and the sum of all that was booked. */
async function bothSums(options?: Stripe.RequestOptions) {
  const balance = await bench.stripe.balance.retrieve({}, options);
  const booked = await bench.stripe.balanceTransactions
    .list({ limit: 2 }, options)
    .autoPagingToArray({ limit: 10_000 });
  const sum = booked.reduce((total, { net }) => total + net, 0);
  return { balance: balance.available[0]!.amount + balance.pending[0]!.amount, sum };
}

describe('refunds', () => {
  it('G80: give a part back, then the rest, and nothing more', async () => {
    const { charge, intent } = await bench.paid();
    const first = await bench.stripe.refunds.create({
      payment_intent: intent.id,
      amount: 4_000_000,
      metadata: { refund: 'r1' },
    });
    expect(first).toMatchObject({
      object: 'refund',
      status: 'succeeded',
      charge: charge.id,
      metadata: { refund: 'r1' },
    });
    const over = await errorOf(bench.stripe.refunds.create({ charge: charge.id, amount: 6_000_100 }));
    expect(over).toMatchObject({ statusCode: 400, param: 'amount' });
    expect(over.message).toContain('greater than unrefunded amount');
    await bench.stripe.refunds.create({ charge: charge.id });
    expect(await bench.stripe.charges.retrieve(charge.id)).toMatchObject({
      refunded: true,
      amount_refunded: 10_000_000,
    });
    const again = await errorOf(bench.stripe.refunds.create({ charge: charge.id }));
    expect(again.code).toBe('charge_already_refunded');
    expect((await bench.stripe.refunds.list({ charge: charge.id })).data).toHaveLength(2);
    await bench.inbox.receive('charge.refunded', 2);
    await bench.inbox.receive('refund.created', 2);
  });

  it('G81: do not give the fee back', async () => {
    const { charge } = await bench.paid();
    const before = await bothSums();
    const refund = await bench.stripe.refunds.create({ charge: charge.id }, {});
    const transaction = await bench.stripe.balanceTransactions.retrieve(String(refund.balance_transaction));
    expect(transaction).toMatchObject({ type: 'refund', amount: -10_000_000, fee: 0, net: -10_000_000 });
    expect((await bothSums()).balance).toBe(before.balance - 10_000_000);
  });

  it('G82: may wait, and may come back', async () => {
    await bench.control('settings', { refundsWait: true });
    const { charge } = await bench.paid();
    const { id, status } = await bench.stripe.refunds.create({ charge: charge.id, amount: 1_000_000 });
    await bench.control('settings', { refundsWait: false });
    expect(status).toBe('pending');
    await bench.control(`refunds/${id}/succeed`);
    expect((await bench.stripe.refunds.retrieve(id)).status).toBe('succeeded');
    await bench.control(`refunds/${id}/fail`);
    const { event } = await bench.inbox.receive('refund.failed');
    expect(event.data.object).toMatchObject({ id, status: 'failed' });
    expect(await bench.stripe.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 0, refunded: false });
    expect(await bothSums()).toMatchObject({ balance: (await bothSums()).sum });
  });

  it('G83: of what was paid by virtual account bear other names', async () => {
    const { session } = await bench.paid({}, { method: 'va' });
    await bench.control(`sessions/${session.id}/settle`);
    const { payment_intent } = await bench.stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent.latest_charge.balance_transaction'],
    });
    const charge = (payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
    expect(charge.id).toMatch(/^py_/);
    expect(charge.balance_transaction).toMatchObject({ fee: 400_000, net: 9_600_000, type: 'payment' });
    expect((await bench.stripe.refunds.create({ charge: charge.id })).id).toMatch(/^pyr_/);
  });
});

describe('transfers', () => {
  it('G84: give a shop its part, out of one charge, and no more than that', async () => {
    const { charge } = await bench.paid({ payment_intent_data: { transfer_group: 'purchase-84' } });
    const destination = await recipient();
    const part = { currency: 'idr', destination, source_transaction: charge.id };
    const transfer = await bench.stripe.transfers.create({ ...part, amount: 7_000_000, metadata: { order: 'o1' } });
    expect(transfer).toMatchObject({
      object: 'transfer',
      transfer_group: 'purchase-84',
      amount: 7_000_000,
      destination,
    });
    const over = await errorOf(bench.stripe.transfers.create({ ...part, amount: 3_000_100 }));
    expect(over.message).toContain('must not exceed the source amount');
    await bench.stripe.transfers.create({ ...part, amount: 3_000_000 });
    expect((await bench.stripe.transfers.list({ transfer_group: 'purchase-84' })).data).toHaveLength(2);
    expect((await bothSums({ stripeAccount: destination })).balance).toBe(10_000_000);
  });

  it('G85: are taken back in part, then wholly, and no further', async () => {
    const { charge } = await bench.paid();
    const destination = await recipient();
    const part = { currency: 'idr', destination, source_transaction: charge.id, amount: 5_000_000 };
    const { id } = await bench.stripe.transfers.create(part);
    const reversal = await bench.stripe.transfers.createReversal(id, { amount: 2_000_000 });
    expect(reversal).toMatchObject({ object: 'transfer_reversal', transfer: id, amount: 2_000_000 });
    const over = await errorOf(bench.stripe.transfers.createReversal(id, { amount: 3_000_100 }));
    expect(over).toMatchObject({ statusCode: 400, param: 'amount' });
    await bench.stripe.transfers.createReversal(id);
    expect(await bench.stripe.transfers.retrieve(id)).toMatchObject({ reversed: true, amount_reversed: 5_000_000 });
    expect((await errorOf(bench.stripe.transfers.createReversal(id))).statusCode).toBe(400);
    expect((await bench.stripe.transfers.listReversals(id)).data).toHaveLength(2);
    expect((await bench.stripe.transfers.retrieveReversal(id, reversal.id)).id).toBe(reversal.id);
    expect((await bothSums({ stripeAccount: destination })).balance).toBe(0);
    await bench.inbox.receive('transfer.reversed', 2);
  });

  it('G97: and what was taken back of them are listed by their time', async () => {
    const part = { currency: 'idr', destination: await recipient(), amount: 5_000_000 };
    const { charge } = await bench.paid();
    const first = await bench.stripe.transfers.create({ ...part, source_transaction: charge.id });
    await bench.control('clock', { advance: 3600 });
    const created = { gte: first.created + 1 };
    const second = await bench.stripe.transfers.create({ ...part, source_transaction: charge.id });
    const back = await bench.stripe.transfers.createReversal(first.id, { amount: 1_000_000 });
    expect((await bench.stripe.transfers.list({ created })).data.map(({ id }) => id)).toEqual([second.id]);
    const moves = await bench.stripe.balanceTransactions.list({ created, type: 'transfer_refund' });
    expect(moves.data).toMatchObject([{ source: back.id, amount: 1_000_000, type: 'transfer_refund' }]);
    expect((await errorOf(bench.stripe.transfers.retrieveReversal(second.id, back.id))).code).toBe('resource_missing');
    await bench.control('clock', { real: true });
  });

  it('G86: are refused where the account may not receive', async () => {
    const { charge } = await bench.paid();
    const part = { currency: 'idr', source_transaction: charge.id, amount: 1_000_000 };
    const destination = await recipient();
    await bench.control(`accounts/${destination}/restrict`);
    const restricted = await errorOf(bench.stripe.transfers.create({ ...part, destination }));
    expect(restricted.code).toBe('insufficient_capabilities_for_transfer');
    const abroad = await errorOf(bench.stripe.transfers.create({ ...part, destination: await recipient('MY') }));
    expect(abroad.message).toContain("Funds can't be sent to accounts located in MY");
    const nobody = await errorOf(bench.stripe.transfers.create({ ...part, destination: 'acct_nobody' }));
    expect(nobody).toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'destination' });
  });

  it('G87: without a charge behind them are no larger than the balance', async () => {
    const { balance } = await bothSums();
    const part = { currency: 'idr', destination: await recipient(), amount: balance + 100 };
    expect((await errorOf(bench.stripe.transfers.create(part))).code).toBe('balance_insufficient');
  });
});

describe('disputes', () => {
  it('G88: take the money away, and give it back to who was right', async () => {
    const { charge } = await bench.paid();
    const before = await bothSums();
    const { id } = await bench.control<Stripe.Dispute>('disputes', { charge: charge.id });
    expect((await bothSums()).balance).toBe(before.balance - 10_000_000);
    expect(await bench.stripe.charges.retrieve(charge.id)).toMatchObject({ disputed: true });
    expect((await errorOf(bench.stripe.refunds.create({ charge: charge.id }))).code).toBe('charge_disputed');
    const answered = await bench.stripe.disputes.update(id, {
      evidence: { shipping_tracking_number: 'JMB-1' },
      submit: true,
    });
    expect(answered).toMatchObject({ status: 'under_review', evidence_details: { submission_count: 1 } });
    await bench.control(`disputes/${id}/won`);
    expect((await bothSums()).balance).toBe(before.balance);
    const types = ['created', 'funds_withdrawn', 'updated', 'closed', 'funds_reinstated'];
    for (const type of types) await bench.inbox.receive(`charge.dispute.${type}`);
  });

  it('G89: are lost by giving in', async () => {
    const { charge } = await bench.paid();
    const { id } = await bench.control<Stripe.Dispute>('disputes', { charge: charge.id, amount: 2_000_000 });
    const before = await bothSums();
    expect((await bench.stripe.disputes.close(id)).status).toBe('lost');
    expect(await bothSums()).toEqual(before);
    expect((await bench.stripe.disputes.list({ charge: charge.id })).data.map((one) => one.id)).toEqual([id]);
  });

  it('G90: may be foreseen', async () => {
    const { charge } = await bench.paid();
    const { id } = await bench.control<{ id: string }>('warnings', { charge: charge.id });
    await bench.inbox.receive('radar.early_fraud_warning.created');
    expect((await bench.stripe.radar.earlyFraudWarnings.retrieve(id)).charge).toBe(charge.id);
  });
});

describe('payouts', () => {
  it('G91: go to the bank of a shop, and come back from a closed account', async () => {
    const { charge } = await bench.paid();
    const stripeAccount = await recipient();
    const part = { currency: 'idr', destination: stripeAccount, source_transaction: charge.id, amount: 5_000_000 };
    await bench.stripe.transfers.create(part);
    const over = bench.stripe.payouts.create({ amount: 5_000_100, currency: 'idr' }, { stripeAccount });
    expect((await errorOf(over)).code).toBe('balance_insufficient');
    const paid = await bench.stripe.payouts.create({ amount: 2_000_000, currency: 'idr' }, { stripeAccount });
    await bench.control(`payouts/${paid.id}/paid`);
    const { event } = await bench.inbox.receive('payout.paid');
    expect(event).toMatchObject({ account: stripeAccount, data: { object: { id: paid.id, status: 'paid' } } });

    const all = await bench.control<Stripe.Payout>(`accounts/${stripeAccount}/payout`);
    expect(all).toMatchObject({ amount: 3_000_000, automatic: true });
    await bench.control(`payouts/${all.id}/fail`);
    await bench.inbox.receive('payout.failed');
    expect((await bothSums({ stripeAccount })).balance).toBe(3_000_000);

    const third = await bench.stripe.payouts.create({ amount: 3_000_000, currency: 'idr' }, { stripeAccount });
    expect((await bench.stripe.payouts.cancel(third.id, {}, { stripeAccount })).status).toBe('canceled');
    expect((await bench.stripe.payouts.list({}, { stripeAccount })).data).toHaveLength(3);
    expect((await bench.stripe.payouts.list()).data).toEqual([]);
  });
});

describe('the balance', () => {
  it('G92: is the sum of what was booked, here and at every shop', async () => {
    await bench.paid({ line_items: [line('Songket', 1_234_567, 1)] });
    const platform = await bothSums();
    expect(platform.balance).toBe(platform.sum);
    const { tables } = await bench.look<{ tables: { accounts: { id: string }[] } }>('state');
    for (const { id } of tables.accounts) {
      const shop = await bothSums({ stripeAccount: id });
      expect(shop.balance).toBe(shop.sum);
    }
  });

  it('G93: has fees in whole rupiah', async () => {
    const { charge } = await bench.paid({ line_items: [line('Teh', 33_333, 1)] });
    const { fee } = charge.balance_transaction as Stripe.BalanceTransaction;
    // 2.9 % of Rp33.333 is Rp966,66.
    expect(fee).toBe((967 + 2_000) * 100);
  });
});
