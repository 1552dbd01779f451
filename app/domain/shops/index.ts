export { closeShop, reopenShop } from './closeShop';
export { commissionNow } from './commission';
export { editShop, type NotEdited } from './editShop';
export { type NextStep, nextStep } from './nextStep';
export { type NotOpened, openShop, type ShopFields } from './openShop';
export { MOST_RATES, type Rate } from './rates';
export { shopDesk } from './shopDesk';
export { slugOf } from './slugs';
export { firstRates, missingRates, suggestRate } from './suggestRates';
