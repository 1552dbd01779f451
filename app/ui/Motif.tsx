import { useId } from 'react';
import { AngsoDuo } from './motifs/AngsoDuo';
import { DurianPecah } from './motifs/DurianPecah';
import { KapalSanggat } from './motifs/KapalSanggat';

/** Jambi batik, drawn by us: the split durian, the ship run aground, the two geese that led to where Jambi was founded. */
export type MotifName = 'durian-pecah' | 'kapal-sanggat' | 'angso-duo';

/** The dye: a cloth, or `quiet` on paper, or `shade` over a colour that is already there. */
export type MotifLook = 'merah' | 'batanghari' | 'sawah' | 'quiet' | 'shade';

const cloths = {
  'durian-pecah': { Tile: DurianPecah, width: 64, height: 72 },
  'kapal-sanggat': { Tile: KapalSanggat, width: 96, height: 72 },
  'angso-duo': { Tile: AngsoDuo, width: 104, height: 72 },
};

/** A piece of cloth that fills the box it is put in. Beside words or above them, never behind. */
export function Motif({ name, look = 'merah' }: { name: MotifName; look?: MotifLook }) {
  const id = `${name}${useId().replaceAll(':', '')}`; // a colon would have to be escaped in url()
  const { Tile, width, height } = cloths[name];
  return (
    <svg className={`motif motif-${look}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
          <rect className="motif-ground" width={width} height={height} />
          <Tile />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
