import type { Sector } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';

/** What kind of business it is, in words. */
export const sectorNames: Record<Sector, () => string> = {
  CULINARY: m.register_sector_culinary,
  FASHION: m.register_sector_fashion,
  CRAFT: m.register_sector_craft,
  AGRICULTURE: m.register_sector_agriculture,
  FISHERY: m.register_sector_fishery,
  SERVICES: m.register_sector_services,
  TRADE: m.register_sector_trade,
  OTHER: m.register_sector_other,
};
