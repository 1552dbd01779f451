/** The colours of one picture. The light always comes from the upper left and is warm. */
export type Colours = {
  wall: string;
  table: string;
  cloth: string;
  pack: string;
  trim: string;
  /** the ground of a label and what is drawn on it */
  label: string;
  ink: string;
};

export const palettes = [
  'kunyit',
  'merah',
  'sawah',
  'batanghari',
  'kopi',
  'manggis',
  'pandan',
  'tanah',
  'kelapa',
  'malam',
] as const;

export type PaletteName = (typeof palettes)[number];

const cream = '#FFF6E3';

const book: Record<PaletteName, Colours> = {
  kunyit: of('#FBE6B4', '#DDA24A', '#9B2226', '#D98A14', '#7A1F22'),
  merah: of('#F7DDD0', '#D8A083', '#F1D6A8', '#9B2226', '#E0A43A'),
  sawah: of('#DFEAD2', '#A8BD88', '#F0DDA6', '#2F6B4F', '#E3A83B'),
  batanghari: of('#D6E7EC', '#93B5C1', '#F2E2BE', '#1F5673', '#E69A33'),
  kopi: of('#EFE0CC', '#BD946B', '#E9C58E', '#4A2A1B', '#D98E3A'),
  manggis: of('#EEDDE8', '#B790AC', '#F0D9B0', '#6B2A57', '#E3A83B'),
  pandan: of('#E9F0CB', '#B7C67A', '#3F6B3A', '#7C9C33', '#C5452C'),
  tanah: of('#F5DFC8', '#CB9468', '#2F5F6B', '#B2532D', '#F0C47A'),
  kelapa: { ...of('#FBF3E3', '#D9C3A0', '#8C5A3C', '#F1E3C6', '#2F6B4F'), label: '#2F6B4F', ink: cream },
  malam: of('#3A4A6E', '#2A3654', '#B5812F', '#8E2A3A', '#E7B24C'),
};

export function coloursOf(name: PaletteName): Colours {
  return book[name];
}

/** @param share 0 gives `from`, 1 gives `to`; both as #RRGGBB */
export function mix(from: string, to: string, share: number): string {
  const channel = (start: number) => {
    const a = Number.parseInt(from.slice(start, start + 2), 16);
    const b = Number.parseInt(to.slice(start, start + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Towards sunlight, not towards white: white would make the picture cold. */
export const light = (colour: string, share: number) => mix(colour, '#fff8ea', share);

/** Towards coffee, not towards black. */
export const dark = (colour: string, share: number) => mix(colour, '#23120b', share);

function of(wall: string, table: string, cloth: string, pack: string, trim: string): Colours {
  return { wall, table, cloth, pack, trim, label: cream, ink: pack };
}
