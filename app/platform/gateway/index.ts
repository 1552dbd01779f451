export {
  type AccountFacts,
  type AccountWish,
  createAccount,
  createAccountLink,
  createReversal,
  createTransfer,
  findReversal,
  findTransfer,
  mayTransferHere,
  type ReversalMade,
  type ReversalWish,
  readAccount,
  reversalsOf,
  type TransferWish,
} from './connect';
export { readEvent, readThinEvent, type Told } from './events';
export {
  type Listed,
  listCharges,
  listMissedEvents,
  listRefunds,
  listReversals,
  listTransfers,
  type Moved,
  readBalance,
  readReversal,
  readTransfer,
  type Window,
} from './lists';
export { GatewayDown, GatewayRefusal, GatewayStuck } from './problems';
export {
  createRefund,
  type DisputeFacts,
  findRefund,
  type RefundFacts,
  type RefundWish,
  readDispute,
  readRefund,
} from './refunds';
export {
  createSession,
  expireSession,
  findSession,
  readSession,
  type SessionFacts,
  type SessionWish,
} from './sessions';
