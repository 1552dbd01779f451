import { wishFor } from '../../../domain/wishes';
import type { Visitor } from '../../../web/visitor';

export type Wishing = { isGuest: boolean; isWished: boolean; tellStock: boolean; tellPrice: boolean };

/** What the visitor thinks of these goods. */
export async function wishingOf(visitor: Visitor, productId: string): Promise<Wishing> {
  const person = await visitor.signedIn();
  const wish = person && (await wishFor(person.personId, productId));
  const tells = wish ?? { tellStock: false, tellPrice: false };
  return { isGuest: !person, isWished: wish !== undefined, ...tells };
}
