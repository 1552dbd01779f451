import { coloursOf, type PaletteName } from './colours';
import { anyamanPandan } from './kinds/anyamanPandan';
import { batik } from './kinds/batik';
import { beras } from './kinds/beras';
import { buah } from './kinds/buah';
import { dendeng } from './kinds/dendeng';
import { dodol } from './kinds/dodol';
import { gulaAren } from './kinds/gulaAren';
import { hampers } from './kinds/hampers';
import { ikanAsin } from './kinds/ikanAsin';
import { kelas } from './kinds/kelas';
import { kemeja, kemejaPendek } from './kinds/kemeja';
import { kentang } from './kinds/kentang';
import { kerupuk } from './kinds/kerupuk';
import { kipang } from './kinds/kipang';
import { kopiBiji } from './kinds/kopiBiji';
import { kopiBubuk } from './kinds/kopiBubuk';
import { kue } from './kinds/kue';
import { kulitManis } from './kinds/kulitManis';
import { lempok } from './kinds/lempok';
import { lidi } from './kinds/lidi';
import { madu } from './kinds/madu';
import { minyak } from './kinds/minyak';
import { pinang } from './kinds/pinang';
import { rotan } from './kinds/rotan';
import { sirup } from './kinds/sirup';
import { songket } from './kinds/songket';
import { tas } from './kinds/tas';
import { teh } from './kinds/teh';
import { tempoyak } from './kinds/tempoyak';
import { udang } from './kinds/udang';
import { ukiran } from './kinds/ukiran';
import { chance, type Drawing, page } from './shapes';

export const drawingKinds = [
  'kopi-bubuk',
  'kopi-biji',
  'kulit-manis',
  'sirup',
  'teh',
  'madu',
  'tempoyak',
  'dodol',
  'lempok',
  'kerupuk',
  'dendeng',
  'ikan-asin',
  'gula-aren',
  'minyak',
  'beras',
  'buah',
  'kue',
  'batik',
  'kemeja',
  'songket',
  'anyaman-pandan',
  'rotan',
  'lidi',
  'ukiran',
  'hampers',
  'kelas',
  'kemeja-pendek',
  'tas',
  'pinang',
  'kipang',
  'kentang',
  'udang',
] as const;
export type DrawingKind = (typeof drawingKinds)[number];

export { type PaletteName, palettes } from './colours';

const drawings: Record<DrawingKind, Drawing> = {
  'kopi-bubuk': kopiBubuk,
  'kopi-biji': kopiBiji,
  'kulit-manis': kulitManis,
  sirup,
  teh,
  madu,
  tempoyak,
  dodol,
  lempok,
  kerupuk,
  dendeng,
  'ikan-asin': ikanAsin,
  'gula-aren': gulaAren,
  minyak,
  beras,
  buah,
  kue,
  batik,
  kemeja,
  songket,
  'anyaman-pandan': anyamanPandan,
  rotan,
  lidi,
  ukiran,
  hampers,
  kelas,
  'kemeja-pendek': kemejaPendek,
  tas,
  pinang,
  kipang,
  kentang,
  udang,
};

const views = ['front', 'close', 'use'] as const;

/**
 * @param picture.pack 0–3: another pack, label and arrangement
 * @param picture.view 0–2: the good itself, from close by, in use or with what it is made of
 * @returns an SVG document, 960 × 720; the same input always gives the same bytes
 */
export function draw({
  kind,
  palette,
  pack,
  view = 0,
}: {
  kind: DrawingKind;
  palette: PaletteName;
  pack: number;
  view?: number;
}): string {
  const look = { colours: coloursOf(palette), pack: pack % 4, random: chance(`${kind} ${pack} ${view}`) };
  return page(960, 720, drawings[kind][views[view % 3] ?? 'front'](look));
}
