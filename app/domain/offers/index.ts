export { type GoodsToOffer, goodsToOffer } from './goodsToOffer';
export {
  type Cut,
  MOST_PERCENT,
  makeOffers,
  type NotOffered,
  type OfferProblem,
  type OfferWish,
  previewOffers,
} from './makeOffers';
export { type OfferOfShop, offersOfShop } from './offersOfShop';
export { stopOffers } from './stopOffers';
export { turnOffers, turnOffersOf } from './turnOffer';
