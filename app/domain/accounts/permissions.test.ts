import { expect, test } from 'vitest';
import { type Actor, type Grant, may, regenciesFor, type Thing } from './permissions';

const mine: Thing = { shopId: 'shop-a' };
const theirs: Thing = { shopId: 'shop-b' };
const kerinci: Thing = { regencyCode: '15.01' };
const city: Thing = { regencyCode: '15.71' };
const province: Thing = {};
const things = { mine, theirs, kerinci, city, province };

const actions = [
  'shop:edit',
  'product:edit',
  'stall:sell',
  'report:read',
  'order:read',
  'order:accept',
  'order:pack',
  'order:money',
  'money:manage',
  'voucher:make',
  'voucher:give',
  'voice:answer',
  'buyer:answer',
  'voice:hide',
  'business:verify',
  'listing:review',
  'campaign:edit',
  'search:edit',
  'payment:confirm',
  'refund:agree',
  'refund:close',
  'task:close',
  'ledger:read',
  'account:check',
  'payout:send',
  'settlement:record',
  'commission:set',
  'tax:manage',
  'message:hand-over',
  'market-fee:keep',
  'staff:appoint',
] as const;

type Allowed = Partial<Record<(typeof actions)[number], (keyof typeof things)[]>>;

const everywhere: (keyof typeof things)[] = ['mine', 'theirs', 'kerinci', 'city', 'province'];

// What is not listed is forbidden; the test asks for every action and every thing.
const table: [string, Grant, Allowed][] = [
  [
    'owner of shop A',
    { role: 'OWNER', shopId: 'shop-a' },
    {
      'shop:edit': ['mine'],
      'product:edit': ['mine'],
      'stall:sell': ['mine'],
      'report:read': ['mine'],
      'order:read': ['mine'],
      'order:accept': ['mine'],
      'order:pack': ['mine'],
      'order:money': ['mine'],
      'money:manage': ['mine'],
      'voucher:make': ['mine'],
      'voice:answer': ['mine'],
      'buyer:answer': ['mine'],
    },
  ],
  [
    'manager of shop A',
    { role: 'MANAGER', shopId: 'shop-a' },
    {
      'product:edit': ['mine'],
      'stall:sell': ['mine'],
      'report:read': ['mine'],
      'order:read': ['mine'],
      'order:accept': ['mine'],
      'order:pack': ['mine'],
      'order:money': ['mine'],
      'voucher:make': ['mine'],
      'voice:answer': ['mine'],
      'buyer:answer': ['mine'],
    },
  ],
  ['packer of shop A', { role: 'PACKER', shopId: 'shop-a' }, { 'order:read': ['mine'], 'order:pack': ['mine'] }],
  [
    'verifier of Kerinci',
    { role: 'VERIFIER', regencyCode: '15.01' },
    { 'business:verify': ['kerinci'], 'listing:review': ['kerinci'], 'voice:hide': ['kerinci'] },
  ],
  [
    'verifier of the province',
    { role: 'VERIFIER', regencyCode: null },
    { 'business:verify': everywhere, 'listing:review': everywhere, 'voice:hide': everywhere },
  ],
  ['campaigner of Kerinci', { role: 'CAMPAIGNER', regencyCode: '15.01' }, { 'campaign:edit': ['kerinci'] }],
  [
    'campaigner of the province',
    { role: 'CAMPAIGNER', regencyCode: null },
    {
      'campaign:edit': everywhere,
      'search:edit': everywhere,
      'voucher:give': everywhere,
      'market-fee:keep': everywhere,
    },
  ],
  ['mentor of Kerinci', { role: 'MENTOR', regencyCode: '15.01' }, {}],
  ['mentor of the province', { role: 'MENTOR', regencyCode: null }, {}],
  ['analyst of Kerinci', { role: 'ANALYST', regencyCode: '15.01' }, {}],
  ['analyst of the province', { role: 'ANALYST', regencyCode: null }, {}],
  ['finance of Kerinci', { role: 'FINANCE', regencyCode: '15.01' }, {}],
  [
    'finance of the province',
    { role: 'FINANCE', regencyCode: null },
    {
      'payment:confirm': everywhere,
      'refund:agree': everywhere,
      'refund:close': everywhere,
      'task:close': everywhere,
      'ledger:read': everywhere,
      'account:check': everywhere,
      'payout:send': everywhere,
      'settlement:record': everywhere,
      'commission:set': everywhere,
      'tax:manage': everywhere,
      'voucher:give': everywhere,
      'message:hand-over': everywhere,
    },
  ],
  ['admin of Kerinci', { role: 'ADMIN', regencyCode: '15.01' }, {}],
  [
    'admin of the province',
    { role: 'ADMIN', regencyCode: null },
    {
      'search:edit': everywhere,
      'staff:appoint': everywhere,
      'message:hand-over': everywhere,
      'market-fee:keep': everywhere,
      'voice:hide': everywhere,
    },
  ],
];

const actor = (...grants: Grant[]): Actor => ({ personId: 'somebody', grants });

test.each(table)('ASVS 8.2.1 %s may do what is written, and nothing else', (_, grant, allowed) => {
  for (const action of actions) {
    const reached = Object.entries(things).flatMap(([name, thing]) => (may(actor(grant), action, thing) ? [name] : []));
    expect(reached, action).toEqual(allowed[action] ?? []);
  }
});

test('whoever has no role may do nothing', () => {
  for (const action of actions)
    for (const thing of Object.values(things)) expect(may(actor(), action, thing)).toBe(false);
});

test('roles add up, and none lends its reach to another', () => {
  const both = actor({ role: 'PACKER', shopId: 'shop-a' }, { role: 'OWNER', shopId: 'shop-b' });

  expect(may(both, 'order:pack', mine)).toBe(true);
  expect(may(both, 'shop:edit', mine)).toBe(false);
  expect(may(both, 'shop:edit', theirs)).toBe(true);
});

test('T7 staff of a regency see their own regency only, staff of the province all, everybody else none', () => {
  const ofKerinci: Grant = { role: 'VERIFIER', regencyCode: '15.01' };

  expect(regenciesFor(actor(ofKerinci), 'business:verify')).toEqual(['15.01']);
  expect(regenciesFor(actor(ofKerinci, { role: 'VERIFIER', regencyCode: '15.71' }), 'business:verify')).toEqual([
    '15.01',
    '15.71',
  ]);
  expect(regenciesFor(actor({ role: 'VERIFIER', regencyCode: null }), 'business:verify')).toBe('all');
  expect(regenciesFor(actor(ofKerinci), 'campaign:edit')).toEqual([]);
  expect(regenciesFor(actor({ role: 'FINANCE', regencyCode: '15.01' }), 'payment:confirm')).toEqual([]);
  expect(regenciesFor(actor({ role: 'OWNER', shopId: 'shop-a' }), 'business:verify')).toEqual([]);
});
