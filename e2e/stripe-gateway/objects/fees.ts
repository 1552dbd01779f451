import type { Fee } from '../options';

export type Method = 'card' | 'id_bank_transfer';

/** A virtual account costs the same, whatever comes in by it. */
const TRANSFER_FEE: Fee = { basisPoints: 0, fixed: 4_000 };

export const CARD_FEE: Fee = { basisPoints: 290, fixed: 2_000 };

/** What a payment costs the marketplace: in whole rupiah, counted in hundredths as all amounts here. */
export function feeOf(method: Method, amount: number, cardFee: Fee): number {
  const { basisPoints, fixed } = method === 'card' ? cardFee : TRANSFER_FEE;
  const share = (amount / 100) * (basisPoints / 10_000);
  return (Math.round(share) + fixed) * 100;
}
