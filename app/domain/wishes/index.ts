export { countWishes, type WishShown, wishesOf, wishFor } from './listWishes';
export { tellOfPrices, tellOfStock } from './tellWishers';
export { MOST_WISHES, stopTelling, type Tells, unwish, wish } from './wish';
