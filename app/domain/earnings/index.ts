export { type Earnings, earningsOf } from './earningsOf';
export { type FeeShown, keepMarketFee, marketFees, removeMarketFee } from './marketFees';
