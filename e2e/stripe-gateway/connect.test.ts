import { describe, expect, it } from 'vitest';
import { Bench, errorOf } from './testing/bench';

const bench = new Bench();
const RETURN = 'http://localhost:3000/studio/rekening';
const REFRESH = 'http://localhost:3000/studio/rekening/ulang';

function open() {
  return bench.stripe.v2.core.accounts.create({
    contact_email: 'pemilik@contoh.sepucuk.id',
    display_name: 'Kopi Kayu Aro',
    dashboard: 'express',
    identity: { country: 'ID', entity_type: 'individual' },
    defaults: { currency: 'idr', responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
    configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
    metadata: { seller_id: 's1' },
  });
}

function link(account: string) {
  const account_onboarding = { refresh_url: REFRESH, return_url: RETURN };
  return bench.stripe.v2.core.accountLinks.create({
    account,
    use_case: { type: 'account_onboarding', account_onboarding },
  });
}

const local = (url: string) => url.replace('localhost', '127.0.0.1');
const visit = (url: string, method = 'GET') => fetch(local(url), { method, redirect: 'manual' });

describe('connected accounts', () => {
  it('G100: begin without the right to receive', async () => {
    const account = await open();
    expect(account).toMatchObject({ object: 'v2.core.account', applied_configurations: ['recipient'] });
    expect(account.configuration).toBeUndefined();
    const include = ['configuration.recipient' as const, 'requirements' as const];
    const whole = await bench.stripe.v2.core.accounts.retrieve(account.id, { include });
    expect(whole.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status).toBe('restricted');
    expect(whole.requirements?.entries?.length).toBeGreaterThan(0);
    const first = await bench.stripe.accounts.retrieve(account.id);
    expect(first).toMatchObject({ object: 'account', payouts_enabled: false, capabilities: { transfers: 'inactive' } });
  });

  it('G101: receive once their owner has registered', async () => {
    const account = await open();
    const { url } = await link(account.id);
    const page = await visit(url);
    expect(await page.text()).toContain('Selesaikan pendaftaran (simulasi)');
    const done = await visit(url, 'POST');
    expect(done.headers.get('location')).toBe(RETURN);
    const after = await bench.stripe.accounts.retrieve(account.id);
    expect(after).toMatchObject({
      payouts_enabled: true,
      details_submitted: true,
      capabilities: { transfers: 'active' },
    });
    const { event } = await bench.inbox.receive('account.updated');
    expect(event.data.previous_attributes).toMatchObject({ payouts_enabled: false });
  });

  it('G102: have links that are good for one visit and a short while', async () => {
    const account = await open();
    const used = await link(account.id);
    await visit(used.url);
    expect((await visit(used.url)).headers.get('location')).toBe(REFRESH);
    const old = await link(account.id);
    await bench.control('clock', { advance: 3600 });
    expect((await visit(old.url)).headers.get('location')).toBe(REFRESH);
    await bench.control('clock', { real: true });
  });

  it('G103: are changed, and keep their country', async () => {
    const { id } = await open();
    const changed = await bench.stripe.v2.core.accounts.update(id, {
      display_name: 'Kopi Kerinci',
      metadata: { a: 'b' },
    });
    expect(changed).toMatchObject({ display_name: 'Kopi Kerinci', metadata: { seller_id: 's1', a: 'b' } });
    const moved = bench.stripe.v2.core.accounts.update(id, { identity: { country: 'MY' } });
    expect((await errorOf(moved)).statusCode).toBe(400);
  });

  it('G104: have a dashboard', async () => {
    const { url } = await bench.stripe.accounts.createLoginLink((await open()).id);
    expect((await visit(url)).status).toBe(200);
  });

  it('G105: lie in the countries that the platform may send to', async () => {
    expect((await bench.stripe.countrySpecs.retrieve('ID')).supported_transfer_countries).toEqual(['ID']);
    await bench.control('settings', { transferCountries: ['SG'] });
    expect((await bench.stripe.countrySpecs.retrieve('ID')).supported_transfer_countries).toEqual(['SG']);
    await bench.control('settings', { transferCountries: ['ID'] });
  });

  it('G106: are nobody else’s', async () => {
    const error = await errorOf(bench.stripe.balance.retrieve({}, { stripeAccount: 'acct_nobody' }));
    expect(error).toMatchObject({ statusCode: 403, code: 'account_invalid' });
  });
});
