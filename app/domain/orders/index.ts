export { beginOrders } from './beginOrders';
export { assumeReceipts, completeOrders, confirmReceipt } from './endOrder';
export {
  countOrdersToAccept,
  type OrderListed,
  type OrderShelf,
  orderForShop,
  orderShelves,
  ordersForShop,
} from './ordersForShop';
export { cancelOrder, declineOrder, lapseOrders } from './refuseOrder';
export { reviveOrders } from './reviveOrders';
export { acceptOrder, packOrder, type Seller, sendOrder } from './sellerSteps';
export { mayTake } from './states';
export { takeStep } from './takeStep';
