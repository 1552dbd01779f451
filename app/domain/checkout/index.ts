export { placePurchase } from './placePurchase';
export { type CheckoutOffer, type ParcelOffer, prepareCheckout } from './prepareCheckout';
export type { DeliveryAddress, NotPlaced, PurchaseWish } from './wish';
