export { type CartOff, cartOff, linesToPay, usable, type VoucherShown, vouchersOf } from './cartVouchers';
export { addVoucher, type NotAdded, removeVoucher } from './changeVouchers';
export { holdAgain, holdVouchers, releaseIfNothingIsLeft, releaseVouchers, VoucherGone } from './holdVouchers';
export type { JudgedVoucher, VoucherProblem } from './judge';
export { type OfferedVoucher, offeredVouchers } from './offeredVouchers';
export { type ParcelOff, takeOff } from './takeOff';
