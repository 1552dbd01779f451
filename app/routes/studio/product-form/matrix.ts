import { productLimits } from '../../../domain/catalog';
import { setTiers, tiersIn } from './tiers';
import type { Row, Typed } from './typed';

type Choice = { size: string; colour: string; flavour: string };

/** What two variants of the same goods mostly share: asked once, and then changed where it differs. */
const shared = ['price', 'grams', 'lengthCm', 'widthCm', 'heightCm'];

/**
 * Makes a row for each size in each colour and flavour that is not there yet. Rows that are there stay as they are typed; one
 * without size, colour and flavour becomes the first that is missing.
 *
 * @returns why it could not be done: nothing was named, or it would be more rows than goods may have
 */
export function fillMatrix({ fields, variants }: Typed): 'nothing' | 'too-many' | undefined {
  const choices = choicesOf(fields);
  if (choices.length === 1 && keyOf(choices[0]!) === keyOf({})) return 'nothing';
  const there = new Set(variants.map((row) => keyOf(choiceIn(row))));
  const missing = choices.filter((choice) => !there.has(keyOf(choice)));
  const open = variants.filter((row) => keyOf(choiceIn(row)) === keyOf({}));
  if (variants.length - open.length + Math.max(missing.length, open.length) > productLimits.variants) return 'too-many';
  for (const choice of missing) write(open.shift() ?? addLike(variants, choice), choice);
  return undefined;
}

function choicesOf(fields: Typed['fields']): Choice[] {
  const sizes = namesIn(fields.get('sizes'));
  const colours = namesIn(fields.get('colours'));
  const flavours = namesIn(fields.get('flavours'));
  return sizes.flatMap((size) => colours.flatMap((colour) => flavours.map((flavour) => ({ size, colour, flavour }))));
}

/** Names with commas between, each once; nothing named is one without a name. */
function namesIn(typed = ''): string[] {
  const names = typed.split(/[,;\n]/).map((name) => name.trim().slice(0, productLimits.variantPart));
  const distinct = new Map(names.filter(Boolean).map((name) => [name.toLowerCase(), name]));
  return distinct.size > 0 ? [...distinct.values()] : [''];
}

function choiceIn(row: Row): Partial<Choice> {
  return { size: row.get('size'), colour: row.get('colour'), flavour: row.get('flavour') };
}

function keyOf({ size = '', colour = '', flavour = '' }: Partial<Choice>): string {
  return JSON.stringify([size, colour, flavour].map((part) => part.trim().toLowerCase()));
}

/** A new row with price and parcel of the one most like it: of the same size, or else the first. */
function addLike(variants: Row[], { size }: Choice): Row {
  const alike = variants.find((row) => row.get('size')?.trim().toLowerCase() === size.toLowerCase()) ?? variants[0];
  const row: Row = new Map(shared.flatMap((field) => (alike?.get(field) ? [[field, alike.get(field)!]] : [])));
  if (alike) setTiers(row, tiersIn(alike));
  variants.push(row);
  return row;
}

function write(row: Row, choice: Choice) {
  for (const [part, name] of Object.entries(choice)) row.set(part, name);
}
