import type { Sums } from '../../../domain/learning';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

export type Change = { way: 'more' | 'less' | 'same'; basisPoints: number } | 'few' | 'none-before';

/** From so many on a percentage tells more than the two numbers do. */
const ENOUGH = 10;

/**
 * How a number has changed.
 *
 * @param counts how many orders or visits both stand for: of few, nothing is said in percent
 */
export function changeOf(now: number, before: number, counts: [now: number, before: number]): Change {
  if (before === 0) return 'none-before';
  if (Math.min(...counts) < ENOUGH) return 'few';
  const basisPoints = Math.round((Math.abs(now - before) / before) * 100) * 100;
  return { way: now > before ? 'more' : now < before ? 'less' : 'same', basisPoints };
}

export type Figure = {
  key: keyof Sums;
  name: string;
  value: string;
  before: string | undefined;
  change: Change;
};

/** The sums that head the report; the stall only where something was sold there. */
export function figuresOf(now: Sums, before: Sums, least: number): Figure[] {
  const orders: [number, number] = [now.orders, before.orders];
  const visits: [number, number] = [now.visits, before.visits];
  return [
    figure('sales', m.learning_sales(), now, before, rupiah, orders),
    figure('orders', m.learning_orders(), now, before, count, orders),
    figure('visits', m.learning_visits(), now, before, count, visits),
    {
      key: 'conversion',
      name: m.learning_conversion(),
      value: now.conversion === null ? m.learning_conversion_few({ least }) : tenth(now.conversion),
      before: before.conversion === null ? undefined : tenth(before.conversion),
      change: 'few',
    },
    ...(now.stall > 0 || before.stall > 0
      ? [figure('stall', m.learning_stall(), now, before, rupiah, [0, 0] as [number, number])]
      : []),
  ];
}

function figure(
  key: Exclude<keyof Sums, 'conversion'>,
  name: string,
  now: Sums,
  before: Sums,
  say: (amount: number) => string,
  counts: [number, number],
): Figure {
  const was = before[key];
  return {
    key,
    name,
    value: say(now[key]),
    before: was > 0 ? say(was) : undefined,
    change: changeOf(now[key], was, counts),
  };
}

export function count(amount: number): string {
  return new Intl.NumberFormat(getLocale()).format(amount);
}

export function tenth(amount: number): string {
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(amount);
}
