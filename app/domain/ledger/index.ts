export { recordCashHandedOver, recordDirectPayment, recordDirectRefund, recordRefusedFreight } from './recordDirect';
export { freezeShares, recordDisputeEnd, recordDisputeMoney } from './recordDispute';
export { recordFee, recordUnplaced, recordUnplacedRefund } from './recordGateway';
export { recordPayment } from './recordPayment';
export {
  recordPayoutFailed,
  recordPayoutOpened,
  recordPayoutReversed,
  recordPayoutSent,
  recordSettled,
} from './recordPayout';
export { type RefundParts, recordRefundOpened, recordRefundReturned, recordRefundSent } from './recordRefund';
export { recordRelease } from './recordRelease';
export { recordTaxPaid } from './recordTaxPaid';
export { type ShopBalance, shopBalance } from './shopBalance';
export { type MoneyState, monthStatement, orderStatement, type StatementRow, shopStatement } from './shopStatement';
export { accountSums, trialBalance } from './trialBalance';
