export { beginOrders } from './beginOrders';
export { cannotSend } from './cannotSend';
export { collectCode } from './collectCode';
export { confirmDirectPayment } from './confirmDirectPayment';
export { assumeReceipts, completeOrders, confirmReceipt } from './endOrder';
export {
  type OrderListed,
  type OrderShelf,
  orderForShop,
  orderShelves,
  ordersForShop,
  seenByShop,
} from './ordersForShop';
export { type ParcelPaper, papersOfParcels } from './papersOfParcels';
export { sentOf } from './parcels';
export { parcelsCarried } from './parcelsCarried';
export { buyerOf, ownersOf } from './people';
export { handOverOrder, readyOrder, remindCollectors, takeBackUncollected } from './pickUpSteps';
export { DAYS_TO_SEND } from './promise';
export { cancelOrder, declineOrder, lapseOrders } from './refuseOrder';
export { refuseParcel } from './refuseParcel';
export { reviveOrders } from './reviveOrders';
export { acceptOrder, packOrder, type Seller } from './sellerSteps';
export { usuallySentWithin } from './sendingTime';
export { sendOrder } from './sendOrder';
export { type Figure, serviceFigures } from './serviceFigures';
export { mayTake } from './states';
export { takeCash } from './takeCash';
export { type TakenTogether, type TogetherWish, takeOrders } from './takeOrders';
export { takeStep } from './takeStep';
export { type TodaysWork, todaysWork } from './todaysWork';
