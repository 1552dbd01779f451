import { Stripe } from 'stripe';
import { afterEach, describe, expect, it } from 'vitest';
import { Bench, errorOf, line, order, REAL_KEY } from './testing/bench';

const bench = new Bench();
const key = () => `key-${crypto.randomUUID()}`;

async function countSessions() {
  return (await bench.stripe.checkout.sessions.list({ limit: 100 })).data.length;
}

describe('the same request again', () => {
  it('G20: gets the same answer for the same key', async () => {
    const idempotencyKey = key();
    const asked = order();
    const first = await bench.stripe.checkout.sessions.create(asked, { idempotencyKey });
    const second = await bench.stripe.checkout.sessions.create(asked, { idempotencyKey });
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
  });

  it('G21: is refused where it asks for something else', async () => {
    const idempotencyKey = key();
    await bench.stripe.checkout.sessions.create(order(), { idempotencyKey });
    const other = order({ line_items: [line('Teh', 80_000, 1)] });
    const error = await errorOf(bench.stripe.checkout.sessions.create(other, { idempotencyKey }));
    expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(error.statusCode).toBe(400);
  });

  it('G22: may be put right after it was refused for its form', async () => {
    const idempotencyKey = key();
    const wrong = { ...order(), colour: 'red' } as Stripe.Checkout.SessionCreateParams;
    await errorOf(bench.stripe.checkout.sessions.create(wrong, { idempotencyKey }));
    expect((await bench.stripe.checkout.sessions.create(order(), { idempotencyKey })).status).toBe('open');
  });
});

describe.skipIf(REAL_KEY)('what goes wrong on the way', () => {
  afterEach(() => bench.control('faults', undefined, 'DELETE'));

  const fail = (fault: object) => bench.control('faults', { path: '/v1/checkout/sessions', method: 'POST', ...fault });

  it('G23: a breakdown is kept too, and replayed', async () => {
    const idempotencyKey = key();
    const asked = order();
    await fail({ fault: '500' });
    expect((await errorOf(bench.stripe.checkout.sessions.create(asked, { idempotencyKey }))).statusCode).toBe(500);
    const again = await errorOf(bench.stripe.checkout.sessions.create(asked, { idempotencyKey }));
    expect(again.statusCode).toBe(500);
    expect(again.headers?.['idempotent-replayed']).toBe('true');
    expect((await bench.stripe.checkout.sessions.create(asked, { idempotencyKey: key() })).status).toBe('open');
  });

  it('G24: a key that is being worked on is in use', async () => {
    const idempotencyKey = key();
    const asked = order();
    await fail({ fault: 'slow', ms: 300 });
    const slow = bench.stripe.checkout.sessions.create(asked, { idempotencyKey });
    const answers = await Promise.allSettled([slow, bench.stripe.checkout.sessions.create(asked, { idempotencyKey })]);
    const refused = answers.find((answer) => answer.status === 'rejected');
    expect(refused?.reason).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('G25: a connection that breaks before the work leaves nothing behind', async () => {
    const before = await countSessions();
    await fail({ fault: 'drop_before', times: 2 });
    const error = await errorOf(bench.stripe.checkout.sessions.create(order(), { idempotencyKey: key() }));
    expect(error).toBeInstanceOf(Stripe.errors.StripeConnectionError);
    expect(await countSessions()).toBe(before);
  });

  it('G26: one that breaks after the work is found again by its key', async () => {
    const before = await countSessions();
    const idempotencyKey = key();
    await fail({ fault: 'drop_after', times: 1 });
    const session = await bench.client(2).checkout.sessions.create(order(), { idempotencyKey });
    expect(session.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(await countSessions()).toBe(before + 1);
  });

  it('G27: too many requests are not tried again by the client, and not kept', async () => {
    const idempotencyKey = key();
    const asked = order();
    await fail({ fault: '429' });
    const error = await errorOf(bench.client(2).checkout.sessions.create(asked, { idempotencyKey }));
    expect(error).toBeInstanceOf(Stripe.errors.StripeRateLimitError);
    expect((await bench.stripe.checkout.sessions.create(asked, { idempotencyKey })).status).toBe('open');
  });

  it('G28: a key is forgotten after a day', async () => {
    const idempotencyKey = key();
    const refund = { charge: (await bench.paid()).charge.id, amount: 1_000_000 };
    const first = await bench.stripe.refunds.create(refund, { idempotencyKey });
    await bench.control('clock', { advance: 23 * 60 * 60 });
    expect((await bench.stripe.refunds.create(refund, { idempotencyKey })).id).toBe(first.id);
    await bench.control('clock', { advance: 2 * 60 * 60 });
    expect((await bench.stripe.refunds.create(refund, { idempotencyKey })).id).not.toBe(first.id);
    await bench.control('clock', { real: true });
  });

  it('G29: the second version lets a broken request be tried again', async () => {
    const asked = { contact_email: 'toko@contoh.sepucuk.id', identity: { country: 'ID' as const } };
    await bench.control('faults', { fault: '500', path: '/v2/core/accounts' });
    const account = await bench.client(2).v2.core.accounts.create(asked, { idempotencyKey: key() });
    expect(account.id).toMatch(/^acct_/);
  });

  it('G30: the log says what was asked and what came of it', async () => {
    const idempotencyKey = key();
    await fail({ fault: 'drop_after' });
    await bench.client(2).checkout.sessions.create(order(), { idempotencyKey });
    const log = await bench.look<{ idempotencyKey: string; status: number; replayed: boolean; fault: string }[]>('log');
    const entries = log.filter((entry) => entry.idempotencyKey === idempotencyKey);
    expect(entries.map(({ status, replayed, fault }) => ({ status, replayed, fault }))).toEqual([
      { status: 0, replayed: false, fault: 'drop_after' },
      { status: 200, replayed: true, fault: null },
    ]);
  });
});
