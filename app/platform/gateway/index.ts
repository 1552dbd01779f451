export { fromGatewayAmount, toGatewayAmount } from './amounts';
export { readEvent, type Told } from './events';
export { type Listed, listCharges, listMissedEvents, listRefunds, readBalance } from './lists';
export { GatewayDown, GatewayRefusal } from './problems';
export {
  createRefund,
  type DisputeFacts,
  findRefund,
  type RefundFacts,
  type RefundWish,
  readDispute,
  readRefund,
} from './refunds';
export { createSession, expireSession, readSession, type SessionFacts, type SessionWish } from './sessions';
