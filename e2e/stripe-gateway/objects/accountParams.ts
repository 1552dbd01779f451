import { z } from 'zod';
import { flag, metadata, word } from '../params';

export const include = z
  .array(
    z.enum([
      'configuration.customer',
      'configuration.merchant',
      'configuration.recipient',
      'defaults',
      'future_requirements',
      'identity',
      'requirements',
    ]),
  )
  .optional();

const configuration = z
  .strictObject({
    recipient: z
      .strictObject({
        capabilities: z
          .strictObject({
            stripe_balance: z
              .strictObject({ stripe_transfers: z.strictObject({ requested: flag }).optional() })
              .optional(),
          })
          .optional(),
      })
      .optional(),
  })
  .optional();

const collector = z.enum(['application', 'application_custom', 'application_express', 'stripe']);

const responsibilities = z.strictObject({
  fees_collector: collector,
  losses_collector: z.enum(['application', 'stripe']),
});

const common = {
  configuration,
  contact_email: z.email('Invalid email address').optional(),
  dashboard: z.enum(['express', 'full', 'none']).optional(),
  defaults: z
    .strictObject({
      currency: word.optional(),
      locales: z.array(word).optional(),
      responsibilities: responsibilities.optional(),
    })
    .optional(),
  display_name: word.optional(),
  include,
  metadata: metadata.optional(),
};

const entity_type = z.enum(['company', 'government_entity', 'individual', 'non_profit']).optional();

/** Of the recipient configuration only; the shop needs no other. */
export const createAccountParams = z.strictObject({
  ...common,
  identity: z.strictObject({ country: z.string().length(2), entity_type }),
});

/** The country of an account stays what it was. */
export const updateAccountParams = z.strictObject({
  ...common,
  identity: z.strictObject({ entity_type }).optional(),
});
