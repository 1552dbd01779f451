import { z } from 'zod';
import { missing } from '../errors';
import { emit, emitThin } from '../events';
import { newId } from '../ids';
import { read, withMetadata } from '../params';
import type { ConnectedAccount } from '../rows';
import type { Call, World } from '../world';
import { createAccountParams, include, updateAccountParams } from './accountParams';
import { accountV1, accountV2 } from './accountViews';

/** Opens a connected account for the owner of a shop; whoever it is has still to answer the questions. */
export function createAccount({ world, params, cause }: Call) {
  const asked = read(createAccountParams, params);
  const account = world.store.tables.accounts.add({
    id: newId('acct', 16),
    created: world.clock.now(),
    email: asked.contact_email ?? null,
    displayName: asked.display_name ?? null,
    country: asked.identity.country.toUpperCase(),
    entityType: asked.identity.entity_type ?? 'individual',
    currency: asked.defaults?.currency ?? 'idr',
    dashboard: asked.dashboard ?? 'express',
    feesCollector: asked.defaults?.responsibilities?.fees_collector ?? 'application',
    lossesCollector: asked.defaults?.responsibilities?.losses_collector ?? 'application',
    transfersRequested: isRequested(asked.configuration),
    status: 'new',
    metadata: withMetadata({}, asked.metadata),
  });
  emitThin(world, 'v2.core.account.created', account.id, cause);
  return shownV2(world, account, asked.include);
}

export function findAccount(world: World, id: string): ConnectedAccount {
  const account = world.store.tables.accounts.get(id);
  if (!account) throw missing('account', id);
  return account;
}

export function retrieveAccountV2({ world, path, params }: Call) {
  const asked = read(z.strictObject({ include }), params);
  return shownV2(world, findAccount(world, path.id!), asked.include);
}

export function updateAccount({ world, path, params, cause }: Call) {
  const account = findAccount(world, path.id!);
  const asked = read(updateAccountParams, params);
  account.email = asked.contact_email ?? account.email;
  account.displayName = asked.display_name ?? account.displayName;
  account.dashboard = asked.dashboard ?? account.dashboard;
  account.metadata = withMetadata(account.metadata, asked.metadata);
  account.transfersRequested ||= isRequested(asked.configuration);
  emitThin(world, 'v2.core.account.updated', account.id, cause);
  emit(world, 'account.updated', accountV1(account), { cause, account: account.id });
  return shownV2(world, account, asked.include);
}

export function retrieveAccountV1({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  return accountV1(findAccount(world, path.id!));
}

/** A way into the dashboard of the connected account. */
export function createLoginLink({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  const account = findAccount(world, path.id!);
  const url = `${world.publicOrigin}/connect/dashboard/${account.id}`;
  return { object: 'login_link', created: world.clock.now(), url };
}

function isRequested(configuration?: z.output<typeof createAccountParams>['configuration']): boolean {
  return configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.requested ?? false;
}

function shownV2(world: World, account: ConnectedAccount, asked: string[] = []) {
  return accountV2(account, asked, world.clock.iso(account.created));
}
