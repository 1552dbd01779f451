import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import type { sayRow } from './problems';

/** Every row that is wrong, by its line in the file: what is wrong, in which column, and what was written there. */
export function BadRows({ rows }: { rows: ReturnType<typeof sayRow>[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={m.stock_import_bad_title()}>
      <ol className="plain stack stack-s">
        {rows.map(({ number, name, says }) => (
          <li key={number} className="card stack stack-s">
            <h3>{[m.stock_import_line({ line: number }), name].filter(Boolean).join(' · ')}</h3>
            <ul>
              {says.map(({ say, typed }) => (
                <li key={say}>
                  {say} {typed && <span className="hint">({m.stock_import_typed({ text: typed })})</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
