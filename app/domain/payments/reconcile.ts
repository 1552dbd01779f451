import { db } from '../../platform/db';
import { GatewayDown, readSession, type SessionFacts } from '../../platform/gateway';
import { settleSession } from './settleSession';

/**
 * Looks at a purchase's payment as the gateway has it now, and settles what has changed. The page that a buyer returns to,
 * each message of the gateway, and the clock call this same function, so that none of them is needed (P5, P6, P7).
 *
 * @throws GatewayDown when the gateway does not answer: then it is looked at again later
 */
export async function reconcilePurchase(purchaseId: string, now = new Date()): Promise<void> {
  const sessions = await db.checkoutSession.findMany({
    where: { purchaseId, status: { in: ['OPEN', 'PROCESSING'] } },
    orderBy: { attempt: 'asc' },
  });
  for (const { id, gatewayId } of sessions) await settleSession(id, await readSession(gatewayId!), now);
}

/** The same for whoever holds a purchase's code, without waiting for a gateway that is down. @returns false for no purchase */
export async function reconcileCode(code: string, now = new Date()): Promise<boolean> {
  const purchase = await db.purchase.findUnique({ where: { code }, select: { id: true } });
  if (!purchase) return false;
  try {
    await reconcilePurchase(purchase.id, now);
  } catch (error) {
    if (!(error instanceof GatewayDown)) throw error;
  }
  return true;
}

/** The same for one session, also for one that seemed to be over. @param gatewayId cs_… */
export async function reconcileSession(gatewayId: string, now = new Date()): Promise<void> {
  const facts = await readSession(gatewayId);
  const session = (await db.checkoutSession.findUnique({ where: { gatewayId } })) ?? (await adopt(facts));
  if (session) await settleSession(session.id, facts, now);
}

/** A session whose opening was never answered, known by the purchase that it names: it is ours. */
async function adopt({ id, reference }: SessionFacts): Promise<{ id: string } | undefined> {
  const [session] = await db.checkoutSession.updateManyAndReturn({
    where: { purchase: { id: uuidOr(reference) }, status: 'OPENING', gatewayId: null },
    data: { gatewayId: id },
    select: { id: true },
  });
  return session;
}

const nobody = '00000000-0000-0000-0000-000000000000';

function uuidOr(text: string | null): string {
  return text && /^[0-9a-f-]{36}$/.test(text) ? text : nobody;
}
