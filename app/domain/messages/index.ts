export type { MessageKind, MessageValues } from './kinds';
export { type Recipient, tell } from './tell';
