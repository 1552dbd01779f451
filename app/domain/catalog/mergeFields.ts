import { isDeepStrictEqual } from 'node:util';

/** The same thing three times: as both sides knew it, as the others have saved it since, and as it is wanted now. */
export type Three<Thing> = { base: Partial<Thing>; theirs: Thing; mine: Thing };

export type MergedFields<Thing, Field> = {
  merged: Thing;
  /** Changed by the others alone: theirs stays. */
  kept: Field[];
  /** Changed by both, and not to the same: mine stands in `merged`, and somebody has to decide. */
  clashes: Field[];
};

/** Puts two people's changes together, field by field: where only one side has changed something, that side wins. */
export function mergeFields<Thing extends object, Field extends keyof Thing>(
  fields: readonly Field[],
  { base, theirs, mine }: Three<Thing>,
): MergedFields<Thing, Field> {
  const isNews = (field: Field) => !isSame(theirs[field], base[field]) && !isSame(theirs[field], mine[field]);
  const news = fields.filter(isNews);
  const kept = news.filter((field) => isSame(mine[field], base[field]));
  const clashes = news.filter((field) => !kept.includes(field));
  return { merged: { ...mine, ...Object.fromEntries(kept.map((field) => [field, theirs[field]])) }, kept, clashes };
}

/** Whether both say the same; what was kept as JSON knows neither `undefined` nor the order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(asKept(one), asKept(other));
}

function asKept(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
