import { circle, ellipse, mirror, path, place, rect, stroke } from './shapes';

/** Motifs of Jambi batik, each drawn between −50 and 50. */
export const motifs = [durianPecah, kapalSanggat, angsoDuo, kacoPiring] as const;

/** The motif of a pack, in one colour on a ground. */
export function motif(which: number, colour: string, ground: string) {
  return (motifs[which % motifs.length] ?? durianPecah)(colour, ground);
}

/** The split durian: four seed chambers open like a flower, thorns between them. */
function durianPecah(colour: string, ground: string) {
  const chamber =
    path('M0-7C-24-16-22-40 0-50C22-40 24-16 0-7Z', colour) + path('M0-16C-9-23-9-35 0-41C9-35 9-23 0-16Z', ground);
  const thorn = path('M0-12L-6-28L0-41L6-28Z', colour);
  const quarters = [0, 90, 180, 270].map(
    (turn) => place({ x: 0, y: 0, turn }, chamber) + place({ x: 0, y: 0, turn: turn + 45 }, thorn),
  );
  return `${quarters.join('')}${circle(0, 0, 9, colour)}${circle(0, 0, 4, ground)}`;
}

/** The loaded ship: a hull with curled ends, leaves for sails, water below. */
function kapalSanggat(colour: string, ground: string) {
  const hull = path(
    'M-48 6C-44 36 44 36 48 6C38 12 31 2 40-7C22-6 27 13 12 14H-12C-27 13-22-6-40-7C-31 2-38 12-48 6Z',
    colour,
  );
  const sail = path('M-4 8C-30 4-30-18-14-30C-14-16-8-14-4 8Z', colour);
  const mast =
    path('M0 12C-9-8-9-30 0-50C9-30 9-8 0 12Z', colour) + path('M0-2C-4-14-4-24 0-34C4-24 4-14 0-2Z', ground);
  const portholes = [-20, 0, 20].map((x) => circle(x, 21, 3.5, ground)).join('');
  const water = stroke('M-40 42Q-30 35-20 42T0 42T20 42T40 42', colour, 4);
  return hull + sail + mirror(0, sail) + mast + portholes + water;
}

/** The two geese that led the founders of Jambi to their land. */
function angsoDuo(colour: string, ground: string) {
  const goose =
    path('M-8 22C-16 36-42 34-49 4C-43 11-36 8-32 3C-25-4-12 0-9 10Z', colour) +
    stroke('M-14 15C-2 8-22-10-17-26C-14-34-6-33-6-26', colour, 7) +
    path('M-9-29L3-23L-7-20Z', colour) +
    stroke('M-38 15C-32 24-22 22-20 13', ground, 3.5);
  const lotus = path('M0 40C-10 34-12 22-8 14C-4 18-2 12 0 4C2 12 4 18 8 14C12 22 10 34 0 40Z', colour);
  return goose + mirror(0, goose) + lotus + circle(0, -42, 5, colour);
}

/** The gardenia: eight petals. */
function kacoPiring(colour: string, ground: string) {
  const petal = path('M0-10C-15-18-13-38 0-48C13-38 15-18 0-10Z', colour) + stroke('M0-20V-36', ground, 3);
  const petals = [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => place({ x: 0, y: 0, turn }, petal));
  return petals.join('') + circle(0, 0, 12, colour) + circle(0, 0, 6, ground);
}

export type Batik = { which: number; ground: string; ink: string; dot: string; size?: number; turn?: number };

/** A fill of batik: motifs in half drop, filled with dots as the batik makers do. Use as `url(#id)`. */
export function batik(id: string, { which, ground, ink, dot, size = 1, turn = 0 }: Batik) {
  const big = motif(which, ink, ground);
  const small = motif(3, dot, ground);
  const corners = [
    [0, 0],
    [140, 0],
    [0, 140],
    [140, 140],
  ].map(([x = 0, y = 0]) => place({ x, y, size: 0.34 }, small));
  const dots = [
    [70, 6],
    [6, 70],
    [134, 70],
    [70, 134],
    [34, 22],
    [106, 22],
    [34, 118],
    [106, 118],
    [22, 36],
    [118, 36],
    [22, 104],
    [118, 104],
  ].map(([x = 0, y = 0]) => circle(x, y, 2.6, dot));
  return `<pattern id="${id}" width="140" height="140" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn}) scale(${size})">${rect(-1, -1, 142, 142, ground)}${place({ x: 70, y: 70, size: 0.86 }, big)}${corners.join('')}${dots.join('')}</pattern>`;
}

/** A row of tall triangles, the head of a Malay cloth, standing on y. */
export function tumpal(x: number, y: number, w: number, h: number, count: number, colour: string, ground: string) {
  const step = w / count;
  const tips = Array.from({ length: count }, (_, at) => {
    const left = x + at * step;
    return (
      path(`M${left} ${y}L${left + step / 2} ${y - h}L${left + step} ${y}Z`, colour) +
      ellipse(left + step / 2, y - h * 0.3, step * 0.13, h * 0.18, ground)
    );
  });
  return tips.join('');
}
