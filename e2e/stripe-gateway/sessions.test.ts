import type { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { Bench, errorOf, line, order, REAL_KEY } from './testing/bench';
import { API_VERSION } from './version';

const bench = new Bench();
const here = it.skipIf(REAL_KEY);

describe('checkout sessions', () => {
  it('G1: opens a session with everything it was asked for', async () => {
    const session = await bench.stripe.checkout.sessions.create(order());
    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_total: 10_000_000,
      amount_subtotal: 10_000_000,
      currency: 'idr',
      client_reference_id: 'purchase-1',
      livemode: false,
      locale: 'id',
      metadata: { purchase_id: 'purchase-1' },
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      ui_mode: 'hosted_page',
    });
    expect(session.id).toMatch(/^cs_test_/);
    expect(session.url).toContain(session.id);
    expect(session.lastResponse.requestId).toMatch(/^req_/);
  });

  it('G2: finds it again, with its lines only for who asks for them', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(order());
    expect((await bench.stripe.checkout.sessions.retrieve(id)).line_items).toBeUndefined();
    const { line_items } = await bench.stripe.checkout.sessions.retrieve(id, { expand: ['line_items'] });
    const coffee = line_items!.data.find(({ quantity }) => quantity === 2)!;
    expect(coffee).toMatchObject({ description: 'Kopi Kerinci <250 g>', amount_total: 9_000_000, currency: 'idr' });
    const lines = await bench.stripe.checkout.sessions.listLineItems(id);
    expect(lines.data.map(({ id }) => id)).toEqual(line_items!.data.map(({ id }) => id));
  });

  it('G3: refuses a total that is too small', async () => {
    const tiny = order({ line_items: [line('Korek api', 1_000, 1)] });
    const error = await errorOf(bench.stripe.checkout.sessions.create(tiny));
    expect(error).toMatchObject({ statusCode: 400, code: 'amount_too_small', rawType: 'invalid_request_error' });
    expect(error.message).toMatch(/must convert to at least/);
  });

  it.each([
    ['sooner than half an hour', 29 * 60],
    ['later than a day', 25 * 60 * 60],
  ])('G4: refuses to expire %s', async (_when, seconds) => {
    const expires_at = Math.floor(Date.now() / 1000) + seconds;
    const error = await errorOf(bench.stripe.checkout.sessions.create(order({ expires_at })));
    expect(error).toMatchObject({ statusCode: 400, param: 'expires_at' });
  });

  it('G5: refuses what it does not know, and what was taken away', async () => {
    const strange = { ...order(), payment_method_types: ['card'] } as Stripe.Checkout.SessionCreateParams;
    const error = await errorOf(bench.stripe.checkout.sessions.create(strange));
    expect(error).toMatchObject({ statusCode: 400, code: 'parameter_unknown', param: 'payment_method_types' });
    const list = bench.stripe.refunds.list({ colour: 'red' } as Stripe.RefundListParams);
    expect(await errorOf(list)).toMatchObject({ code: 'parameter_unknown', param: 'colour' });
  });

  it('G6: says which parameter is missing', async () => {
    const { success_url: _, ...rest } = order();
    const { price_data } = line('Kopi', 50_000, 1);
    const unnamed = order({ line_items: [{ price_data: { ...price_data!, product_data: {} as { name: string } } }] });
    expect((await errorOf(bench.stripe.checkout.sessions.create(rest))).statusCode).toBe(400);
    expect((await errorOf(bench.stripe.checkout.sessions.create(unnamed))).statusCode).toBe(400);
  });

  it('G7: refuses lines of another currency beside rupiah', async () => {
    const foreign = line('Tea', 50_000, 1);
    foreign.price_data!.currency = 'usd';
    const mixed = order({ line_items: [line('Kopi', 50_000, 1), foreign] });
    expect((await errorOf(bench.stripe.checkout.sessions.create(mixed))).statusCode).toBe(400);
  });

  it('G8: expires an open session, once', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(order());
    const expired = await bench.stripe.checkout.sessions.expire(id);
    expect(expired).toMatchObject({ id, status: 'expired', url: null, payment_status: 'unpaid' });
    const error = await errorOf(bench.stripe.checkout.sessions.expire(id));
    expect(error.message).toContain('Only Checkout Sessions with a status in ["open"] can be expired');
  });

  it('G9: says that there is no such thing, and no such address', async () => {
    const nothing = await errorOf(bench.stripe.checkout.sessions.retrieve('cs_test_nothing'));
    expect(nothing).toMatchObject({ statusCode: 404, code: 'resource_missing' });
    const nowhere = await errorOf(bench.stripe.rawRequest('GET', '/v1/nowhere'));
    expect(nowhere).toMatchObject({ statusCode: 404, rawType: 'invalid_request_error' });
    expect(nowhere.message).toContain('Unrecognized request URL');
  });

  it('G10: lists newest first, page after page', async () => {
    const made: string[] = [];
    for (let n = 0; n < 5; n++) made.unshift((await bench.stripe.checkout.sessions.create(order())).id);
    const first = await bench.stripe.checkout.sessions.list({ limit: 2 });
    expect(first.data.map(({ id }) => id)).toEqual(made.slice(0, 2));
    expect(first.has_more).toBe(true);
    const newer = await bench.stripe.checkout.sessions.list({ limit: 2, ending_before: made[3] });
    expect(newer.data.map(({ id }) => id)).toEqual(made.slice(1, 3));
    expect(newer.has_more).toBe(true);
    const walked = await bench.stripe.checkout.sessions.list({ limit: 2 }).autoPagingToArray({ limit: 5 });
    expect(walked.map(({ id }) => id)).toEqual(made);
  });

  it('G11: finds within a time only', async () => {
    const { created } = await bench.stripe.checkout.sessions.create(order());
    const none = await bench.stripe.checkout.sessions.list({ created: { gt: created + 3600 } });
    expect(none.data).toEqual([]);
    expect(
      (await bench.stripe.checkout.sessions.list({ created: { gte: created, lt: created + 3600 } })).data.length,
    ).toBeGreaterThan(0);
  });

  here('G12: expands the payment of a session down to its fee', async () => {
    const { session, intent, charge } = await bench.paid();
    expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 10_000_000, transfer_group: 'purchase-1' });
    const transaction = charge.balance_transaction as Stripe.BalanceTransaction;
    // 2.9 % of Rp100.000, and Rp2.000.
    expect(transaction).toMatchObject({ amount: 10_000_000, fee: 490_000, net: 9_510_000 });
    const expand = ['data.payment_intent.latest_charge'];
    const { data } = await bench.stripe.checkout.sessions.list({ payment_intent: intent.id, expand });
    expect(((data[0]!.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge).id).toBe(charge.id);
    const wrong = bench.stripe.checkout.sessions.retrieve(session.id, { expand: ['colour'] });
    expect((await errorOf(wrong)).message).toContain('cannot be expanded');
  });

  here('G13: refuses an unknown key, and a request that does not say its version', async () => {
    const address = `${bench.gateway.origin}/v1/balance`;
    const ask = (headers: Record<string, string>) => fetch(address, { headers }).then(({ status }) => status);
    expect(await ask({ 'stripe-version': API_VERSION })).toBe(401);
    expect(await ask({ 'stripe-version': API_VERSION, authorization: 'Bearer sk_live_1' })).toBe(401);
    expect(await ask({ authorization: 'Bearer sk_test_1' })).toBe(400);
    expect(await ask({ 'stripe-version': API_VERSION, authorization: 'Bearer sk_test_1' })).toBe(200);
  });

  it('G14: speaks the version of the client', () => {
    expect(bench.stripe.getApiField('version')).toBe(API_VERSION);
  });

  here('G15: expires by its own clock, and tells', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(order());
    await bench.control('clock', { advance: 32 * 60 });
    const letter = await bench.inbox.receive('checkout.session.expired', 2);
    expect(letter.event.data.object).toMatchObject({ status: 'expired' });
    expect((await bench.stripe.checkout.sessions.retrieve(id)).status).toBe('expired');
    await bench.control('clock', { real: true });
  });

  here('G16: makes orders in the past', async () => {
    await bench.control('clock', { now: '2026-01-15T03:00:00Z' });
    const now = Date.parse('2026-01-15T03:00:00Z') / 1000;
    const { session } = await bench.paid({ expires_at: now + 31 * 60 });
    expect(session.created - now).toBeLessThan(60);
    const { data } = await bench.stripe.balanceTransactions.list({ created: { gte: now, lt: now + 3600 } });
    expect(data).toHaveLength(1);
    await bench.control('clock', { real: true });
  });
});
