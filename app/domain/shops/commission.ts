import { config } from '../../platform/config';

/** What the market keeps of each sale at this moment, in basis points of the goods: 250 is 2.5 %. */
export function commissionNow(): number {
  return config.COMMISSION_BASIS_POINTS;
}
