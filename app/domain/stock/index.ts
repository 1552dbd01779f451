export { lockVariants, moveStock, SoldOut } from './moveStock';
export { releaseOrder, shipOrder } from './orderStock';
