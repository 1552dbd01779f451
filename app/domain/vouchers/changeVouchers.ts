import { db, type Transaction } from '../../platform/db';
import { cartOf, type Shopper } from '../carts';
import { type Buyer, type JudgedVoucher, judgeVouchers, type VoucherProblem } from './judge';
import { reachesShop, readCode, slotOf } from './terms';

export type NotAdded = { ok: false; why: 'unknown' | 'no-cart' | 'not-here' | VoucherProblem };

/**
 * Puts a voucher beside the shopper's cart. Where one of the same kind lay there, it takes its place. That the goods do not
 * reach its minimum yet is no reason to refuse it: the cart says what is missing.
 *
 * @param code as typed: letter case and spaces do not matter
 * @returns `isNew` where it did not lie there already
 */
export async function addVoucher(
  shopper: Shopper,
  code: string,
  now = new Date(),
): Promise<{ ok: true; title: string; isNew: boolean } | NotAdded> {
  const voucher = await byCode(shopper, code, now);
  if (!voucher) return { ok: false, why: 'unknown' };
  if (voucher.problem) return { ok: false, why: voucher.problem };
  return db.$transaction(async (tx) => {
    const cart = await tx.cart.findFirst({
      where: cartOf(shopper),
      select: {
        id: true,
        lines: { select: { variant: { select: { product: { select: { shopId: true } } } } } },
        vouchers: { select: { voucher: { select: { id: true, kind: true, shopId: true } } } },
      },
    });
    if (!cart || cart.lines.length === 0) return { ok: false, why: 'no-cart' };
    const isHere = cart.lines.some(({ variant }) => reachesShop(voucher, variant.product.shopId));
    if (!isHere) return { ok: false, why: 'not-here' };
    const others = cart.vouchers
      .map((row) => row.voucher)
      .filter((one) => one.id !== voucher.id && slotOf(one) === slotOf(voucher));
    await takeAway(
      tx,
      cart.id,
      others.map(({ id }) => id),
    );
    const row = { cartId: cart.id, voucherId: voucher.id, addedAt: now };
    const { count } = await tx.cartVoucher.createMany({ data: [row], skipDuplicates: true });
    return { ok: true, title: voucher.title, isNew: count > 0 };
  });
}

/** Takes a voucher away from the cart. */
export async function removeVoucher(shopper: Shopper, voucherId: string): Promise<void> {
  await db.cartVoucher.deleteMany({ where: { cart: cartOf(shopper), voucherId } });
}

async function byCode(shopper: Shopper, typed: string, now: Date): Promise<JudgedVoucher | undefined> {
  const code = readCode(typed);
  if (!code) return undefined;
  const buyer: Buyer = { personId: 'personId' in shopper ? shopper.personId : null, phone: null, email: null };
  const [voucher] = await judgeVouchers({ code }, buyer, now);
  return voucher;
}

function takeAway(tx: Transaction, cartId: string, voucherIds: string[]) {
  return tx.cartVoucher.deleteMany({ where: { cartId, voucherId: { in: voucherIds } } });
}
