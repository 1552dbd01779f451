export { agreeRefund } from './agreeRefund';
export { type BankAccount, closeRefund, giveRefundAccount } from './closeRefund';
export { chaseShopRefunds, closeShopRefund, refundsOfShop } from './closeShopRefund';
export { openRefund, returnPayment } from './openRefund';
export { type OrderToRefund, orderToRefund } from './orderToRefund';
export { refundRest } from './refundRest';
export { countOpenRefunds, type RefundTask, refundTasks } from './refundTasks';
export { remainingOf, whatGoesAlong } from './remaining';
export { reconcileRefund, refundsToLookAt, retryRefund, sendRefund } from './sendRefund';
