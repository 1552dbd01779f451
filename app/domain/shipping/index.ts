export { isPickUp, pickUpOptions } from './pickUpOptions';
export { chargedGrams, optionsFor, ratesByShop, type ShippingOption } from './quote';
export { quoteGoods } from './quoteGoods';
