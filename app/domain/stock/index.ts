export { lockVariants, moveStock, piecesFree, SoldOut } from './moveStock';
export { releaseOrder, shipOrder } from './orderStock';
