export { countWishes, type WishShown, wishesOf, wishFor } from './listWishes';
export { MOST_WISHES, stopTelling, type Tells, unwish, wish } from './wish';
