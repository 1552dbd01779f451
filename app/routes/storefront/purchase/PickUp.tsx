import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

/** Where the buyer comes for the goods, and what to say there once they lie ready. */
export function PickUp({ order }: { order: OrderShown }) {
  const { placeName, placeAddress, place, collectCode, status } = order;
  if (!place) return null;
  const isComing = ['NEW', 'ACCEPTED', 'PACKED'].includes(status);
  return (
    <div className="card-part stack stack-s">
      <h3>{m.orders_picked_up_at()}</h3>
      <p>
        <span className="strong">{placeName}</span>
        <br />
        {placeAddress}
        <br />
        {m.orders_hours({ hours: place.hours })}
        {place.phone && (
          <>
            <br />
            <a href={`tel:${place.phone}`}>{place.phone}</a>
          </>
        )}
      </p>
      {collectCode && (
        <>
          <h4>{m.orders_collect_code()}</h4>
          <p className="collect-code">{collectCode}</p>
          <p className="hint">{m.orders_collect_code_hint()}</p>
        </>
      )}
      {isComing && <p className="hint">{m.orders_collect_soon()}</p>}
    </div>
  );
}
