import { m } from '../words/generated/messages';
import { courierOf } from './couriers';
import { Icon } from './Icon';

/** The way to the courier's own page; nothing where it is not known. */
export function TrackParcel({ service }: { service: string }) {
  const courier = courierOf(service);
  if (!courier) return null;
  return (
    <p className="row">
      <a className="button button-quiet" href={courier.page} target="_blank" rel="noreferrer">
        <Icon name="open" />
        {m.orders_track({ courier: courier.name })}
      </a>
      <span className="hint">{m.orders_track_hint()}</span>
    </p>
  );
}
