export { batchFile } from './batchFile';
export { type Checked, checkShopAccount } from './checkShopAccount';
export { type Closed, closeBatch, closePayout } from './closePayout';
export { makeBatch } from './makeBatch';
export { type NotConnected, openConnectAccount } from './openConnectAccount';
export { openPayout, openPayouts, payoutTerms } from './openPayout';
export {
  batchesForStaff,
  batchForStaff,
  countPayoutsToSend,
  type PayoutShelf,
  payoutsForStaff,
  type StaffPayout,
} from './payoutsForStaff';
export { type OwnPayout, payoutsOfShop } from './payoutsOfShop';
export { ownConnectAccount, reconcileConnectAccount, reconcileOwnAccount } from './reconcileConnectAccount';
export { recordSettlement } from './recordSettlement';
export { reversePayout } from './reversePayout';
export { resendPayouts, sendPayout } from './sendPayout';
export {
  type AccountToCheck,
  accountsToCheck,
  countAccountsToCheck,
  type OwnAccount,
  ownAccounts,
} from './shopAccounts';
export { type AccountWish, submitShopAccount } from './submitShopAccount';
