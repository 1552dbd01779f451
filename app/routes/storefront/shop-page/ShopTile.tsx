import { Link } from '@remix-run/react';
import type { ShopCard } from '../../../domain/catalog';
import { Icon } from '../../../ui/Icon';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';

const WINDOW = [0, 1, 2];

/** A shop as it stands in the list, with its newest goods in the window. */
export function ShopTile({ slug, name, place, makes, since, pictures }: ShopCard) {
  return (
    <li className="card card-raised shop-card">
      <div className="shop-window">
        {WINDOW.map((place) => {
          const picture = pictures[place];
          const sizes = '(width >= 768px) 130px, 32vw';
          return (
            <Picture
              key={place}
              alt=""
              tint={picture?.tint ?? place}
              source={picture && pictureSource(picture)}
              sizes={sizes}
            />
          );
        })}
      </div>
      <h2>
        <Link to={`/toko/${slug}`}>{name}</Link>
      </h2>
      <p>{makes}</p>
      <p className="hint beside-icon">
        <Icon name="place" />
        <span>
          {place}
          {since && (
            <>
              {' · '}
              <span className="whole">{m.storefront_shop_since({ year: since })}</span>
            </>
          )}
        </span>
      </p>
    </li>
  );
}
