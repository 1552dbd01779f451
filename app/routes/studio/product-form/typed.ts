/** The fields of a variant by name, those of its prices for many as `tiers[0].from`. */
export type Row = Map<string, string>;

/** What stands in the form, as text: fields by name, hashes of photos, a row of fields for each variant. */
export type Typed = { fields: Map<string, string>; photos: string[]; variants: Row[] };

const single =
  /^(version|name|description|categoryId|salesModel|madeToOrderDays|makerId|makerQuery|madeInCode|materials|halal|halalNumber|halalExpiresOn|permitKind|permitNumber|permitExpiresOn|ingredients|allergens|netContent|shelfLife|storage|sizes|colours|flavours)$/;
const ofVariant =
  /^variants\[(\d{1,2})\]\.(id|size|colour|flavour|pictureHash|price|priceBefore|tiers\[\d\]\.(?:from|price)|onHand|seenOnHand|grams|lengthCm|widthCm|heightCm)$/;
const ofPhoto = /^photos\[\d{1,2}\]$/;
const hash = /^[0-9a-f]{64}$/;

/** Takes from a sent form what belongs to goods. Every other name is left lying: nobody sets a shop or a state from here. */
export function readTyped(form: FormData): Typed {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const typed: Typed = {
    fields: new Map(texts.filter(([name]) => single.test(name))),
    photos: [],
    variants: readRows(texts),
  };
  for (const [name, value] of texts) if (ofPhoto.test(name) && hash.test(value)) addPhoto(typed, value);
  return typed;
}

function readRows(texts: [string, string][]): Row[] {
  const rows: Row[] = [];
  for (const [name, value] of texts) {
    const [, place, field] = ofVariant.exec(name) ?? [];
    if (place && field) rows[Number(place)] = (rows[Number(place)] ?? new Map()).set(field, value);
  }
  return rows.flat(); // leaves out the gaps between numbers
}

/** Adds a photo behind the others; one that hangs there already stays where it is. */
export function addPhoto({ photos }: Typed, added: string) {
  if (!photos.includes(added)) photos.push(added);
}

/** A row in which something has been typed, or that stands for a stored variant. */
export function isBegun(row: Row): boolean {
  return [...row].some(([field, value]) => field !== 'seenOnHand' && value.trim() !== '');
}

/** As a form again, numbered from 0 without gaps. */
export function asForm({ fields, photos, variants }: Typed): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  for (const [place, value] of photos.entries()) form.append(`photos[${place}]`, value);
  for (const [place, row] of variants.entries())
    for (const [field, value] of row) form.append(`variants[${place}].${field}`, value);
  return form;
}
