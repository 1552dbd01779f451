import type { Stripe } from 'stripe';
import { z } from 'zod';
import { newId } from '../ids';
import { address, read, word } from '../params';
import type { Call } from '../world';
import { findAccount } from './accounts';

/** Short, so that nobody keeps a link instead of asking for one. */
const MINUTES = 10;

const destination = z.strictObject({
  refresh_url: address,
  return_url: address.optional(),
  collection_options: z
    .strictObject({
      fields: z.enum(['currently_due', 'eventually_due']).optional(),
      future_requirements: z.enum(['include', 'omit']).optional(),
    })
    .optional(),
});

const createParams = z.strictObject({
  account: word,
  use_case: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('account_onboarding'), account_onboarding: destination }),
    z.strictObject({ type: z.literal('account_update'), account_update: destination }),
  ]),
});

export function createAccountLink({ world, params }: Call) {
  const { account, use_case } = read(createParams, params);
  findAccount(world, account);
  const { refresh_url, return_url = refresh_url } =
    use_case.type === 'account_onboarding' ? use_case.account_onboarding : use_case.account_update;
  const created = world.clock.now();
  const link = world.store.tables.links.add({
    id: newId('onboard'),
    account,
    expires_at: created + MINUTES * 60,
    opened: false,
    returnUrl: return_url,
    refreshUrl: refresh_url,
  });
  return {
    object: 'v2.core.account_link',
    account,
    created: world.clock.iso(created),
    expires_at: world.clock.iso(link.expires_at),
    livemode: false,
    url: `${world.publicOrigin}/connect/onboard/${link.id}`,
    use_case,
  } satisfies Stripe.V2.Core.AccountLink;
}
