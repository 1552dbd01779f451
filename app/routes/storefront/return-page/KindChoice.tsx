import { Link } from '@remix-run/react';
import { Card } from '../../../ui/Card';
import { m } from '../../../words/generated/messages';

const choices = [
  { to: '?jenis=klaim', name: m.returns_choose_CLAIM, about: m.returns_choose_CLAIM_about },
  { to: '?jenis=kembali', name: m.returns_choose_GIVE_BACK, about: m.returns_choose_GIVE_BACK_about },
  { to: '?jenis=tukar', name: m.returns_choose_EXCHANGE, about: m.returns_choose_EXCHANGE_about },
];

/** What the buyer wants; the reasons follow from it. */
export function KindChoice() {
  return (
    <ul className="plain columns">
      {choices.map(({ to, name, about }) => (
        <Card as="li" key={to}>
          <div className="stack stack-s">
            <h2>
              <Link to={to}>{name()}</Link>
            </h2>
            <p>{about()}</p>
          </div>
        </Card>
      ))}
    </ul>
  );
}
