import { type Actor, may } from '../accounts';
import { type DayFigures, readDays, type Sums, sumUp } from './readDays';
import {
  bestGoods,
  buyersPlaces,
  type GoodsFigures,
  type ModelFigures,
  type PlaceFigures,
  salesByModel,
} from './readParts';
import { type SectorMedian, sectorMedian } from './sectorMedian';
import { readSpan, type Span } from './spans';

export type Report = {
  span: Span;
  days: DayFigures[];
  now: Sums;
  before: Sums;
  goods: GoodsFigures[];
  places: PlaceFigures[];
  models: ModelFigures[];
  sector: SectorMedian;
};

/**
 * The figures of one shop in a period, beside the period before and the middle of its sector.
 *
 * @param period 7, 30 or 90 days, or a month: 2026-11
 * @returns nothing for whoever may not read them
 */
export async function readReport(
  actor: Actor,
  { shopId, period }: { shopId: string; period: string },
  now = new Date(),
): Promise<Report | undefined> {
  if (!may(actor, 'report:read', { shopId })) return undefined;
  const span = readSpan(period, now);
  const [days, before, goods, places, models, sector] = await Promise.all([
    readDays(shopId, span),
    readDays(shopId, span.before),
    bestGoods(shopId, span),
    buyersPlaces(shopId, span),
    salesByModel(shopId, span),
    sectorMedian(shopId, span),
  ]);
  return { span, days, now: sumUp(days), before: sumUp(before), goods, places, models, sector };
}
