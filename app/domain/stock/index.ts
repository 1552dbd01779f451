export { lockVariants, moveStock, piecesFree, SoldOut } from './moveStock';
export { releaseOrder, returnOrder, shipOrder } from './orderStock';
