export { type NotSold, type StallLine, sellAtStall, stallLimits } from './sellAtStall';
export { type StallSale, stallDay } from './stallDay';
export { type StallGoods, stallGoods } from './stallGoods';
export { undoStallSale } from './undoStallSale';
