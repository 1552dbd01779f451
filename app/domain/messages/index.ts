export type { Advice, Look } from './advice';
export { keepText, messageToDeliver, messageToPush, recordDelivery, type WaitingMessage } from './delivery';
export { handOver } from './handOver';
export { keepersOf } from './keepersOf';
export {
  canBeSwitchedOff,
  type MessageKind,
  type MessageValues,
  type ReturnToldBuyer,
  type ReturnToldShop,
} from './kinds';
export { allMessages, messagesOf, messagesToHandOver } from './lists';
export { type Recipient, tell } from './tell';
export { tellOwners } from './tellOwners';
