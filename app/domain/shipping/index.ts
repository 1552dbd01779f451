export { chargedGrams, optionsFor, ratesByShop, type ShippingOption } from './quote';
