import type { SerializeFrom } from '@remix-run/node';
import { useId } from 'react';
import type { PermitEnding } from '../../../domain/listings';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { dayInJambi } from '../../../ui/day';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Permit = SerializeFrom<PermitEnding>;

const kinds = {
  PIRT: m.listings_permit_PIRT,
  MD: m.listings_permit_MD,
  HALAL: m.listings_permit_HALAL,
  SNI: m.listings_permit_SNI,
  MEREK: m.listings_permit_MEREK,
};

/** Which permits of the shop's goods end when; nothing as long as none does. */
export function PermitsEnding({ permits, withLink }: { permits: Permit[]; withLink?: boolean }) {
  const id = useId();
  if (permits.length === 0) return null;
  return (
    <Card as="section" labelledBy={id}>
      <div className="stack stack-s">
        <h2 id={id}>{m.listings_ending_title()}</h2>
        <ul className="plain stack stack-s">
          {permits.map((permit) => (
            <Ending key={`${permit.kind} ${permit.number}`} {...permit} />
          ))}
        </ul>
        <p className="hint">{m.listings_ending_lead()}</p>
        {withLink && (
          <div>
            <LinkButton kind="secondary" to="/studio/produk">
              {m.listings_ending_see()}
            </LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}

function Ending({ kind, number, expiresOn, isOver, goods, first }: Permit) {
  const say = isOver ? m.listings_ending_ended : m.listings_ending_until;
  const about = { permit: kinds[kind](), number, day: dayInJambi(expiresOn, getLocale()) };
  return (
    <li>
      <p className="strong">{say(about)}</p>
      <p className="row">
        <StatusPill tone={isOver ? 'problem' : 'waiting'}>
          {isOver ? m.listings_ending_is_over() : m.listings_ending_is_near()}
        </StatusPill>
        <span>{goods > 1 ? m.listings_ending_goods({ goods: first, more: goods - 1 }) : first}</span>
      </p>
    </li>
  );
}
