export { recordPayment } from './recordPayment';
export { recordRefundOpened, recordRefundReturned, recordRefundSent } from './recordRefund';
export { recordRelease } from './recordRelease';
export { accountSums, type TrialBalance, trialBalance } from './trialBalance';
