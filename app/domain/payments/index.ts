export { bankAccount } from './bankAccount';
export { confirmTransfer } from './confirmTransfer';
export { handleEvent } from './handleEvent';
export { openCheckout, takesCards } from './openCheckout';
export { receiveEvent } from './receiveEvent';
export { reconcileCode, reconcilePurchase } from './reconcile';
export { countTransfersExpected, type TransferExpected, transfersExpected } from './transfers';
export { withdrawPurchase } from './withdrawPurchase';
