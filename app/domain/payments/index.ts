export { confirmTransfer } from './confirmTransfer';
export { countTransfersExpected, type TransferExpected, transfersExpected } from './transfers';
