import { m } from '../../../words/generated/messages';

/** How goods are sold, in the reader's words. */
export const modelWords = {
  READY_STOCK: m.storefront_product_model_READY_STOCK,
  MADE_TO_ORDER: m.storefront_product_model_MADE_TO_ORDER,
  WHOLESALE: m.storefront_product_model_WHOLESALE,
  GIFT_SET: m.storefront_product_model_GIFT_SET,
  SERVICE_KIT: m.storefront_product_model_SERVICE_KIT,
};
