import { productLimits } from '../../../domain/catalog';
import { setTiers, tiersIn } from './tiers';
import type { Typed } from './typed';

type Rearranging = (typed: Typed, place: number, within: number) => void;

const rearrangings: Record<string, Rearranging> = {
  upload: () => {}, // the photos have been kept already
  'find-maker': () => {},
  'make-matrix': () => {}, // done where it can be refused
  count: () => {},
  'add-variant': ({ variants }) => {
    if (variants.length < productLimits.variants) variants.push(new Map([['size', '']])); // a form carries no empty rows
  },
  'remove-variant': ({ variants }, place) => {
    if (variants[place]) variants.splice(place, 1);
  },
  'add-tier': ({ variants }, place) => {
    const row = variants[place];
    const tiers = row ? tiersIn(row) : [];
    if (row && tiers.length < productLimits.tiers) setTiers(row, [...tiers, {}]);
  },
  'remove-tier': ({ variants }, place, within) => {
    const row = variants[place];
    if (row) setTiers(row, tiersIn(row).toSpliced(within, within < 0 ? 0 : 1));
  },
  'remove-photo': ({ photos, variants }, place) => {
    if (!photos[place]) return;
    const [gone] = photos.splice(place, 1);
    for (const row of variants) if (row.get('pictureHash') === gone) row.set('pictureHash', '');
  },
  'move-photo': ({ photos }, place) => {
    if (photos[place]) photos.splice(Math.max(0, place - 1), 0, ...photos.splice(place, 1));
  },
};

/**
 * Buttons that only rearrange the form: a row more or less, a photo further ahead or gone. They travel like any other
 * button, so that they work without a script.
 *
 * @param deed such as `remove-photo:2`, or `remove-tier:2.0`
 * @returns whether it was one of these
 */
export function rearrange(typed: Typed, deed: string): boolean {
  const [what = '', numbers = ''] = deed.split(':');
  if (!Object.hasOwn(rearrangings, what)) return false;
  const [, place = '-1', within = '-1'] = /^(\d{1,2})(?:\.(\d))?$/.exec(numbers) ?? [];
  rearrangings[what]!(typed, Number(place), Number(within));
  return true;
}
