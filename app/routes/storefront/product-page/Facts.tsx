import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import type { SaidFact } from './sayFacts';

type FactsProps = { id: string; title: string; facts: SaidFact[]; sign?: ReactNode };

/** A card of facts; nothing where there are none. A sign stands beside its title. */
export function Facts({ id, title, facts, sign }: FactsProps) {
  if (facts.length === 0) return null;
  return (
    <Card as="section" labelledBy={id}>
      <h2 id={id} className="row row-spread">
        {title}
        {sign}
      </h2>
      <DefinitionList
        facts={facts.map(({ name, lines, to }) => {
          const said = lines.map((line) => <div key={line}>{line}</div>);
          return { name, value: to ? <Link to={to}>{said}</Link> : said };
        })}
      />
    </Card>
  );
}
