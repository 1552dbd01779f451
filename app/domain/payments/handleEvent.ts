import { z } from 'zod';
import { db } from '../../platform/db';
import { openTask } from '../financeTasks';
import { reconcileConnectAccount, reconcileTransfer } from '../payouts';
import { reconcileRefund } from '../refunds';
import { reconcilePurchase, reconcileSession } from './reconcile';
import { reconcileDispute } from './reconcileDispute';

/** Of what the gateway tells, only ids are used: the rest is read from the gateway itself when it is handled. */
const Body = z.object({
  data: z.object({
    object: z.object({
      id: z.string(),
      metadata: z.object({ purchase_id: z.uuid().optional() }).nullish(),
      payment_intent: z.string().nullish(),
      charge: z.string().nullish(),
    }),
  }),
});
/** The second version of the gateway's interface names the object alone. */
const Thin = z.object({ related_object: z.object({ id: z.string() }) });

type Thing = z.infer<typeof Body>['data']['object'];

/**
 * Acts on one message of the gateway. Whatever the order or number of messages, each leads to the state that the gateway
 * has now (P2, P3, P4). A kind of message that nobody knows is done with (P12).
 *
 * @throws GatewayDown when the gateway does not answer: the job tries it again
 */
export async function handleEvent(eventId: string, now = new Date()): Promise<void> {
  const event = await db.gatewayEvent.findUnique({ where: { id: eventId } });
  if (!event || event.handledAt) return;
  const read = Body.safeParse(event.body);
  if (read.success) await actOn(event.type, read.data.data.object, now);
  const thin = Thin.safeParse(event.body);
  if (thin.success && event.type.startsWith('v2.core.account'))
    await reconcileConnectAccount(thin.data.related_object.id, now);
  await db.gatewayEvent.update({ where: { id: eventId }, data: { handledAt: now } });
}

async function actOn(type: string, thing: Thing, now: Date) {
  if (type.startsWith('checkout.session.')) return reconcileSession(thing.id, now);
  if (type.startsWith('charge.dispute.')) return reconcileDispute(thing.id, now);
  if (type.startsWith('refund.') || type === 'charge.refund.updated') return reconcileRefund(thing.id, now);
  if (type.startsWith('charge.') || type.startsWith('payment_intent.')) return lookAtPayment(thing, now);
  if (type === 'transfer.reversed') return reconcileTransfer(thing.id, now);
  if (type === 'account.updated') return reconcileConnectAccount(thing.id, now);
  if (type === 'radar.early_fraud_warning.created') return warnOfFraud(thing, now);
}

/** A charge or an intent: whichever session it belongs to is looked at, also for the fee that became known later. */
async function lookAtPayment({ id, payment_intent, metadata }: Thing, now: Date) {
  const paymentIntent = payment_intent ?? id;
  const session = await db.checkoutSession.findUnique({ where: { paymentIntent }, select: { gatewayId: true } });
  if (session?.gatewayId) return reconcileSession(session.gatewayId, now);
  if (metadata?.purchase_id) await reconcilePurchase(metadata.purchase_id, now);
}

async function warnOfFraud({ id, charge }: Thing, now: Date) {
  const session = await db.checkoutSession.findFirst({
    where: { chargeId: charge ?? '' },
    select: { purchaseId: true, received: true, purchase: { select: { number: true } } },
  });
  if (!session) return;
  const { purchaseId, received, purchase } = session;
  const facts = { number: purchase.number, amount: received ?? 0, warning: id };
  await openTask(db, { key: `fraud-warning:${id}`, kind: 'FRAUD_WARNING', purchaseId, facts }, now);
}
