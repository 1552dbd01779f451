export { batchFile } from './batchFile';
export { checkShopAccount } from './checkShopAccount';
export { closeBatch, closePayout } from './closePayout';
export { makeBatch } from './makeBatch';
export { type NotConnected, openConnectAccount } from './openConnectAccount';
export { openPayout, openPayouts, payoutTerms } from './openPayout';
export {
  batchesForStaff,
  batchForStaff,
  countPayoutsToSend,
  payoutsForStaff,
  type StaffPayout,
} from './payoutsForStaff';
export { type OwnPayout, payoutsOfShop } from './payoutsOfShop';
export { ownConnectAccount, reconcileConnectAccount, reconcileOwnAccount } from './reconcileConnectAccount';
export { reconcileTransfer } from './reconcileTransfer';
export { recordSettlement } from './recordSettlement';
export { remindOfAccounts } from './remindOfAccounts';
export { reversePayout } from './reversePayout';
export { resendPayouts, sendPayout } from './sendPayout';
export {
  type AccountToCheck,
  accountsToCheck,
  countAccountsToCheck,
  type OwnAccount,
  ownAccounts,
} from './shopAccounts';
export { submitShopAccount } from './submitShopAccount';
