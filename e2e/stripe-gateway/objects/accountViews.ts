import type { Stripe } from 'stripe';
import type { ConnectedAccount } from '../rows';

const QUESTIONS = ['external_account', 'individual.id_number', 'tos_acceptance.date'];

/** A connected account as the first version of the API shows it. */
export function accountV1(account: ConnectedAccount): Stripe.Account {
  const isActive = account.status === 'active';
  const due = isActive ? [] : QUESTIONS;
  return {
    id: account.id,
    object: 'account',
    business_profile: null,
    business_type: account.entityType === 'company' ? 'company' : 'individual',
    capabilities: account.transfersRequested ? { transfers: isActive ? 'active' : 'inactive' } : {},
    charges_enabled: false,
    controller: {
      fees: { payer: 'application' },
      is_controller: true,
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
      stripe_dashboard: { type: 'express' },
      type: 'application',
    },
    country: account.country,
    created: account.created,
    default_currency: account.currency,
    details_submitted: account.status !== 'new',
    email: account.email,
    future_requirements: { ...nothingDue },
    metadata: account.metadata,
    payouts_enabled: isActive,
    requirements: {
      ...nothingDue,
      currently_due: due,
      eventually_due: due,
      past_due: due,
      disabled_reason: isActive ? null : 'requirements.past_due',
    },
    type: 'none',
  } satisfies Stripe.Account;
}

const nothingDue = {
  alternatives: [],
  current_deadline: null,
  currently_due: [],
  disabled_reason: null,
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
} satisfies Stripe.Account.Requirements;

/** The same account as the second version shows it: only the parts that one asks for. */
export function accountV2(account: ConnectedAccount, include: string[], created: string): Stripe.V2.Core.Account {
  const asked = (part: string) => include.includes(part);
  return {
    id: account.id,
    object: 'v2.core.account',
    applied_configurations: ['recipient'],
    closed: false,
    contact_email: account.email ?? undefined,
    created,
    dashboard: account.dashboard as Stripe.V2.Core.Account.Dashboard,
    display_name: account.displayName ?? undefined,
    livemode: false,
    metadata: account.metadata,
    ...(asked('configuration.recipient') && { configuration: { recipient: recipient(account) } }),
    ...(asked('defaults') && { defaults: defaults(account) }),
    ...(asked('identity') && { identity: identity(account) }),
    ...(asked('requirements') && { requirements: requirements(account) }),
    ...(asked('future_requirements') && { future_requirements: { entries: [] } }),
  } satisfies Stripe.V2.Core.Account;
}

function recipient({ transfersRequested, status }: ConnectedAccount) {
  if (!transfersRequested) return { applied: true, capabilities: {} };
  const isActive = status === 'active';
  const status_details = isActive ? [] : [{ code: 'requirements_past_due', resolution: 'provide_info' } as const];
  return {
    applied: true,
    capabilities: {
      stripe_balance: { stripe_transfers: { status: isActive ? 'active' : 'restricted', status_details } },
    },
  } satisfies Stripe.V2.Core.Account.Configuration.Recipient;
}

function defaults({ currency, feesCollector, lossesCollector }: ConnectedAccount) {
  return {
    currency,
    responsibilities: {
      fees_collector: feesCollector as 'application',
      losses_collector: lossesCollector as 'application',
      requirements_collector: 'stripe',
    },
  } satisfies Stripe.V2.Core.Account.Defaults;
}

function identity({ country, entityType }: ConnectedAccount) {
  return {
    country,
    entity_type: entityType as Stripe.V2.Core.Account.Identity.EntityType,
  } satisfies Stripe.V2.Core.Account.Identity;
}

function requirements({ status }: ConnectedAccount) {
  if (status === 'active') return { entries: [] };
  const entries = QUESTIONS.map((description) => ({
    awaiting_action_from: 'user' as const,
    description,
    errors: [],
    impact: { restricts_capabilities: [] },
    minimum_deadline: { status: 'past_due' as const },
    requested_reasons: [{ code: 'routine_onboarding' as const }],
  }));
  return {
    entries,
    summary: { minimum_deadline: { status: 'past_due' } },
  } satisfies Stripe.V2.Core.Account.Requirements;
}
