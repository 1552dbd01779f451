import { db, sql, type Transaction } from '../../platform/db';
import { hashToken } from '../accounts';

/** Whose cart: a signed-in person's, or that of whoever holds the token. */
export type Shopper = { personId: string } | { guestToken: string };

/** How many pieces of one thing may lie in a cart. */
export const MOST_PIECES = 999;

/** Where the shopper's cart is found in the table. */
export function cartOf(shopper: Shopper) {
  return 'personId' in shopper ? { personId: shopper.personId } : { tokenHash: hashToken(shopper.guestToken) };
}

/** The shopper's cart, made where there is none; two tabs at once make one. */
export async function openCart(tx: Transaction, shopper: Shopper, now: Date): Promise<string> {
  const where = cartOf(shopper);
  await tx.cart.createMany({ data: { ...where, touchedAt: now }, skipDuplicates: true });
  const { id } = await tx.cart.findUniqueOrThrow({ where: where as { personId: string }, select: { id: true } });
  return id;
}

/** How many pieces lie in the cart, for the number beside it in the header. What is saved for later is not among them. */
export async function countCart(shopper: Shopper): Promise<number> {
  const { _sum } = await db.cartLine.aggregate({
    where: { cart: cartOf(shopper), isSaved: false },
    _sum: { quantity: true },
  });
  return _sum.quantity ?? 0;
}

/**
 * Puts pieces into a cart; what lay there already is added to, up to the most that a line may hold. Of goods that are to be
 * bought and goods that are saved for later the first win, each with its own pieces.
 */
export async function putIn(
  tx: Transaction,
  cartId: string,
  line: { id: string; variantId: string; quantity: number; priceSeen: number; isSaved?: boolean },
) {
  await tx.$executeRaw(sql`
    insert into "CartLine" as known ("id", "cartId", "variantId", "quantity", "priceSeen", "isSaved")
    values (${line.id}::uuid, ${cartId}::uuid, ${line.variantId}::uuid, ${line.quantity}, ${line.priceSeen},
      ${line.isSaved ?? false})
    on conflict ("cartId", "variantId") do update set
      "quantity" = case
        when known."isSaved" = excluded."isSaved" then least(${MOST_PIECES}, known."quantity" + excluded."quantity")
        when excluded."isSaved" then known."quantity"
        else excluded."quantity" end,
      "priceSeen" = case when excluded."isSaved" and not known."isSaved" then known."priceSeen" else excluded."priceSeen" end,
      "isSaved" = known."isSaved" and excluded."isSaved"`);
}
