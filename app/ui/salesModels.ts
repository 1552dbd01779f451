import type { SalesModel } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';

/** What each way of selling is called. */
export const salesModelNames = {
  READY_STOCK: m.catalog_model_READY_STOCK,
  MADE_TO_ORDER: m.catalog_model_MADE_TO_ORDER,
  WHOLESALE: m.catalog_model_WHOLESALE,
  GIFT_SET: m.catalog_model_GIFT_SET,
  SERVICE_KIT: m.catalog_model_SERVICE_KIT,
} satisfies Record<SalesModel, () => string>;
