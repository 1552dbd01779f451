export { bankAccount } from './bankAccount';
export { confirmTransfer } from './confirmTransfer';
export { countTransfersExpected, type TransferExpected, transfersExpected } from './transfers';
