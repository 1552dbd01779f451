export { freezeShares, recordDisputeEnd, recordDisputeMoney } from './recordDispute';
export { recordFee, recordUnplaced, recordUnplacedRefund } from './recordGateway';
export { recordPayment } from './recordPayment';
export { type RefundParts, recordRefundOpened, recordRefundReturned, recordRefundSent } from './recordRefund';
export { recordRelease } from './recordRelease';
export { accountSums, trialBalance } from './trialBalance';
