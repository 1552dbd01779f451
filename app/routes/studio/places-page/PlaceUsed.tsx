import { Form } from '@remix-run/react';
import { Badge } from '../../../ui/Badge';
import { Button, LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';

type Place = {
  id: string;
  name: string;
  address: string;
  hours: string;
  days: number;
  takesCash: boolean;
  isOwn: boolean;
  isOpen: boolean;
};

/** A place where the shop hands over now. */
export function PlaceUsed({ place }: { place: Place }) {
  const { id, name, address, hours, days, takesCash, isOwn, isOpen } = place;
  return (
    <Card as="li">
      <h3>{name}</h3>
      <p className="row">
        <Badge>{isOwn ? m.places_own() : m.places_shared()}</Badge>
        <Badge>{whenReady(days)}</Badge>
        {takesCash && <Badge>{m.places_takes_cash()}</Badge>}
        {!isOpen && <StatusPill tone="problem">{m.places_closed()}</StatusPill>}
      </p>
      <p>{address}</p>
      <p className="hint">{m.orders_hours({ hours })}</p>
      <div className="row">
        {isOwn && (
          <LinkButton kind="secondary" to={`/studio/toko/tempat/${id}`}>
            {m.places_change()}
            <span className="unseen">: {name}</span>
          </LinkButton>
        )}
        <Confirm ask={m.places_leave()} kind="quiet">
          <p>{m.places_leave_ask({ name })}</p>
          <Form method="post">
            <input type="hidden" name="placeId" value={id} />
            <Button kind="danger" name="intent" value="leave">
              {m.places_leave_yes()}
            </Button>
          </Form>
        </Confirm>
      </div>
    </Card>
  );
}

function whenReady(days: number): string {
  if (days === 0) return m.places_ready_same_day();
  return m.places_ready_days({ days });
}
