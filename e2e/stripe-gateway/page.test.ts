import type { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { Bench, line, order } from './testing/bench';

const bench = new Bench();

async function open(overrides: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
  const session = await bench.stripe.checkout.sessions.create(order(overrides));
  return { id: session.id, address: new URL(session.url!.replace('localhost', '127.0.0.1')) };
}

/** What a browser without script does when one presses a button. */
async function press(address: URL | string, form: Record<string, string>) {
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

const look = async (address: URL) => (await fetch(address)).text();
const read = (id: string) => bench.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
const payCard = (address: URL, number: string) => press(address, { method: 'card', number });

describe('the payment page', () => {
  it('G60: shows what is paid, in rupiah, and that it is no real money', async () => {
    const { address } = await open();
    const response = await fetch(address);
    const text = await response.text();
    expect(text).toContain('<html lang="id">');
    expect(text).toContain('Simulasi pembayaran: tidak ada uang sungguhan');
    expect(text).toContain('2 × Kopi Kerinci &#60;250 g&#62;');
    expect(text).toContain('Rp 100.000');
    expect(text).toContain('href="http://localhost:3000/pembayaran/batal"');
    expect(text).not.toMatch(/<script|style="|https:\/\//);
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self' http://localhost:3000");
  });

  it('G61: speaks English where the session does', async () => {
    const { address } = await open({ locale: 'en' });
    const text = await look(address);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Payment simulation: no real money');
  });

  it('G62: takes a card, and goes back to the shop', async () => {
    const { id, address } = await open();
    const { status, location } = await payCard(address, '4242 4242 4242 4242');
    expect(status).toBe(303);
    expect(location).toBe(`http://localhost:3000/pembayaran?session=${id}`);
    expect(await read(id)).toMatchObject({ status: 'complete', payment_status: 'paid' });
    expect(await bench.inbox.receive('checkout.session.completed')).toBeDefined();
  });

  it('G63: tells of a declined card, and takes another', async () => {
    const { id, address } = await open();
    const declined = await payCard(address, '4000000000000002');
    expect(declined.status).toBe(402);
    expect(declined.text).toContain('role="alert"');
    const failed = await bench.inbox.receive('payment_intent.payment_failed');
    expect(failed.event.data.object).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined', decline_code: 'generic_decline' },
    });
    const between = await read(id);
    expect(between).toMatchObject({ status: 'open', payment_status: 'unpaid' });
    expect((await payCard(address, '4242424242424242')).status).toBe(303);
    const after = await read(id);
    expect((after.payment_intent as Stripe.PaymentIntent).id).toBe((between.payment_intent as Stripe.PaymentIntent).id);
    expect(after.payment_status).toBe('paid');
    const charges = await bench.stripe.charges.list({
      payment_intent: (after.payment_intent as Stripe.PaymentIntent).id,
    });
    expect(charges.data.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
  });

  it('G64: does not let a wrong or a real number through', async () => {
    const { id, address } = await open();
    expect((await payCard(address, '4242 4242 4242 4241')).text).toContain('Nomor kartu tidak benar');
    expect((await payCard(address, '4539 1488 0343 6467')).text).toContain('Pembayaran ditolak');
    expect(await read(id)).toMatchObject({ status: 'open', payment_status: 'unpaid' });
  });

  it.each([
    ['agree', 303, 'complete'],
    ['refuse', 402, 'open'],
  ])('G65: asks the holder of the card, who may %s', async (answer, status, state) => {
    const { id, address } = await open();
    const asked = await payCard(address, '4000 0025 0000 3155');
    expect(asked).toMatchObject({ status: 303, location: address.pathname });
    const text = await look(address);
    expect(text).toContain('Setujui');
    expect(text).toContain('Tolak');
    expect(text).toContain('3155');
    expect((await press(`${address}/3ds`, { answer })).status).toBe(status);
    expect((await read(id)).status).toBe(state);
  });

  it('G66: gives a virtual account; the money comes later', async () => {
    const { id, address } = await open();
    expect((await press(address, { method: 'va' })).location).toContain(id);
    expect(await read(id)).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      payment_intent: { status: 'processing' },
    });
    await bench.control(`sessions/${id}/settle`);
    expect(await read(id)).toMatchObject({ payment_status: 'paid', payment_intent: { status: 'succeeded' } });
    const { event } = await bench.inbox.receive('checkout.session.async_payment_succeeded');
    expect(event.data.object).toMatchObject({ id, payment_status: 'paid' });
  });

  it('G67: gives a virtual account; the money never comes', async () => {
    const { id, address } = await open();
    await press(address, { method: 'va' });
    await bench.control(`sessions/${id}/fail`);
    expect(await read(id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    const { event } = await bench.inbox.receive('checkout.session.async_payment_failed');
    expect(event.data.object).toMatchObject({ id });
  });

  it('G68: charges once, however often one presses', async () => {
    const { id, address } = await open();
    const twice = await Promise.all([payCard(address, '4242424242424242'), payCard(address, '4242424242424242')]);
    expect(twice.map(({ location }) => location)).toEqual([
      `http://localhost:3000/pembayaran?session=${id}`,
      `http://localhost:3000/pembayaran?session=${id}`,
    ]);
    const intent = (await read(id)).payment_intent as Stripe.PaymentIntent;
    expect((await bench.stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1);
  });

  it('G69: is calm when all is done, or too late', async () => {
    const done = await open();
    await payCard(done.address, '4242424242424242');
    expect(await look(done.address)).toContain('Pembayaran ini sudah selesai');
    const late = await open();
    await bench.stripe.checkout.sessions.expire(late.id);
    expect(await look(late.address)).toContain('Halaman pembayaran ini sudah berakhir');
    await payCard(late.address, '4242424242424242');
    expect(await read(late.id)).toMatchObject({ status: 'expired', payment_intent: null });
  });

  it('G70: offers only what the session allows', async () => {
    const { address } = await open({ allowed_payment_method_types: ['card'] });
    expect(await look(address)).not.toContain('Virtual Account');
    const transfer = await open({ excluded_payment_method_types: ['card'] });
    const text = await look(transfer.address);
    expect(text).toContain('Virtual Account');
    expect(text).not.toContain('name="number"');
  });

  it('G71: asks no money where none is due', async () => {
    const { id, address } = await open({ line_items: [line('Contoh gratis', 0, 1)] });
    expect(await look(address)).toContain('Tidak ada yang harus dibayar');
    await press(address, { method: 'free' });
    expect(await read(id)).toMatchObject({
      status: 'complete',
      payment_status: 'no_payment_required',
      payment_intent: null,
    });
  });

  it('G72: keeps no more of a card than its last four digits', async () => {
    const { address } = await open();
    await payCard(address, '5555 5555 5555 4444');
    const kept = JSON.stringify(await bench.look('state')) + JSON.stringify(await bench.look('log'));
    expect(kept.replaceAll(/\s/g, '')).not.toMatch(/5555555555554444|42424242/);
    expect(kept).toContain('"last4":"4444"');
  });

  it('G73: knows no other page', async () => {
    const { address } = await open();
    expect((await fetch(new URL('/c/pay/cs_test_nothing', address))).status).toBe(404);
  });
});
