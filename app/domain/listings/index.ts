export { approveListing } from './approveListing';
export { askForBadge } from './askForBadge';
export type { NotDecided } from './decide';
export { addEvidence, evidenceLimits, evidenceOf, readEvidence, removeEvidence } from './evidence';
export { type GoodsForStaff, goodsForStaff } from './goodsForStaff';
export { type ListingOfShop, listingOfShop } from './listingOfShop';
export { type PermitEnding, permitsEnding } from './permitsEnding';
export { REASON, returnListing } from './returnListing';
export { giveBackGoods, takeDownGoods } from './takeDown';
export {
  countListingsToReview,
  type GoodsTakenDown,
  goodsTakenDown,
  type ListingToReview,
  listingsToReview,
} from './toReview';
export { warnOfPermits } from './warnOfPermits';
export { withdrawListing } from './withdrawListing';
