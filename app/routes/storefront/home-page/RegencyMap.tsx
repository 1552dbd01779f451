import { Link } from '@remix-run/react';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { howMany } from '../search-page/howMany';

export type PlaceOfGoods = { code: string; name: string; count: number };

/** Where each regency lies, more or less, and where its number stands: a drawing of our own, not a survey. */
const shapes: Record<string, { d: string; at: [number, number] }> = {
  '15.01': { d: 'M8 112 56 80 90 122 100 172 72 192 30 164Z', at: [76, 164] },
  '15.02': { d: 'M90 122 150 120 172 160 152 212 102 204 72 192 100 172Z', at: [128, 166] },
  '15.03': { d: 'M150 120 192 112 232 150 242 200 192 222 152 212 172 160Z', at: [200, 174] },
  '15.04': { d: 'M192 112 226 100 242 60 276 76 280 122 290 160 260 190 242 200 232 150Z', at: [254, 134] },
  '15.05': { d: 'M276 76 330 70 350 102 358 142 320 190 260 190 290 160 280 122Z', at: [322, 164] },
  '15.06': { d: 'M200 30 262 10 322 30 330 70 276 76 242 60Z', at: [276, 46] },
  '15.07': { d: 'M322 30 372 40 412 72 400 122 358 142 350 102 330 70Z', at: [372, 88] },
  '15.08': { d: 'M56 80 130 50 160 82 150 120 90 122Z', at: [114, 90] },
  '15.09': { d: 'M130 50 200 30 242 60 226 100 192 112 150 120 160 82Z', at: [188, 76] },
  '15.71': {
    d: 'M304 92h24a10 10 0 0 1 10 10v16a10 10 0 0 1-10 10h-24a10 10 0 0 1-10-10v-16a10 10 0 0 1 10-10Z',
    at: [316, 110],
  },
  '15.72': {
    d: 'M36 106h20a10 10 0 0 1 10 10v14a10 10 0 0 1-10 10h-20a10 10 0 0 1-10-10v-14a10 10 0 0 1 10-10Z',
    at: [46, 123],
  },
};

/** The eleven regencies to browse by: a schematic map, and the same as a list beside it, by the same numbers. */
export function RegencyMap({ places }: { places: PlaceOfGoods[] }) {
  const most = Math.max(1, ...places.map(({ count }) => count));
  return (
    <Section title={m.finding_map()}>
      <p>{m.finding_map_say()}</p>
      <div className="place-map">
        <svg viewBox="0 0 420 232">
          <title>{m.finding_map()}</title>
          {places.map(({ code, name, count }, place) => {
            const shape = shapes[code];
            return (
              shape && (
                <a key={code} href={addressOf(code)} aria-label={sayOf({ name, count })}>
                  <path d={shape.d} className={`place-fill-${Math.ceil((count / most) * 3)}`} />
                  <text x={shape.at[0]} y={shape.at[1]}>
                    {place + 1}
                  </text>
                </a>
              )
            );
          })}
        </svg>
        <ol className="place-list" aria-label={m.finding_map_list()}>
          {places.map(({ code, name, count }) => (
            <li key={code}>
              <Link to={addressOf(code)}>
                {name} <span className="hint">{m.storefront_search_count({ count: howMany(count) })}</span>
              </Link>
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}

function addressOf(code: string): string {
  return `/cari?wilayah=${code}`;
}

function sayOf({ name, count }: Pick<PlaceOfGoods, 'name' | 'count'>): string {
  return m.finding_map_place({ place: name, count: howMany(count) });
}
