import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing } from '../errors';
import { read } from '../params';
import type { Call } from '../world';

/** The platform is Indonesian; where its money may go is for the control plane to say. */
export function retrieveCountry({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  if (path.id !== 'ID') throw missing('country spec', path.id!);
  const fields = { additional: [], minimum: ['external_account', 'tos_acceptance.date'] };
  return {
    id: 'ID',
    object: 'country_spec',
    default_currency: 'idr',
    supported_bank_account_currencies: { idr: ['ID'] },
    supported_payment_currencies: ['idr'],
    supported_payment_methods: ['card', 'stripe'],
    supported_transfer_countries: world.store.settings.transferCountries,
    verification_fields: { company: fields, individual: fields },
  } satisfies Stripe.CountrySpec;
}
