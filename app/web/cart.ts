import { newToken } from '../domain/accounts';
import { addToCart, buyAgain, countCart, mergeCarts, type Shopper } from '../domain/carts';
import type { Visitor } from './visitor';

const NAME = 'keranjang';
const TWO_MONTHS = 60 * 24 * 60 * 60; // seconds

/** Whose cart this request is about. Nobody's while a guest has put nothing in. */
export async function shopperOf(visitor: Visitor): Promise<Shopper | undefined> {
  const person = await visitor.signedIn();
  if (person) return { personId: person.personId };
  const guestToken = guestTokenOf(visitor);
  return guestToken ? { guestToken } : undefined;
}

/** Puts goods into the visitor's cart. A guest gets one, and a cookie, with the first thing that goes in. */
export async function putInCart(visitor: Visitor, wish: { variantId: string; quantity: number }) {
  const shopper = (await shopperOf(visitor)) ?? { guestToken: newToken() };
  const answer = await addToCart(shopper, wish);
  if (answer.ok && 'guestToken' in shopper) visitor.setCookie(NAME, shopper.guestToken, { maxAge: TWO_MONTHS });
  return answer;
}

/** Puts an order that was bought before into the visitor's cart once more. */
export async function putInAgain(visitor: Visitor, order: { code: string; number: string }) {
  const shopper = (await shopperOf(visitor)) ?? { guestToken: newToken() };
  const answer = await buyAgain(shopper, order);
  const isIn = answer.ok && answer.added > 0;
  if (isIn && 'guestToken' in shopper) visitor.setCookie(NAME, shopper.guestToken, { maxAge: TWO_MONTHS });
  return answer;
}

/** How many pieces lie in the visitor's cart. */
export async function cartCountOf(visitor: Visitor): Promise<number> {
  const shopper = await shopperOf(visitor);
  return shopper ? countCart(shopper) : 0;
}

/** What a guest has gathered goes along into the account (case C4). */
export async function bringCart(visitor: Visitor, personId: string) {
  const guestToken = guestTokenOf(visitor);
  if (!guestToken) return;
  await mergeCarts(personId, guestToken);
  visitor.setCookie(NAME, '', { maxAge: 0 });
}

function guestTokenOf({ cookies }: Visitor): string | undefined {
  const token = cookies.get(NAME);
  return token && /^[\w-]{43}$/.test(token) ? token : undefined; // as `newToken` makes them
}
