export { countFault, countStock, type NotCounted } from './countStock';
export { lockVariants, moveStock, piecesFree, SoldOut } from './moveStock';
export { releaseOrder, releasePieces, returnOrder, shipOrder, shipPieces } from './orderStock';
export { type NotPacked, packSets } from './packSets';
export { type Packable, type PackedPart, packableGoods, setContents } from './setContents';
export { setLowAt } from './setLowAt';
export { keepSetParts, type PartsNotKept, setLimits } from './setParts';
export { type StockChange, stockHistory } from './stockHistory';
export { tellOfLowStock } from './tellOfLowStock';
