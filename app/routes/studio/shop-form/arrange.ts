import { randomUUID } from 'node:crypto';
import { MOST_RATES, missingRates, type Rate, suggestRate } from '../../../domain/shops';
import { m } from '../../../words/generated/messages';
import { type TypedShop, typedRate } from './typed';

/** What is chosen as a place for everywhere without a row of its own. */
export const ELSEWHERE = 'elsewhere';

/**
 * Buttons that only change which rows there are. They travel like any other button, so that they work without a script.
 *
 * @param deed such as `remove:2`
 * @param home regency of the shop's business, from which the suggested prices are reckoned
 * @returns whether it was one of these
 */
export async function arrange(typed: TypedShop, deed: string, place: string, home: string): Promise<boolean> {
  const [what, row] = deed.split(':');
  const service = typed.rates.at(-1)?.service || m.shops_rate_usual_service();
  switch (what) {
    case 'remove':
      typed.rates = typed.rates.filter((_, index) => String(index) !== row);
      return true;
    case 'add':
      if (place) addRows(typed, 'new', [suggestRate(home, place === ELSEWHERE ? null : place, service)]);
      return true;
    case 'fill':
      addRows(typed, 'filled', await missingRates(home, typed.rates, service));
      return true;
    default:
      return false;
  }
}

/** New rows stand at the end, where the button is; one that was asked for stands open, those that were filled in closed. */
function addRows(typed: TypedShop, kind: 'new' | 'filled', rates: Rate[]) {
  const room = Math.max(0, MOST_RATES - typed.rates.length);
  typed.rates.push(...rates.slice(0, room).map((rate) => typedRate(rate, `${kind}-${randomUUID()}`)));
}
