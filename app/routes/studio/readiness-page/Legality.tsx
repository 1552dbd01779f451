import type { ReactNode } from 'react';
import type { Readiness } from '../../../domain/learning';
import { LinkButton } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';

type LegalityProps = { business: Pick<Readiness, 'hasNib' | 'sellsFood' | 'regency'> | null };

/** Which papers there are, what they are for and which office gives them, with where that was read. */
export function Legality({ business }: LegalityProps) {
  const isFood = business?.sellsFood ?? true;
  return (
    <Section title={m.learning_legal()}>
      <p>{business ? m.learning_legal_lead({ regency: business.regency }) : m.learning_legal_lead_any()}</p>
      <div className="stack">
        <Paper
          name={m.learning_legal_nib()}
          what={m.learning_legal_nib_what()}
          where={m.learning_legal_nib_where()}
          source={m.learning_legal_nib_source()}
        >
          {business?.hasNib ? (
            <p className="strong">{m.learning_legal_nib_have()}</p>
          ) : (
            <p>
              <LinkButton to="/studio/usaha" kind="secondary">
                {m.learning_legal_nib_add()}
              </LinkButton>
            </p>
          )}
        </Paper>
        {isFood && (
          <>
            <Paper
              name={m.learning_legal_pirt()}
              what={m.learning_legal_pirt_what()}
              where={m.learning_legal_pirt_where()}
              source={m.learning_legal_pirt_source()}
            />
            <Paper
              name={m.learning_legal_halal()}
              what={m.learning_legal_halal_what()}
              where={m.learning_legal_halal_where()}
              source={m.learning_legal_halal_source()}
            />
          </>
        )}
      </div>
    </Section>
  );
}

type PaperProps = { name: string; what: string; where: string; source: string; children?: ReactNode };

function Paper({ name, what, where, source, children }: PaperProps) {
  return (
    <div className="improvement">
      <h3>{name}</h3>
      <p>{what}</p>
      <p>{where}</p>
      {children}
      <p className="hint">{source}</p>
    </div>
  );
}
