import { refuse } from './errors';
import { listOf } from './lists';
import { accountV1 } from './objects/accountViews';
import type { World } from './world';

type Node = Record<string, unknown>;

/** Replaces ids by what they stand for, along paths such as `data.payment_intent.latest_charge`. Works on a copy. */
export function expanded(world: World, answer: object, paths: unknown): object {
  if (!Array.isArray(paths) || paths.length === 0) return answer;
  const copy = structuredClone(answer);
  for (const path of paths) follow(world, copy as Node, String(path).split('.'), String(path));
  return copy;
}

function follow(world: World, here: Node, [name, ...rest]: string[], whole: string) {
  if (name === undefined) return;
  if (here[name] === undefined) here[name] = included(world, here, name);
  if (here[name] === undefined) throw refuse(`This property cannot be expanded (${whole}).`, { param: 'expand' });
  const values = Array.isArray(here[name]) ? here[name] : [here[name]];
  const found = values.map((value) => (typeof value === 'string' ? objectOf(world, value, whole) : value));
  here[name] = Array.isArray(here[name]) ? found : found[0];
  for (const next of found) if (isNode(next)) follow(world, next, rest, whole);
}

/** Lists that an object leaves out unless one asks. */
function included(world: World, { object, id }: Node, name: string): unknown {
  if (object === 'checkout.session' && name === 'line_items') {
    const lines = world.store.tables.baskets.get(String(id))?.lines ?? [];
    return listOf(`/v1/checkout/sessions/${id}/line_items`, structuredClone(lines));
  }
  if (object === 'charge' && name === 'refunds') {
    const refunds = world.store.tables.refunds.newestFirst().filter(({ charge }) => charge === id);
    return listOf(`/v1/charges/${id}/refunds`, structuredClone(refunds));
  }
  return undefined;
}

function objectOf(world: World, id: string, whole: string): unknown {
  const { tables } = world.store;
  const account = tables.accounts.get(id);
  if (account) return accountV1(account);
  const expandable = [
    tables.paymentIntents,
    tables.charges,
    tables.balanceTransactions,
    tables.refunds,
    tables.transfers,
    tables.reversals,
    tables.disputes,
    tables.payouts,
  ];
  for (const table of expandable) {
    const row = table.get(id);
    if (row) return structuredClone(row);
  }
  throw refuse(`This property cannot be expanded (${whole}).`, { param: 'expand' });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
