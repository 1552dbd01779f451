export { type NotSold, type StallLine, type StallMethod, sellAtStall, stallLimits } from './sellAtStall';
export { type StallSale, stallDay } from './stallDay';
export { type StallGoods, stallGoods } from './stallGoods';
export { undoStallSale } from './undoStallSale';
