import { Link } from '@remix-run/react';
import type { Readiness } from '../../../domain/learning';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { say, sayWhy, topics } from './say';

/** What could be better, by topic: the reasons once, then each of the goods with what it lacks and the way to the field. */
export function GoodsToImprove({ goods }: Pick<Readiness, 'goods'>) {
  return topics.map(({ topic, title, field }) => {
    const rows = goods.flatMap(({ improvements, ...one }) => {
      const here = improvements.filter((each) => each.topic === topic);
      return here.length > 0 ? [{ ...one, here }] : [];
    });
    return (
      <Section key={topic} title={title()}>
        {topic === 'price' && <p className="hint">{m.learning_ready_price_why()}</p>}
        {rows.length === 0 && <p className="hint">{m.learning_ready_fine()}</p>}
        {sayWhy(rows.flatMap(({ here }) => here)).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {rows.length > 0 && (
          <ul className="plain improvements">
            {rows.map(({ id, name, here }) => (
              <li key={id} className="row row-spread">
                <div>
                  <h3>{name}</h3>
                  {here.map((one) => (
                    <p key={one.code} className="hint">
                      {say(one)}
                    </p>
                  ))}
                </div>
                <Link className="button button-secondary" to={`/studio/produk/${id}#${fieldOf(here[0]!.code, field)}`}>
                  {m.learning_ready_mend()}
                  <span className="unseen">: {name}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
    );
  });
}

/** A gap in the food label is filled there and not in the description. */
function fieldOf(code: string, field: string): string {
  return code === 'label' ? 'produk-ingredients' : field;
}
