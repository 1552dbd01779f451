import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing } from '../errors';
import { emit } from '../events';
import { newId } from '../ids';
import { read } from '../params';
import type { Call, World } from '../world';
import { findCharge } from './charges';

/** A bank suspects a charge, before anybody disputes it. */
export function warn(world: World, chargeId: string): Stripe.Radar.EarlyFraudWarning {
  const charge = findCharge(world, chargeId);
  const warning = world.store.tables.warnings.add({
    id: newId('issfr'),
    object: 'radar.early_fraud_warning',
    actionable: !charge.refunded && !charge.disputed,
    charge: charge.id,
    created: world.clock.now(),
    fraud_type: 'made_with_stolen_card',
    livemode: false,
    payment_intent: charge.payment_intent ?? undefined,
  } satisfies Stripe.Radar.EarlyFraudWarning);
  emit(world, 'radar.early_fraud_warning.created', warning, { cause: null });
  return warning;
}

export function retrieveWarning({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  const warning = world.store.tables.warnings.get(path.id!);
  if (!warning) throw missing('early fraud warning', path.id!);
  return warning;
}
