import { Link } from '@remix-run/react';
import { Picture, type PictureSource } from './Picture';

export type Tile = { to: string; name: string; picture?: PictureSource | null; tint?: number };

/** Doors into the market, each with a look at what is behind it. */
export function Tiles({ tiles, label }: { tiles: Tile[]; label: string }) {
  return (
    <ul className="tiles" aria-label={label}>
      {tiles.map(({ to, name, picture, tint }) => (
        <li key={to}>
          <Link className="tile" to={to}>
            <Picture source={picture} tint={tint} alt="" sizes="(width >= 960px) 180px, (width >= 600px) 23vw, 44vw" />
            <span>{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
