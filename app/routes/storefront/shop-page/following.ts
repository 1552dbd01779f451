import { followersOf } from '../../../domain/follows';
import type { Visitor } from '../../../web/visitor';

/** How many follow the shop, and whether the visitor does. */
export async function followingOf(visitor: Visitor, shopId: string) {
  const person = await visitor.signedIn();
  return { isGuest: !person, ...(await followersOf(shopId, person?.personId)) };
}
