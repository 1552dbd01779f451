import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { ReturnForShop } from '../../../domain/returns';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { ReturnStatusPill } from '../../../ui/ReturnFacts';
import { returnKinds } from '../../../ui/returnWords';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** What buyers asked for of this order, and the way to answer it. */
export function OrderReturns({ orderId, returns }: { orderId: string; returns: SerializeFrom<ReturnForShop>[] }) {
  if (returns.length === 0) return null;
  return (
    <Card as="section" raised labelledBy="retur">
      <h2 id="retur">{m.returns_studio_title()}</h2>
      {returns.toReversed().map(({ id, number, kind, status, may, dueBy }) => (
        <div key={id} className="card-part stack stack-s">
          <div className="row row-spread">
            <Link to={`/studio/pesanan/${orderId}/retur/${id}`}>
              {m.returns_title_of({ kind: returnKinds[kind](), number })}
            </Link>
            <ReturnStatusPill status={status} />
          </div>
          {may.answer && dueBy && (
            <p className="strong">{m.returns_studio_answer_by({ moment: momentInJambi(dueBy, getLocale()) })}</p>
          )}
        </div>
      ))}
    </Card>
  );
}
