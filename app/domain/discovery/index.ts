export { type Listed, listedCampaigns, listedCategories, listedIn } from './addresses';
export { type FeedGoods, feedGoods } from './feedGoods';
export { type ProductFacts, productFacts, type ReviewFact } from './productFacts';
export { type LongList, rangesOf } from './ranges';
