import type { DayFigures } from '../../../domain/learning';
import { dayInJambi } from '../../../ui/day';
import { rupiah } from '../../../ui/rupiah';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { count } from './figures';

const MOST_DAYS = 31; // of more, a bar is a week

/** Visits and sales as they went, a bar for each day or week, and the same as numbers. */
export function TimeBars({ days }: { days: DayFigures[] }) {
  const isByWeek = days.length > MOST_DAYS;
  const bars = isByWeek ? asWeeks(days) : days;
  const title = isByWeek ? m.learning_by_week() : m.learning_by_day();
  return (
    <div className="stack">
      <Bars name={m.learning_visits()} bars={bars} of={({ visits }) => visits} say={count} />
      <Bars name={m.learning_sales()} bars={bars} of={({ sales }) => sales} say={rupiah} />
      <details className="numbers">
        <summary>{m.learning_numbers()}</summary>
        <Table
          caption={title}
          columns={[
            { name: isByWeek ? m.learning_week() : m.learning_day() },
            { name: m.learning_visits(), number: true },
            { name: m.learning_orders(), number: true },
            { name: m.learning_sales(), number: true },
            { name: m.learning_stall(), number: true },
          ]}
        >
          {bars.map(({ day, visits, orders, sales, stall }) => (
            <tr key={day}>
              <th scope="row">{dayInJambi(day, getLocale())}</th>
              <td className="number">{count(visits)}</td>
              <td className="number">{count(orders)}</td>
              <td className="number">{rupiah(sales)}</td>
              <td className="number">{rupiah(stall)}</td>
            </tr>
          ))}
        </Table>
      </details>
    </div>
  );
}

type BarsProps = { name: string; bars: DayFigures[]; of: (bar: DayFigures) => number; say: (amount: number) => string };

const WIDE = 10; // of a bar and the gap behind it, in the drawing's own measure
const HIGH = 100;

function Bars({ name, bars, of, say }: BarsProps) {
  const most = Math.max(...bars.map(of));
  const [first, last] = [bars[0]!, bars.at(-1)!];
  return (
    <figure className="bars">
      <figcaption>
        <strong>{name}</strong> <span className="hint">{m.learning_chart_most({ value: say(most) })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${bars.length * WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map((bar, place) => {
          const height = most > 0 ? (of(bar) / most) * HIGH : 0;
          return <rect key={bar.day} x={place * WIDE + 1} y={HIGH - height} width={WIDE - 2} height={height} />;
        })}
      </svg>
      <p className="hint row row-spread">
        <span>{dayInJambi(first.day, getLocale())}</span>
        <span>{dayInJambi(last.day, getLocale())}</span>
      </p>
    </figure>
  );
}

/** Seven days each, counted back from the last. */
function asWeeks(days: DayFigures[]): DayFigures[] {
  const weeks: DayFigures[] = [];
  for (let end = days.length; end > 0; end -= 7) {
    const week = days.slice(Math.max(0, end - 7), end);
    const sum = (key: 'visits' | 'orders' | 'sales' | 'stall') => week.reduce((all, day) => all + day[key], 0);
    weeks.unshift({
      day: week[0]!.day,
      visits: sum('visits'),
      orders: sum('orders'),
      sales: sum('sales'),
      stall: sum('stall'),
    });
  }
  return weeks;
}
