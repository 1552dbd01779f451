export { beginOrders } from './beginOrders';
export { collectCode } from './collectCode';
export { confirmDirectPayment } from './confirmDirectPayment';
export { assumeReceipts, completeOrders, confirmReceipt, DAYS_TO_COMPLETE } from './endOrder';
export {
  countOrdersToAccept,
  type OrderListed,
  type OrderShelf,
  orderForShop,
  orderShelves,
  ordersForShop,
  seenByShop,
} from './ordersForShop';
export { buyerOf, ownersOf } from './people';
export { handOverOrder, readyOrder, remindCollectors, takeBackUncollected } from './pickUpSteps';
export { cancelOrder, declineOrder, lapseOrders } from './refuseOrder';
export { refuseParcel } from './refuseParcel';
export { reviveOrders } from './reviveOrders';
export { acceptOrder, packOrder, type Seller, sendOrder } from './sellerSteps';
export { usuallySentWithin } from './sendingTime';
export { mayTake } from './states';
export { takeCash } from './takeCash';
export { takeStep } from './takeStep';
