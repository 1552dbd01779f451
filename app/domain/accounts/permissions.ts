import type { ShopRole, StaffRole } from '../../../prisma/generated/enums';

export type { ShopRole, StaffRole };

/** What a membership gives: a role in one shop, or in an office of one regency; an office without a regency is the province's. */
export type Grant = { role: ShopRole; shopId: string } | { role: StaffRole; regencyCode: string | null };

/** Somebody who does something, with every role that holds at this moment. */
export type Actor = { personId: string; grants: readonly Grant[] };

type Action =
  | 'shop:edit'
  | 'people:manage'
  | 'product:edit'
  | 'stall:sell'
  | 'report:read'
  | 'order:read'
  | 'order:accept'
  | 'order:pack'
  | 'order:money'
  | 'money:manage'
  | 'voucher:make'
  | 'voucher:give'
  | 'voice:answer'
  | 'buyer:answer'
  | 'voice:hide'
  | 'business:verify'
  | 'listing:review'
  | 'campaign:edit'
  | 'place:keep'
  | 'search:edit'
  | 'payment:confirm'
  | 'refund:agree'
  | 'refund:close'
  | 'task:close'
  | 'ledger:read'
  | 'account:check'
  | 'payout:send'
  | 'settlement:record'
  | 'commission:set'
  | 'tax:manage'
  | 'return:decide'
  | 'complaint:answer'
  | 'message:hand-over'
  | 'market-fee:keep'
  | 'staff:appoint';

type Scope = 'shop' | 'regency' | 'province';

/** Who may do what, and how far it reaches. What is not written here is forbidden. */
const permissions: Record<ShopRole | StaffRole, Partial<Record<Action, Scope>>> = {
  OWNER: {
    'shop:edit': 'shop',
    'people:manage': 'shop',
    'product:edit': 'shop',
    'stall:sell': 'shop',
    'report:read': 'shop',
    'order:read': 'shop',
    'order:accept': 'shop',
    'order:pack': 'shop',
    'order:money': 'shop',
    'money:manage': 'shop',
    'voucher:make': 'shop',
    'voice:answer': 'shop',
    'buyer:answer': 'shop',
  },
  MANAGER: {
    'product:edit': 'shop',
    'stall:sell': 'shop',
    'report:read': 'shop',
    'order:read': 'shop',
    'order:accept': 'shop',
    'order:pack': 'shop',
    'order:money': 'shop',
    'voucher:make': 'shop',
    'voice:answer': 'shop',
    'buyer:answer': 'shop',
  },
  PACKER: { 'order:read': 'shop', 'order:pack': 'shop' },
  VERIFIER: {
    'business:verify': 'regency',
    'listing:review': 'regency',
    'return:decide': 'regency',
    'complaint:answer': 'regency',
    'voice:hide': 'regency',
    'place:keep': 'regency',
  },
  CAMPAIGNER: {
    'campaign:edit': 'regency',
    'search:edit': 'province',
    'voucher:give': 'province',
    'market-fee:keep': 'province',
  },
  MENTOR: {},
  ANALYST: {},
  FINANCE: {
    'payment:confirm': 'province',
    'refund:agree': 'province',
    'refund:close': 'province',
    'task:close': 'province',
    'ledger:read': 'province',
    'account:check': 'province',
    'payout:send': 'province',
    'settlement:record': 'province',
    'commission:set': 'province',
    'tax:manage': 'province',
    'voucher:give': 'province',
    'return:decide': 'province',
    'complaint:answer': 'province',
    'message:hand-over': 'province',
  },
  ADMIN: {
    'market-fee:keep': 'province',
    'complaint:answer': 'province',
    'search:edit': 'province',
    'place:keep': 'province',
    'staff:appoint': 'province',
    'message:hand-over': 'province',
    'voice:hide': 'province',
  },
};

/** What an action is about: the shop or the regency that it belongs to; neither is the province's. */
export type Thing = { shopId?: string; regencyCode?: string | null };

/** Whether one of the actor's roles allows this, to a thing that belongs to that shop or regency. */
export function may(actor: Actor, action: Action, thing: Thing = {}): boolean {
  return actor.grants.some((grant) => reaches(grant, permissions[grant.role][action], thing));
}

function reaches(grant: Grant, scope: Scope | undefined, thing: Thing): boolean {
  if (!scope) return false;
  if ('shopId' in grant) return scope === 'shop' && grant.shopId === thing.shopId;
  if (scope === 'shop') return false;
  return grant.regencyCode === null || (scope === 'regency' && grant.regencyCode === thing.regencyCode);
}

/**
 * The regencies in which the actor may do this, for lists that show only what one may act on.
 *
 * @returns `'all'` for the whole province, otherwise codes, none when the action is not the actor's at all
 */
export function regenciesFor(actor: Actor, action: Action): 'all' | string[] {
  const codes = actor.grants.flatMap((grant) =>
    'regencyCode' in grant && permissions[grant.role][action] ? [grant.regencyCode] : [],
  );
  if (codes.includes(null)) return 'all';
  return codes.filter((code) => code !== null && may(actor, action, { regencyCode: code })) as string[];
}
