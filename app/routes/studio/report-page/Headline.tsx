import type { Report } from '../../../domain/learning';
import { percent } from '../../../ui/percent';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { type Change, figuresOf } from './figures';

type HeadlineProps = Pick<Report, 'now' | 'before'> & { least: number };

/** The sums of the period, each beside what it was before. */
export function Headline({ now, before, least }: HeadlineProps) {
  const figures = figuresOf(now, before, least);
  const isFew = figures.some(({ key, change, before }) => key !== 'conversion' && change === 'few' && before);
  return (
    <div className="stack stack-s">
      <dl className="figures">
        {figures.map(({ key, name, value, before, change }) => (
          <div key={key} className="figure">
            <dt>{name}</dt>
            <dd className={key === 'conversion' && now.conversion === null ? 'hint' : 'figure-value'}>{value}</dd>
            <dd className="hint">
              {before ? m.learning_before({ value: before }) : m.learning_before_none()}
              <Changed change={change} />
            </dd>
          </div>
        ))}
      </dl>
      {isFew && <p className="hint">{m.learning_few()}</p>}
    </div>
  );
}

function Changed({ change }: { change: Change }) {
  if (typeof change === 'string') return null;
  const said = percent(change.basisPoints, getLocale());
  const words = { more: m.learning_more, less: m.learning_less, same: m.learning_same };
  return <strong className={`figure-${change.way}`}>, {words[change.way]({ percent: said })}</strong>;
}
