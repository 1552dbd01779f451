import { db, type Transaction } from '../../platform/db';
import { type AccountFacts, GatewayDown, readAccount } from '../../platform/gateway';
import { may } from '../accounts';
import type { Seller } from '../orders';

/**
 * Looks at a shop's account as the gateway has it now. One that is no longer ready takes no new payouts.
 *
 * @param gatewayId acct_…; one that is not a shop's is left alone
 * @throws GatewayDown when the gateway does not answer: then it is looked at again later
 */
export async function reconcileConnectAccount(gatewayId: string, now = new Date()): Promise<void> {
  const isOurs = (await db.connectAccount.count({ where: { gatewayId } })) > 0;
  if (isOurs) await keepFacts(db, await readAccount(gatewayId), now);
}

/** The same for the owner who comes back from the gateway's page, without waiting for a gateway that is down. */
export async function reconcileOwnAccount(seller: Seller, now = new Date()): Promise<void> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return;
  const account = await db.connectAccount.findUnique({ where: { shopId }, select: { gatewayId: true } });
  if (!account?.gatewayId) return;
  try {
    await reconcileConnectAccount(account.gatewayId, now);
  } catch (error) {
    if (!(error instanceof GatewayDown)) throw error;
  }
}

/** Notes what the gateway says, unless it was asked later already. */
export async function keepFacts(tx: Transaction, { id, isReady }: AccountFacts, now: Date) {
  await tx.connectAccount.updateMany({
    where: { gatewayId: id, OR: [{ checkedAt: null }, { checkedAt: { lte: now } }] },
    data: { isReady, checkedAt: now },
  });
}

/** How far a shop has come with its account at the gateway. */
export async function ownConnectAccount(seller: Seller): Promise<'none' | 'begun' | 'ready'> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return 'none';
  const account = await db.connectAccount.findUnique({ where: { shopId }, select: { gatewayId: true, isReady: true } });
  if (!account?.gatewayId) return 'none';
  return account.isReady ? 'ready' : 'begun';
}
