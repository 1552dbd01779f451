export { cancelPurchase, endUnpaid, expirePurchases } from './endPurchase';
export { type PurchaseShown, purchasesOf, readPurchase } from './readPurchase';
export { revivePurchase } from './revivePurchase';
export { purchaseSteps } from './states';
