import type { LedgerAccount } from '../../../../prisma/generated/enums';
import { m } from '../../../words/generated/messages';

type Words = { name: () => string; about: () => string };

/** The accounts of the ledger as a person names them, and what stands in each. */
export const accountWords: Record<LedgerAccount, Words> = {
  BANK: { name: m.finance_account_bank, about: m.finance_account_bank_about },
  GATEWAY: { name: m.finance_account_gateway, about: m.finance_account_gateway_about },
  DISPUTES: { name: m.finance_account_disputes, about: m.finance_account_disputes_about },
  GATEWAY_FEES: { name: m.finance_account_gateway_fees, about: m.finance_account_gateway_fees_about },
  FUNDS: { name: m.finance_account_funds, about: m.finance_account_funds_about },
  SHOP_HELD: { name: m.finance_account_shop_held, about: m.finance_account_shop_held_about },
  SHIPPING_HELD: { name: m.finance_account_shipping_held, about: m.finance_account_shipping_held_about },
  COMMISSION_HELD: { name: m.finance_account_commission_held, about: m.finance_account_commission_held_about },
  SHOP_FROZEN: { name: m.finance_account_shop_frozen, about: m.finance_account_shop_frozen_about },
  SHOP_BALANCE: { name: m.finance_account_shop_balance, about: m.finance_account_shop_balance_about },
  PAYOUTS: { name: m.finance_account_payouts, about: m.finance_account_payouts_about },
  COMMISSION: { name: m.finance_account_commission, about: m.finance_account_commission_about },
  TAX: { name: m.finance_account_tax, about: m.finance_account_tax_about },
  REFUNDS: { name: m.finance_account_refunds, about: m.finance_account_refunds_about },
  UNPLACED: { name: m.finance_account_unplaced, about: m.finance_account_unplaced_about },
  COURIER_CASH: { name: m.finance_account_courier_cash, about: m.finance_account_courier_cash_about },
  SHOP_CASH: { name: m.finance_account_shop_cash, about: m.finance_account_shop_cash_about },
  SHOP_DIRECT: { name: m.finance_account_shop_direct, about: m.finance_account_shop_direct_about },
};
