import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

type Answer = { ok: true } | { ok: false; why: 'not-allowed' };

/** Hides the shop and its goods until it is opened again; orders that were placed go on. */
export function closeShop(actor: Actor, shopId: string): Promise<Answer> {
  return setStatus(actor, shopId, 'CLOSED');
}

/** Shows the shop again; while its business is suspended it stays hidden nevertheless. */
export function reopenShop(actor: Actor, shopId: string): Promise<Answer> {
  return setStatus(actor, shopId, 'OPEN');
}

async function setStatus(actor: Actor, shopId: string, status: 'OPEN' | 'CLOSED'): Promise<Answer> {
  if (!may(actor, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  await db.shop.update({ where: { id: shopId }, data: { status } });
  return { ok: true };
}
