import type { Stripe } from 'stripe';
import { change, emit } from '../events';
import type { Cause, World } from '../world';

/** Ends every session whose time has come, by the clock of the simulation. */
export function expireDue(world: World) {
  const now = world.clock.now();
  for (const session of world.store.tables.sessions.oldestFirst()) {
    if (session.status === 'open' && session.expires_at <= now) expireSession(world, session, null);
  }
}

export function expireSession(world: World, session: Stripe.Checkout.Session, cause: Cause) {
  change(session, { status: 'expired', url: null });
  const intent = world.store.tables.paymentIntents.get(String(session.payment_intent));
  if (intent) {
    change(intent, { status: 'canceled', canceled_at: world.clock.now(), next_action: null });
    emit(world, 'payment_intent.canceled', intent, { cause });
  }
  emit(world, 'checkout.session.expired', session, { cause });
  return session;
}
