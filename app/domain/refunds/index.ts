export { closeRefund, giveRefundAccount } from './closeRefund';
export { openRefund } from './openRefund';
export { countOpenRefunds, type RefundTask, refundTasks } from './refundTasks';
