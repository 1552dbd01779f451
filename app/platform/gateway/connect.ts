import { fromGatewayAmount, toGatewayAmount } from './amounts';
import { ask, insist } from './client';

/** Whom an account at the gateway is opened for. Plain values, kept in the database before the call. */
export type AccountWish = { shopId: string; name: string; email: string | null };

/** What the gateway knows of a shop's account. `isReady`: it would take a transfer now. */
export type AccountFacts = { id: string; isReady: boolean };

const COUNTRY = 'ID';

/**
 * Whether a platform of that country may send money to shops in Indonesia. The gateway opens accounts there all the same and
 * refuses only the transfer, after the buyers have paid; so it is asked first.
 *
 * @param platform the country of the platform's own account, such as ID
 */
export async function mayTransferHere(platform: string): Promise<boolean> {
  const spec = await ask((stripe) => stripe.countrySpecs.retrieve(platform));
  return insist(spec, 'country_spec', platform).supported_transfer_countries.includes(COUNTRY);
}

/** Opens an account that can receive transfers and nothing else. The same key and wish lead to the same account. */
export async function createAccount(key: string, { shopId, name, email }: AccountWish): Promise<AccountFacts> {
  const params = {
    display_name: name,
    ...(email ? { contact_email: email } : {}),
    dashboard: 'express',
    identity: { country: COUNTRY },
    defaults: {
      currency: 'idr',
      responsibilities: { fees_collector: 'application', losses_collector: 'application' },
    },
    configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
    include: ['configuration.recipient' as const],
    metadata: { shop_id: shopId },
  } as const;
  const account = await ask((stripe) =>
    stripe.v2.core.accounts.create({ ...params, include: [...params.include] }, { idempotencyKey: key }),
  );
  return accountFacts(account);
}

export async function readAccount(id: string): Promise<AccountFacts> {
  const include = ['configuration.recipient' as const];
  return accountFacts(await ask((stripe) => stripe.v2.core.accounts.retrieve(id, { include })));
}

type Account = {
  object: 'v2.core.account';
  id: string;
  configuration?: {
    recipient?: { capabilities?: { stripe_balance?: { stripe_transfers?: { status: string } } } };
  };
};

function accountFacts(answer: Account): AccountFacts {
  const { id, configuration } = insist(answer, 'v2.core.account', 'acct_');
  const status = configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status;
  return { id, isReady: status === 'active' };
}

/**
 * A page of the gateway where the owner of an account answers its questions. It opens once and for a few minutes: made anew
 * each time, never kept.
 */
export async function createAccountLink(id: string, backTo: { done: string; again: string }): Promise<string> {
  const account_onboarding = { return_url: backTo.done, refresh_url: backTo.again };
  const link = await ask((stripe) =>
    stripe.v2.core.accountLinks.create({
      account: id,
      use_case: { type: 'account_onboarding', account_onboarding },
    }),
  );
  return insist({ object: link.object, id: link.account, url: link.url }, 'v2.core.account_link', 'acct_').url;
}

/** What goes to a shop's account. `amount` in rupiah. */
export type TransferWish = { payoutId: string; account: string; amount: number };

/** Sends money to a shop's account at the gateway. The same key sends it once. @returns tr_… */
export async function createTransfer(key: string, { payoutId, account, amount }: TransferWish): Promise<string> {
  const params = {
    amount: toGatewayAmount(amount),
    currency: 'idr',
    destination: account,
    transfer_group: payoutId,
    metadata: { payout_id: payoutId },
  };
  const transfer = await ask((stripe) => stripe.transfers.create(params, { idempotencyKey: key }));
  return insist(transfer, 'transfer', 'tr_').id;
}

/** Looks for a transfer whose key the gateway may have forgotten. @returns nothing when it was never made */
export async function findTransfer({ payoutId }: TransferWish): Promise<string | undefined> {
  const { data } = await ask((stripe) => stripe.transfers.list({ transfer_group: payoutId, limit: 100 }));
  return data.find((transfer) => insist(transfer, 'transfer', 'tr_').metadata.payout_id === payoutId)?.id;
}

/** What is taken back of a transfer. `amount` in rupiah. */
export type ReversalWish = { transferId: string; amount: number };

/** Takes a part or all of a transfer back. The same key takes it once. @returns trr_… */
export async function createReversal(key: string, { transferId, amount }: ReversalWish): Promise<string> {
  const params = { amount: toGatewayAmount(amount), metadata: { reversal: key } };
  const reversal = await ask((stripe) => stripe.transfers.createReversal(transferId, params, { idempotencyKey: key }));
  return insist(reversal, 'transfer_reversal', 'trr_').id;
}

/** What was taken back of a transfer. `key` is ours where we asked for it; `amount` in rupiah. */
export type ReversalMade = { id: string; amount: number; key: string | undefined };

/** Everything that was taken back of a transfer, whoever asked for it. What is not whole rupiah is left to the comparison. */
export async function reversalsOf(transferId: string): Promise<ReversalMade[]> {
  const reversals = await ask((stripe) =>
    stripe.transfers.listReversals(transferId, { limit: 100 }).autoPagingToArray({ limit: 1_000 }),
  );
  return reversals
    .filter(({ amount }) => amount % 100 === 0)
    .map((made) => {
      const { id, amount, metadata } = insist(made, 'transfer_reversal', 'trr_');
      return { id, amount: fromGatewayAmount(amount), key: metadata?.reversal };
    });
}

/** Looks for a reversal whose key the gateway may have forgotten. @returns nothing when it was never made */
export async function findReversal(key: string, { transferId, amount }: ReversalWish): Promise<string | undefined> {
  const { data } = await ask((stripe) => stripe.transfers.listReversals(transferId, { limit: 100 }));
  const found = data.find((reversal) => reversal.metadata?.reversal === key);
  return found && fromGatewayAmount(found.amount) === amount ? found.id : undefined;
}
