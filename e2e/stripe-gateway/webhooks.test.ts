import { Stripe } from 'stripe';
import { beforeEach, describe, expect, it } from 'vitest';
import { Bench, order, SECRET, THIN_SECRET } from './testing/bench';

const bench = new Bench();
const IN_ORDER = [
  'payment_intent.created',
  'charge.succeeded',
  'payment_intent.succeeded',
  'checkout.session.completed',
  'charge.updated',
];

interface Queue {
  isPaused: boolean;
  waiting: { event: string; attempts: number; body: Stripe.Event }[];
}

const queue = () => bench.look<Queue>('webhooks');
const typesOf = ({ waiting }: Queue) => waiting.map(({ body }) => body.type);

/** Pays while webhooks are held back; returns what waits. */
async function payHeldBack() {
  await bench.control('webhooks/pause');
  await bench.paid();
  return queue();
}

beforeEach(async () => {
  await bench.control('webhooks/drop', {});
  await bench.control('webhooks/resume');
  bench.inbox.letters.length = 0;
  bench.inbox.answers = [];
});

describe('webhooks', () => {
  it('G40: tell of a payment in the usual order, and of the fee at last', async () => {
    const { charge } = await bench.paid();
    const { event } = await bench.inbox.receive('charge.updated');
    expect(bench.inbox.types.toSorted()).toEqual(IN_ORDER.toSorted());
    const { data } = await bench.stripe.events.list({ limit: 5 });
    expect(data.map(({ type }) => type)).toEqual(IN_ORDER.toReversed());
    expect(event.data.previous_attributes).toEqual({ balance_transaction: null });
    expect(event.data.object).toMatchObject({ id: charge.id });
    const succeeded = await bench.inbox.receive('charge.succeeded');
    expect(succeeded.event.data.object).toMatchObject({ balance_transaction: null });
  });

  it('G41: carry the whole envelope', async () => {
    await bench.paid();
    const { event, contentType, path } = await bench.inbox.receive('checkout.session.completed');
    expect(path).toBe('/webhooks/stripe');
    expect(contentType).toBe('application/json; charset=utf-8');
    expect(event).toMatchObject({
      object: 'event',
      api_version: bench.stripe.getApiField('version'),
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
    });
    const { charge } = await bench.paid();
    await bench.stripe.refunds.create({ charge: charge.id }, { idempotencyKey: 'refund-of-41' });
    const refunded = await bench.inbox.receive('refund.created');
    expect(refunded.event.request).toMatchObject({ idempotency_key: 'refund-of-41' });
  });

  it('G42: are signed so that the client believes them, and only as they are', async () => {
    await bench.paid();
    const { text, signature } = await bench.inbox.receive('checkout.session.completed');
    const { webhooks, errors } = { webhooks: bench.stripe.webhooks, errors: Stripe.errors };
    expect(webhooks.constructEvent(text, signature, SECRET).type).toBe('checkout.session.completed');
    expect(() => webhooks.constructEvent(text.replace('paid', 'free'), signature, SECRET)).toThrow(
      errors.StripeSignatureVerificationError,
    );
    expect(() => webhooks.constructEvent(text, signature, 'whsec_other')).toThrow(
      errors.StripeSignatureVerificationError,
    );
    expect(signature).toMatch(/^t=\d+,v1=[0-9a-f]{64},v0=[0-9a-f]{64}$/);
  });

  it('G43: are signed with the real time when the clock stands in the past', async () => {
    await bench.control('clock', { advance: -90 * 24 * 60 * 60 });
    await bench.paid({ expires_at: undefined });
    const { text, signature, event } = await bench.inbox.receive('checkout.session.completed');
    expect(bench.stripe.webhooks.constructEvent(text, signature, SECRET).id).toBe(event.id);
    expect(Date.now() / 1000 - event.created).toBeGreaterThan(89 * 24 * 60 * 60);
    await bench.control('clock', { real: true });
  });

  it('G44: wait while paused, and go when let', async () => {
    const waiting = await payHeldBack();
    expect(typesOf(waiting)).toEqual(IN_ORDER);
    expect(waiting.isPaused).toBe(true);
    expect(bench.inbox.letters).toEqual([]);
    await bench.control('webhooks/resume');
    await bench.inbox.receive('charge.updated');
    expect(bench.inbox.letters).toHaveLength(5);
  });

  it('G45: come backwards, or in any order, and more than once', async () => {
    await payHeldBack();
    await bench.control('webhooks/flush', { order: 'reverse', times: 2 });
    expect(bench.inbox.types).toEqual(IN_ORDER.toReversed().flatMap((type) => [type, type]));
    expect((await queue()).waiting).toEqual([]);

    bench.inbox.letters.length = 0;
    const { waiting } = await payHeldBack();
    const last = waiting.at(-1)!.event;
    await bench.control('webhooks/flush', { order: [last] });
    expect(bench.inbox.types).toEqual([IN_ORDER[4], ...IN_ORDER.slice(0, 4)]);
  });

  it('G46: can be put into another order before they go', async () => {
    const { waiting } = await payHeldBack();
    const order = waiting.map(({ event }) => event).toSorted();
    await bench.control('webhooks/reorder', { order });
    expect((await queue()).waiting.map(({ event }) => event)).toEqual(order);
  });

  it('G47: are sent one by one, and once more', async () => {
    const { waiting } = await payHeldBack();
    const { event } = waiting[3]!;
    bench.inbox.answers = [503];
    expect(await bench.control('webhooks/send', { event })).toMatchObject({ status: 503 });
    expect(await bench.control('webhooks/send', { event })).toMatchObject({ status: 200 });
    expect(await bench.control('webhooks/duplicate', { event, times: 2 })).toMatchObject({ statuses: [200, 200] });
    expect(bench.inbox.letters.map((letter) => letter.event.id)).toEqual([event, event, event, event]);
  });

  it('G48: that are lost are found by who asks for what was not delivered', async () => {
    const before = await bench.stripe.events.list({ limit: 1 });
    await bench.control('webhooks/drop', { next: 1, type: 'checkout.session.completed' });
    await bench.paid();
    await bench.inbox.receive('charge.updated');
    const search = { delivery_success: false, types: ['checkout.session.completed'] };
    const { data } = await bench.stripe.events.list({ ...search, ending_before: before.data[0]?.id });
    expect(data).toHaveLength(1);
    expect(bench.inbox.types).not.toContain('checkout.session.completed');
    expect(await bench.control('webhooks/send', { event: data[0]!.id })).toMatchObject({ status: 200 });
    const found = await bench.stripe.events.list({ ...search, ending_before: before.data[0]?.id });
    expect(found.data).toEqual([]);
  });

  it('G49: are tried again when the receiver stumbles', async () => {
    await bench.control('webhooks/pause');
    await bench.paid();
    await bench.control('webhooks/drop', { types: IN_ORDER.filter((type) => type !== 'checkout.session.completed') });
    bench.inbox.answers = [500];
    await bench.control('webhooks/resume');
    const { event } = await bench.inbox.receive('checkout.session.completed', 2);
    expect(bench.inbox.letters.map((letter) => letter.event.id)).toEqual([event.id, event.id]);
  });

  it('G50: tell the platform of a connected account in both ways', async () => {
    const account = await bench.stripe.v2.core.accounts.create({ identity: { country: 'ID' } });
    await bench.control(`accounts/${account.id}/enable`);
    const updated = await bench.inbox.receive('account.updated');
    expect(updated.event.account).toBe(account.id);
    expect(updated.event.data.object).toMatchObject({ payouts_enabled: true });
    const type = 'v2.core.account[configuration.recipient].capability_status_updated';
    const { text, signature, path } = await bench.inbox.receive(type);
    expect(path).toBe('/webhooks/stripe-thin');
    const notice = bench.stripe.parseEventNotification(text, signature, THIN_SECRET);
    expect(notice.type).toBe(type);
    expect(() => bench.stripe.webhooks.constructEvent(text, signature, THIN_SECRET)).toThrow();
    const whole = await bench.stripe.v2.core.events.retrieve(notice.id);
    expect(whole).toMatchObject({ data: { updated_capability: 'stripe_balance.stripe_transfers' } });
  });

  it('G51: are listed page after page', async () => {
    const all = await bench.stripe.events.list({ limit: 3 }).autoPagingToArray({ limit: 1000 });
    const { data, has_more } = await bench.stripe.events.list({ limit: 100 });
    expect(all.slice(0, 100).map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    expect(has_more).toBe(all.length > 100);
    expect((await bench.stripe.events.retrieve(data[0]!.id)).type).toBe(data[0]!.type);
  });

  it('G52: go to another address when told', async () => {
    const url = bench.inbox.address('/elsewhere');
    await bench.control('webhooks/endpoints', [{ url, secret: 'whsec_new' }]);
    await bench.stripe.checkout.sessions.expire((await bench.stripe.checkout.sessions.create(order())).id);
    const { path, text, signature } = await bench.inbox.receive('checkout.session.expired');
    expect(path).toBe('/elsewhere');
    expect(bench.stripe.webhooks.constructEvent(text, signature, 'whsec_new').type).toBe('checkout.session.expired');
  });
});
