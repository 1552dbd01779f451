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
export { acceptOrder, packOrder, type Seller, type SellerAnswer, sendOrder } from './sellerSteps';
export { mayTake, type OrderStatus, type OrderStep, orderSteps } from './states';
export { takeStep } from './takeStep';
