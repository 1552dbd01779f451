export { countPurchases } from './countPurchases';
export { cancelPurchase, endUnpaid, expirePurchases } from './endPurchase';
export { type PurchaseShown, purchasesOf, readPurchase } from './readPurchase';
export { remindBuyers } from './remindBuyers';
export { revivePurchase } from './revivePurchase';
export { purchaseSteps } from './states';
