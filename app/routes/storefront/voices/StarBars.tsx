import type { StarCounts } from '../../../domain/reviews';
import { Stars } from '../../../ui/Stars';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** The mean of all stars, and how many gave how many. Nothing where there are none. */
export function StarBars({ stars }: Pick<StarCounts, 'stars'>) {
  const count = stars.reduce((sum, one) => sum + one, 0);
  if (count === 0) return null;
  const mean = stars.reduce((sum, one, place) => sum + one * (place + 1), 0) / count;
  const number = new Intl.NumberFormat(getLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div className="rating">
      <div className="rating-mean">
        <strong aria-hidden="true">{number.format(mean)}</strong>
        <Stars value={mean} />
        <span className="hint">{m.voices_count({ count })}</span>
      </div>
      <table className="rating-bars">
        <caption className="unseen">{m.voices_spread()}</caption>
        <tbody>
          {stars
            .map((one, place) => ({ one, star: place + 1 }))
            .reverse()
            .map(({ one, star }) => (
              <tr key={star}>
                <th scope="row">{m.voices_stars_name({ stars: star })}</th>
                <td className="rating-bar">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100 * one) / count} height="8" />
                  </svg>
                </td>
                <td>{one}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
