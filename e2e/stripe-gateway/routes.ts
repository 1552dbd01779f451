import { listTransactions, retrieveBalance, retrieveTransaction } from './objects/balance';
import { listCharges, retrieveCharge } from './objects/charges';
import { listEvents, retrieveEvent } from './objects/eventList';
import { listIntents, retrieveIntent } from './objects/intents';
import {
  createSession,
  expireSessionCall,
  listLines,
  listSessions,
  retrieveSession,
  updateSession,
} from './objects/sessions';
import { route } from './router';

/** Every address of the API that this gateway answers; any other is a 404, as at Stripe. */
export const ROUTES = [
  route('POST', '/v1/checkout/sessions', createSession),
  route('GET', '/v1/checkout/sessions', listSessions),
  route('GET', '/v1/checkout/sessions/:id', retrieveSession),
  route('POST', '/v1/checkout/sessions/:id', updateSession),
  route('POST', '/v1/checkout/sessions/:id/expire', expireSessionCall),
  route('GET', '/v1/checkout/sessions/:id/line_items', listLines),

  route('GET', '/v1/payment_intents', listIntents),
  route('GET', '/v1/payment_intents/:id', retrieveIntent),
  route('GET', '/v1/charges', listCharges),
  route('GET', '/v1/charges/:id', retrieveCharge),

  route('GET', '/v1/balance', retrieveBalance),
  route('GET', '/v1/balance_transactions', listTransactions),
  route('GET', '/v1/balance_transactions/:id', retrieveTransaction),

  route('GET', '/v1/events', listEvents),
  route('GET', '/v1/events/:id', retrieveEvent),
];
