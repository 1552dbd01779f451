import type { PickUp } from '../../../domain/places';
import { m } from '../../../words/generated/messages';

/** Where the goods of a shop can be picked up. */
export function PickUps({ places }: { places: PickUp[] }) {
  if (places.length === 0) return null;
  return (
    <>
      <h3>{m.places_here()}</h3>
      <p>{m.places_here_free()}</p>
      <ul className="stack stack-s">
        {places.map(({ placeId, name, address, hours }) => (
          <li key={placeId}>
            <span className="strong">{name}</span>
            <br />
            {address}
            <br />
            <span className="hint">{m.orders_hours({ hours })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
