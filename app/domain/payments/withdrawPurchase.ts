import { db } from '../../platform/db';
import { expireSession, GatewayDown } from '../../platform/gateway';
import { cancelPurchase } from '../purchases';
import { openCheckout } from './openCheckout';
import { reconcilePurchase } from './reconcile';

/**
 * The buyer, who holds the purchase's code, cancels all of it before it is paid. A page of the gateway that is open is
 * closed first: only when nobody can pay there any more are the goods given back. Who has paid in that moment has paid.
 */
export async function withdrawPurchase(
  code: string,
  personId: string | null,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-found' | 'moved-on' | 'gateway-down' }> {
  try {
    await closePages(code, now);
  } catch (error) {
    if (error instanceof GatewayDown) return { ok: false, why: 'gateway-down' };
    throw error;
  }
  return cancelPurchase(code, personId, now);
}

async function closePages(code: string, now: Date) {
  const opening = await db.checkoutSession.count({ where: { purchase: { code }, status: 'OPENING' } });
  // Whether this page exists is not known: asking again with the same key tells.
  if (opening) {
    const opened = await openCheckout(code, now);
    if (!opened.ok && opened.why === 'gateway-down') throw new GatewayDown('the page may be open');
  }
  const session = await db.checkoutSession.findFirst({ where: { purchase: { code }, status: 'OPEN' } });
  if (!session) return;
  await expireSession(session.gatewayId!);
  await reconcilePurchase(session.purchaseId, now);
}
