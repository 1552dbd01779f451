import { createAccountLink } from './objects/accountLinks';
import {
  createAccount,
  createLoginLink,
  retrieveAccountV1,
  retrieveAccountV2,
  updateAccount,
} from './objects/accounts';
import { listTransactions, retrieveBalance, retrieveTransaction } from './objects/balance';
import { listCharges, retrieveCharge } from './objects/charges';
import { retrieveCountry } from './objects/countries';
import { closeDispute, listDisputes, retrieveDispute, updateDispute } from './objects/disputes';
import { listEvents, retrieveEvent, retrieveThinEvent } from './objects/eventList';
import { listIntents, retrieveIntent } from './objects/intents';
import { cancelPayout, createPayout, listPayouts, retrievePayout } from './objects/payouts';
import { createRefund, listRefunds, retrieveRefund, updateRefund } from './objects/refunds';
import { createReversal, listReversals, retrieveReversal } from './objects/reversals';
import {
  createSession,
  expireSessionCall,
  listLines,
  listSessions,
  retrieveSession,
  updateSession,
} from './objects/sessions';
import { createTransfer, listTransfers, retrieveTransfer, updateTransfer } from './objects/transfers';
import { retrieveWarning } from './objects/warnings';
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

  route('POST', '/v1/refunds', createRefund),
  route('GET', '/v1/refunds', listRefunds),
  route('GET', '/v1/refunds/:id', retrieveRefund),
  route('POST', '/v1/refunds/:id', updateRefund),
  route('GET', '/v1/disputes', listDisputes),
  route('GET', '/v1/disputes/:id', retrieveDispute),
  route('POST', '/v1/disputes/:id', updateDispute),
  route('POST', '/v1/disputes/:id/close', closeDispute),
  route('GET', '/v1/radar/early_fraud_warnings/:id', retrieveWarning),

  route('POST', '/v1/transfers', createTransfer),
  route('GET', '/v1/transfers', listTransfers),
  route('GET', '/v1/transfers/:id', retrieveTransfer),
  route('POST', '/v1/transfers/:id', updateTransfer),
  route('POST', '/v1/transfers/:id/reversals', createReversal),
  route('GET', '/v1/transfers/:id/reversals', listReversals),
  route('GET', '/v1/transfers/:id/reversals/:reversal', retrieveReversal),
  route('POST', '/v1/payouts', createPayout),
  route('GET', '/v1/payouts', listPayouts),
  route('GET', '/v1/payouts/:id', retrievePayout),
  route('POST', '/v1/payouts/:id/cancel', cancelPayout),

  route('POST', '/v2/core/accounts', createAccount),
  route('GET', '/v2/core/accounts/:id', retrieveAccountV2),
  route('POST', '/v2/core/accounts/:id', updateAccount),
  route('POST', '/v2/core/account_links', createAccountLink),
  route('GET', '/v2/core/events/:id', retrieveThinEvent),
  route('GET', '/v1/accounts/:id', retrieveAccountV1),
  route('POST', '/v1/accounts/:id/login_links', createLoginLink),
  route('GET', '/v1/country_specs/:id', retrieveCountry),

  route('GET', '/v1/balance', retrieveBalance),
  route('GET', '/v1/balance_transactions', listTransactions),
  route('GET', '/v1/balance_transactions/:id', retrieveTransaction),

  route('GET', '/v1/events', listEvents),
  route('GET', '/v1/events/:id', retrieveEvent),
];
