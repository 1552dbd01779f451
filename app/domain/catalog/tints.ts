/** The sixteen colours that hold a picture's place, as `tint-0` to `tint-15` of the style sheet (tested against it). */
export const tints = [
  '#d9b48a',
  '#c98d5a',
  '#a8683f',
  '#7c4a2f',
  '#c4575a',
  '#9b2226',
  '#e6c06a',
  '#e09f1f',
  '#b9c58a',
  '#7fa36b',
  '#2f6b4f',
  '#8fb8bf',
  '#4f8aa3',
  '#1f5673',
  '#b79bb0',
  '#8a7a6c',
] as const;

type Colour = readonly [red: number, green: number, blue: number];

/** The tint that looks most like a colour, 0 to 15. Green counts double, as it does for the eye. */
export function nearestTint(colour: Colour): number {
  const distances = tints.map((tint) => distance(colour, parse(tint)));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: Colour, b: Colour): number {
  return 2 * (a[0] - b[0]) ** 2 + 4 * (a[1] - b[1]) ** 2 + 3 * (a[2] - b[2]) ** 2;
}

function parse(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
