export { keepText, messageToDeliver, recordDelivery, type WaitingMessage } from './delivery';
export { handOver } from './handOver';
export type { MessageKind, MessageValues } from './kinds';
export { allMessages, messagesOf, messagesToHandOver } from './lists';
export { type Recipient, tell } from './tell';
export { tellOwners } from './tellOwners';
