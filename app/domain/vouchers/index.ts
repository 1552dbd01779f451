export { type CartOff, cartOff, linesToPay, usable, type VoucherShown, vouchersOf } from './cartVouchers';
export { addVoucher, type NotAdded, removeVoucher } from './changeVouchers';
export type { VoucherExample } from './exampleOf';
export { holdAgain, holdVouchers, releaseIfNothingIsLeft, releaseVouchers, VoucherGone } from './holdVouchers';
export type { JudgedVoucher } from './judge';
export { makePlatformVoucher, makeShopVoucher, type NotMade, type VoucherWish } from './makeVoucher';
export { type OfferedVoucher, offeredVouchers } from './offeredVouchers';
export { joinVoucher, leaveVoucher, stopVoucher } from './stopVoucher';
export { type ParcelOff, takeOff } from './takeOff';
export { readCode } from './terms';
export {
  type VoucherKept,
  type VoucherToJoin,
  vouchersOfPlatform,
  vouchersOfShop,
  vouchersToJoin,
} from './voucherList';
