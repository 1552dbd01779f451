import type { LedgerAccount } from '../../../prisma/generated/enums';

export type { LedgerAccount };

/** Accounts that are kept for each shop apart. The table has the same list as a CHECK. */
export const shopAccounts = [
  'SHOP_HELD',
  'SHIPPING_HELD',
  'SHOP_FROZEN',
  'SHOP_BALANCE',
  'PAYOUTS',
  'TAX',
  'COURIER_CASH',
  'SHOP_CASH',
  'SHOP_DIRECT',
] as const satisfies readonly LedgerAccount[];

export type ShopAccount = (typeof shopAccounts)[number];
export type PlatformAccount = Exclude<LedgerAccount, ShopAccount>;

/** Where the platform's own money lies: what these hold must be what the bank and the gateway say. */
export type MoneyAccount = Extract<LedgerAccount, 'BANK' | 'GATEWAY'>;
