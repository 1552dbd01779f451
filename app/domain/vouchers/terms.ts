import type { VoucherKind } from '../../../prisma/generated/enums';
import type { Rupiah } from '../money';

/** What a voucher promises. `value` is percent of the goods or rupiah; `shopShare` is basis points of the discount. */
export type VoucherTerms = {
  id: string;
  code: string;
  title: string;
  kind: VoucherKind;
  value: number;
  /** The most that a percentage takes off. */
  most: Rupiah | null;
  /** Of goods that it may be used for. */
  minimum: Rupiah;
  shopShare: number;
  /** The shop that gives it; none: the platform. */
  shopId: string | null;
  /** Shops that agreed to bear their part of a voucher of the platform. */
  joined: readonly string[];
};

/**
 * Whether a voucher may be used for goods of a shop: its own, or the platform's, which reaches everybody as long as no shop
 * has to bear a part, and otherwise those that agreed to. A shop's discount never leaks to another shop.
 */
export function reachesShop({ shopId: giver, shopShare, joined }: VoucherTerms, shopId: string): boolean {
  if (giver !== null) return giver === shopId;
  return shopShare === 0 || joined.includes(shopId);
}

/** One voucher for goods and one for freight, of each shop and of the platform: a second one takes the place of the first. */
export function slotOf({ kind, shopId }: Pick<VoucherTerms, 'kind' | 'shopId'>): string {
  return `${kind === 'SHIPPING' ? 'freight' : 'goods'} of ${shopId ?? 'the platform'}`;
}

/** A code as it is kept: people write kopi 10, the ticket says KOPI10. @returns nothing for what cannot be one */
export function readCode(typed: string): string | undefined {
  const code = typed.replace(/\s+/g, '').toUpperCase();
  return /^[A-Z0-9]{3,20}$/.test(code) ? code : undefined;
}
