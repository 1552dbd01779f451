import { useId } from 'react';
import { adviceWords } from '../../../ui/adviceWords';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type AdviceCardProps = { advice: Parameters<typeof adviceWords>[0]; to: string };

/** The suggestion of the week: one thing to do, why, and where it comes from. */
export function AdviceCard({ advice, to }: AdviceCardProps) {
  const id = useId();
  const { title, why, action } = adviceWords(advice, getLocale());
  return (
    <Card as="section" raised labelledBy={id}>
      <div className="stack stack-s">
        <p className="hint">{m.learning_advice()}</p>
        <h2 id={id}>{title}</h2>
        <p>{why}</p>
        <div>
          <LinkButton to={to} kind="secondary">
            {action}
          </LinkButton>
        </div>
        <p className="hint">{m.learning_advice_from()}</p>
      </div>
    </Card>
  );
}
