export { cancelPurchase, expirePurchases } from './endPurchase';
export { type PurchaseShown, purchasesOf, readPurchase } from './readPurchase';
export { purchaseSteps } from './states';
