import { type Rupiah, splitRupiah } from '../money';
import { reachesShop, type VoucherTerms } from './terms';

/** Goods of one shop, and its freight as far as it is known. */
export type ParcelToPay = {
  shopId: string;
  lines: readonly { variantId: string; goods: Rupiah }[];
  shipping?: Rupiah;
};

/** What is taken off, and what of that the platform bears; the shop bears the rest. */
export type Off = { amount: Rupiah; byPlatform: Rupiah };

/** What one voucher takes off one parcel. */
export type VoucherTaken = { voucherId: string; code: string; title: string; goods: Off; shipping: Off };

export type ParcelOff = {
  lines: ReadonlyMap<string, Off>;
  goods: Off;
  shipping: Off;
  vouchers: VoucherTaken[];
};

/** Why a voucher takes nothing off as things stand. */
export type Idle = { why: 'not-here' } | { why: 'minimum'; missing: Rupiah } | { why: 'nothing-left' };

export type Discounts = { parcels: ParcelOff[]; idle: Map<string, Idle> };

const WHOLE = 10_000; // basis points

/** All vouchers together take at most so many percent of the goods of an order: a sale stays a sale. */
const MOST_PERCENT = 90;

/**
 * What vouchers take off a purchase, to the rupiah. Shops' own come first, then the platform's from what is left; freight
 * after goods. A voucher for several shops is divided by what is left to pay at each, and over lines in the same way; the
 * remainder goes as `splitRupiah` says. Of a discount that is shared, an undecided rupiah is the platform's.
 *
 * @param vouchers at most one of a slot, see `slotOf`
 */
export function takeOff(parcels: readonly ParcelToPay[], vouchers: readonly VoucherTerms[]): Discounts {
  const bills = parcels.map(billOf);
  const idle = new Map<string, Idle>();
  for (const voucher of vouchers.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    const why = use(voucher, bills);
    if (why) idle.set(voucher.id, why);
  }
  return { parcels: bills.map(({ lines, goods, shipping, vouchers }) => ({ lines, goods, shipping, vouchers })), idle };
}

function turnOf({ kind, shopId }: VoucherTerms): number {
  return (kind === 'SHIPPING' ? 2 : 0) + (shopId === null ? 1 : 0);
}

/** A parcel with what was taken off it so far. */
type Bill = {
  parcel: ParcelToPay;
  gross: Rupiah;
  lines: Map<string, Off>;
  goods: Off;
  shipping: Off;
  vouchers: VoucherTaken[];
};

const nothing: Off = { amount: 0, byPlatform: 0 };

function billOf(parcel: ParcelToPay): Bill {
  const gross = sum(parcel.lines.map((line) => line.goods));
  const lines = new Map(parcel.lines.map(({ variantId }) => [variantId, nothing]));
  return { parcel, gross, lines, goods: nothing, shipping: nothing, vouchers: [] };
}

/** @returns why it takes nothing */
function use(voucher: VoucherTerms, bills: Bill[]): Idle | undefined {
  const reached = bills.filter(({ parcel, gross }) => gross > 0 && reachesShop(voucher, parcel.shopId));
  const gross = sum(reached.map((bill) => bill.gross));
  if (gross === 0) return { why: 'not-here' };
  if (gross < voucher.minimum) return { why: 'minimum', missing: voucher.minimum - gross };
  const parts = voucher.kind === 'SHIPPING' ? offFreight(voucher, reached) : offGoods(voucher, reached);
  if (!parts) return undefined; // the freight is not known yet
  if (sum(parts) === 0) return { why: 'nothing-left' };
  for (const [index, bill] of reached.entries()) takeFrom(bill, voucher, parts[index]!);
  return undefined;
}

function offGoods({ kind, value, most }: VoucherTerms, bills: Bill[]): Rupiah[] {
  const left = bills.map((bill) => bill.gross - bill.goods.amount);
  const whole = sum(left);
  const wanted = kind === 'PERCENT' ? Math.min(splitRupiah(whole, [value, 100 - value])[0]!, most ?? whole) : value;
  const parts = splitRupiah(Math.min(wanted, whole), left);
  return parts.map((part, index) => Math.min(part, mostOff(bills[index]!) - bills[index]!.goods.amount));
}

function mostOff({ gross }: Bill): Rupiah {
  return Math.floor((gross * MOST_PERCENT) / 100);
}

function offFreight({ value }: VoucherTerms, bills: Bill[]): Rupiah[] | undefined {
  if (bills.some(({ parcel }) => parcel.shipping === undefined)) return undefined;
  const left = bills.map(({ parcel, shipping }) => parcel.shipping! - shipping.amount);
  const whole = sum(left);
  return whole === 0 ? left : splitRupiah(Math.min(value, whole), left);
}

function takeFrom(bill: Bill, voucher: VoucherTerms, amount: Rupiah) {
  if (amount <= 0) return;
  const { id: voucherId, code, title, kind, shopShare } = voucher;
  const [byPlatform] = splitRupiah(amount, [WHOLE - shopShare, shopShare]);
  const off = { amount, byPlatform: byPlatform! };
  const isFreight = kind === 'SHIPPING';
  bill.vouchers.push({ voucherId, code, title, goods: isFreight ? nothing : off, shipping: isFreight ? off : nothing });
  if (isFreight) {
    bill.shipping = plus(bill.shipping, off);
    return;
  }
  bill.goods = plus(bill.goods, off);
  const left = bill.parcel.lines.map(({ variantId, goods }) => goods - bill.lines.get(variantId)!.amount);
  const amounts = splitRupiah(amount, left);
  const platforms = splitRupiah(off.byPlatform, amounts);
  for (const [index, { variantId }] of bill.parcel.lines.entries()) {
    const part = { amount: amounts[index]!, byPlatform: platforms[index]! };
    bill.lines.set(variantId, plus(bill.lines.get(variantId)!, part));
  }
}

function plus(a: Off, b: Off): Off {
  return { amount: a.amount + b.amount, byPlatform: a.byPlatform + b.byPlatform };
}

function sum(amounts: readonly Rupiah[]): Rupiah {
  return amounts.reduce((a, b) => a + b, 0);
}
