export { chargedGrams, optionsFor, type Packed, ratesByShop, type ShippingOption } from './quote';
