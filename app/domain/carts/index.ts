export { buyAgain } from './buyAgain';
export { cartOf, countCart, MOST_PIECES, type Shopper } from './cart';
export { acceptPrices, addToCart, changeQuantity } from './changeCart';
export { fitCart } from './fitCart';
export { lockCart, takeOut } from './lockCart';
export { mergeCarts } from './mergeCarts';
export { type CartLineShown, type CartParcel, type CartShown, readCart } from './readCart';
export { restore, saveForLater } from './saveForLater';
