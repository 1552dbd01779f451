import { Link } from '@remix-run/react';
import { Icon, type IconName } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';

const rooms = [
  { to: 'tampilan', icon: 'picture', name: m.shops_look_title, about: m.shops_room_look },
  { to: 'libur', icon: 'clock', name: m.shops_holiday_title, about: m.shops_room_holiday },
  { to: 'orang', icon: 'people', name: m.people_title, about: m.shops_room_people },
  { to: 'tempat', icon: 'place', name: m.places_manage, about: m.places_manage_about },
  { to: 'alamat', icon: 'edit', name: m.shops_slug, about: m.shops_room_address },
] satisfies { to: string; icon: IconName; name: () => string; about: () => string }[];

/** What else there is to a shop, each with a page of its own. */
export function Rooms() {
  return (
    <nav aria-label={m.shops_rooms()}>
      <ul className="shop-rooms">
        {rooms.map(({ to, icon, name, about }) => (
          <li key={to} className="card">
            <Link to={`/studio/toko/${to}`} className="beside-icon strong">
              <Icon name={icon} />
              {name()}
            </Link>
            <span className="hint">{about()}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
