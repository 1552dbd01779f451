import { m } from '../../../words/generated/messages';

/** Parcels that everybody has held in their hands: packed weight in grams, sides in centimetres. Each is chosen by its weight. */
const parcels = {
  250: { sides: [25, 18, 3], say: m.quick_parcel_letter },
  500: { sides: [20, 13, 9], say: m.quick_parcel_small },
  1000: { sides: [30, 19, 11], say: m.quick_parcel_medium },
  3000: { sides: [38, 28, 17], say: m.quick_parcel_large },
} as const;

export const USUAL = '500';

export const parcelChoices = () => Object.entries(parcels).map(([grams, { say }]) => ({ value: grams, label: say() }));

/** Fills in of the full form what the quick one does not ask: what is said of the goods stands for both, a parcel has its sides. */
export function fillIn(sent: FormData): FormData {
  const story = sent.get('materials');
  const grams = String(sent.get('variants[0].grams') ?? '');
  const { sides } = parcels[(Object.hasOwn(parcels, grams) ? grams : USUAL) as unknown as keyof typeof parcels];
  sent.set('description', typeof story === 'string' ? story : '');
  sent.set('salesModel', 'READY_STOCK');
  for (const [at, side] of (['lengthCm', 'widthCm', 'heightCm'] as const).entries())
    sent.set(`variants[0].${side}`, String(sides[at]));
  return sent;
}
