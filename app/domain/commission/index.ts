export { commissionFor, commissionRates } from './commissionFor';
export { campaignsForRules, categoriesForRules, commissionRules } from './commissionRules';
export { endCommissionRule, type RuleWish, setCommissionRule } from './setCommissionRule';
