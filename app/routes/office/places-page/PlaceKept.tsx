import { Form } from '@remix-run/react';
import type { PlaceKind } from '../../../../prisma/generated/enums';
import { Badge } from '../../../ui/Badge';
import { Button, LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';

type Place = {
  id: string;
  name: string;
  kind: PlaceKind;
  address: string;
  hours: string;
  isOpen: boolean;
  shops: number;
};

const kinds: Record<PlaceKind, () => string> = {
  COOP: m.places_kind_COOP,
  GALLERY: m.places_kind_GALLERY,
  OFFICE: m.places_kind_OFFICE,
  SHOP: m.places_kind_SHOP,
};

/** A place that this office keeps for every shop. */
export function PlaceKept({ place }: { place: Place }) {
  const { id, name, kind, address, hours, isOpen, shops } = place;
  return (
    <Card as="li">
      <h2>{name}</h2>
      <p className="row">
        <Badge>{kinds[kind]()}</Badge>
        <StatusPill tone={isOpen ? 'done' : 'ended'}>{isOpen ? m.places_is_open() : m.places_is_closed()}</StatusPill>
      </p>
      <p>{address}</p>
      <p className="hint">{m.orders_hours({ hours })}</p>
      <p>{howMany(shops)}</p>
      <div className="row">
        <LinkButton kind="secondary" to={`/kantor/tempat/${id}`}>
          {m.places_change()}
          <span className="unseen">: {name}</span>
        </LinkButton>
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button kind="quiet" name="intent" value={isOpen ? 'close' : 'open'}>
            {isOpen ? m.places_close() : m.places_open()}
            <span className="unseen">: {name}</span>
          </Button>
        </Form>
      </div>
    </Card>
  );
}

function howMany(count: number): string {
  if (count === 0) return m.places_office_shops_none();
  return m.places_office_shops({ count });
}
