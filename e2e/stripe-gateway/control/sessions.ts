import type { Stripe } from 'stripe';
import { z } from 'zod';
import { Refusal } from '../errors';
import { expireSession } from '../objects/expiry';
import {
  answerChallenge,
  failTransfer,
  type Paid,
  payByCard,
  payByTransfer,
  payNothing,
  settleTransfer,
} from '../objects/paying';
import { findSession } from '../objects/sessions';
import type { World } from '../world';
import { payParams } from './params';
import { lever } from './router';

const nothing = z.strictObject({});

/** What shoppers and their banks do, without a browser. */
export const sessionLevers = [
  lever('POST', 'sessions/:id/pay', payParams, (world, { id }, how) => {
    const session = openSession(world, id!);
    return { result: pay(world, session, how), session };
  }),
  lever('POST', 'sessions/:id/settle', nothing, (world, { id }) => {
    const session = waitingSession(world, id!);
    settleTransfer(world, session);
    return { session };
  }),
  lever('POST', 'sessions/:id/fail', nothing, (world, { id }) => {
    const session = waitingSession(world, id!);
    failTransfer(world, session);
    return { session };
  }),
  lever('POST', 'sessions/:id/expire', nothing, (world, { id }) => ({
    session: expireSession(world, openSession(world, id!), null),
  })),
];

function pay(
  world: World,
  session: Stripe.Checkout.Session,
  { method, card, consent }: z.output<typeof payParams>,
): Paid {
  if (session.amount_total === 0) payNothing(world, session);
  else if (method === 'va') payByTransfer(world, session);
  else {
    const result = payByCard(world, session, card);
    return result === 'challenge' && consent !== undefined ? answerChallenge(world, session, consent) : result;
  }
  return 'paid';
}

function openSession(world: World, id: string): Stripe.Checkout.Session {
  const session = findSession(world, id);
  if (session.status !== 'open') throw new Refusal(409, `The session is ${session.status}.`);
  return session;
}

/** A session that was finished with a virtual account, and whose money is still to come. */
function waitingSession(world: World, id: string): Stripe.Checkout.Session {
  const session = findSession(world, id);
  const intent = world.store.tables.paymentIntents.get(String(session.payment_intent));
  if (intent?.status !== 'processing') throw new Refusal(409, 'The session does not wait for a virtual account.');
  return session;
}
