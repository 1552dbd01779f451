import { type Actor, may } from '../accounts';
import type { NotSaved } from './productDetails';
import type { ProductStatus, ProductStep } from './productStates';
import { allOrNothing, refuse } from './refusing';
import { takeStep } from './takeStep';

export type Moved = { ok: true; name: string; status: ProductStatus };

/** Lists, hides, shows again or puts away goods of a shop. */
export async function moveProduct(
  actor: Actor,
  { shopId, productId, step }: { shopId: string; productId: string; step: ProductStep },
  now = new Date(),
): Promise<Moved | NotSaved> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  return allOrNothing(async (tx): Promise<Moved> => {
    const product = await tx.product.findFirst({ where: { id: productId, shopId }, select: { name: true } });
    if (!product) return refuse({ ok: false, why: 'not-found' });
    return {
      ok: true,
      name: product.name,
      status: await takeStep(tx, { productId, step, personId: actor.personId }, now),
    };
  });
}
