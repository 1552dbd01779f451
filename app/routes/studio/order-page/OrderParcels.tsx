import { Link } from '@remix-run/react';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Parcels } from '../../../ui/Parcels';
import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

const labelled = ['ACCEPTED', 'PACKED', 'SHIPPED'];

/** What has been sent of an order, what has not, and the papers that go along. */
export function OrderParcels({ order }: { order: OrderShown }) {
  const { id, shipments, lines, status } = order;
  const left = status === 'PACKED' ? lines.reduce((sum, line) => sum + line.left, 0) : 0;
  const isLabelled = labelled.includes(status);
  if (shipments.length === 0 && !isLabelled) return null;
  return (
    <Card as="section" labelledBy="paket">
      <h2 id="paket">{m.parcels_title()}</h2>
      <Parcels parcels={shipments} lines={lines} />
      {shipments.length > 0 && left > 0 && <p className="strong">{m.parcels_rest_left({ count: left })}</p>}
      {left + shipments.length > 1 && (
        <ul className="plain row">
          {shipments.map(({ number }) => (
            <li key={number}>
              <Link to={`/studio/pesanan/${id}/label?paket=${number}`}>{m.parcels_label_of({ number })}</Link>
            </li>
          ))}
        </ul>
      )}
      {isLabelled && (
        <div className="row">
          <LinkButton kind="secondary" to={`/studio/pesanan/${id}/label`}>
            {m.parcels_label()}
          </LinkButton>
          <LinkButton kind="secondary" to={`/studio/pesanan/${id}/daftar-isi`}>
            {m.parcels_slip()}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
