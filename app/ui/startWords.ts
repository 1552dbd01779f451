import type { StartStep } from '../domain/learning';
import { m } from '../words/generated/messages';

type StepWords = { name: () => string; why: () => string; long: () => string };

/** The way from an account to the first sale in words: what, why, and how long it takes. */
export const startWords: Record<StartStep, StepWords> = {
  account: { name: m.learning_start_account, why: m.learning_start_account_why, long: m.learning_start_account_long },
  business: {
    name: m.learning_start_business,
    why: m.learning_start_business_why,
    long: m.learning_start_business_long,
  },
  verification: {
    name: m.learning_start_verification,
    why: m.learning_start_verification_why,
    long: m.learning_start_verification_long,
  },
  shop: { name: m.learning_start_shop, why: m.learning_start_shop_why, long: m.learning_start_shop_long },
  rates: { name: m.learning_start_rates, why: m.learning_start_rates_why, long: m.learning_start_rates_long },
  goods: { name: m.learning_start_goods, why: m.learning_start_goods_why, long: m.learning_start_goods_long },
  photo: { name: m.learning_start_photo, why: m.learning_start_photo_why, long: m.learning_start_photo_long },
  payment: { name: m.learning_start_payment, why: m.learning_start_payment_why, long: m.learning_start_payment_long },
  share: { name: m.learning_start_share, why: m.learning_start_share_why, long: m.learning_start_share_long },
  order: { name: m.learning_start_order, why: m.learning_start_order_why, long: m.learning_start_order_long },
};

export const START_STEPS = Object.keys(startWords) as StartStep[];
