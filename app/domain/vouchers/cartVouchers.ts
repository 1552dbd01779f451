import { db, type Transaction } from '../../platform/db';
import type { CartParcel, Shopper } from '../carts';
import type { Rupiah } from '../money';
import { type Buyer, type JudgedVoucher, judgeVouchers, type VoucherProblem } from './judge';
import { type Idle, takeOff } from './takeOff';
import { reachesShop, type VoucherTerms } from './terms';

/** A voucher beside the cart, and what it does: what it takes off, or what stands against it. */
export type VoucherShown = Pick<JudgedVoucher, 'id' | 'code' | 'title' | 'kind' | 'shopName'> & {
  problem?: VoucherProblem | Idle['why'];
  /** Of goods, until its minimum is reached. */
  missing?: Rupiah;
};

/** What vouchers take off a cart. Freight waits until a service is chosen: each takes at most so much of that of these shops. */
export type CartOff = { goods: Rupiah; freight: { most: Rupiah; shopIds: string[] }[] };

/** The vouchers that a shopper has put beside the cart, judged for whoever would buy. */
export function vouchersOf(shopper: Shopper, buyer: Partial<Buyer>, now: Date, tx: Transaction = db) {
  const personId = 'personId' in shopper ? shopper.personId : null;
  const whole = { phone: null, email: null, ...buyer, personId };
  return judgeVouchers({ shopper }, whole, now, tx);
}

export function usable(vouchers: readonly JudgedVoucher[]): VoucherTerms[] {
  return vouchers.filter(({ problem }) => !problem);
}

/** What the vouchers do to a cart as it lies there, before anything about its freight is known. */
export function cartOff(vouchers: readonly JudgedVoucher[], parcels: readonly CartParcel[]) {
  const bills = parcels.map(({ shopId, lines }) => ({ shopId, lines: linesToPay(lines) }));
  const { parcels: taken, idle } = takeOff(bills, usable(vouchers));
  const freight = usable(vouchers).filter(({ id, kind }) => kind === 'SHIPPING' && !idle.has(id));
  const off: CartOff = {
    goods: taken.reduce((sum, parcel) => sum + parcel.goods.amount, 0),
    // Shops' own first, as in `takeOff`.
    freight: freight
      .toSorted((a, b) => Number(a.shopId === null) - Number(b.shopId === null))
      .map((voucher) => ({
        most: voucher.value,
        shopIds: parcels.map(({ shopId }) => shopId).filter((shopId) => reachesShop(voucher, shopId)),
      })),
  };
  return { off, vouchers: vouchers.map((voucher) => shownWith(voucher, idle.get(voucher.id))) };
}

function shownWith({ id, code, title, kind, shopName, problem }: JudgedVoucher, idle: Idle | undefined): VoucherShown {
  const missing = idle?.why === 'minimum' ? idle.missing : undefined;
  return { id, code, title, kind, shopName, problem: problem ?? idle?.why, missing };
}

/** Lines as they are paid for: those that cannot be bought cost nothing. */
export function linesToPay(lines: CartParcel['lines']) {
  return lines.map(({ variantId, price, quantity, problem }) => ({
    variantId,
    goods: problem ? 0 : price * quantity,
  }));
}
