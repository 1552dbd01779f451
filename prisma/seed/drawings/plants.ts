import { dark, light } from './colours';
import {
  ball,
  circle,
  ellipse,
  heapOf,
  type Look,
  mirror,
  path,
  place,
  type Spot,
  solid,
  strew,
  stroke,
  within,
} from './shapes';

export const green = '#4f8a45';

/** A leaf from (0, 0) upwards, `long` long. */
export const leaf = (long: number, colour = green) =>
  path(
    `M0 0C${-long * 0.34} ${-long * 0.3} ${-long * 0.26} ${-long * 0.74} 0 ${-long}C${long * 0.26} ${-long * 0.74} ${long * 0.34} ${-long * 0.3} 0 0Z`,
    colour,
  ) +
  path(`M0 0C${long * 0.34} ${-long * 0.3} ${long * 0.26} ${-long * 0.74} 0 ${-long}Z`, dark(colour, 0.14)) +
  stroke(`M0 ${-long * 0.06}V${-long * 0.86}`, light(colour, 0.35), 3, 0.7);

/** A narrow leaf, of rice or pandan. */
export const blade = (long: number, colour = green) =>
  path(`M-7 0Q-${long * 0.07} ${-long * 0.6} 0 ${-long}Q${long * 0.07} ${-long * 0.6} 7 0Z`, colour) +
  stroke(`M0 0V${-long * 0.8}`, light(colour, 0.35), 2.5, 0.6);

/** A long piece of banana leaf lying flat, centred. */
export function bananaLeaf(w: number, h: number) {
  const shape = `M${-w / 2} 0C${-w * 0.3} ${-h * 0.62} ${w * 0.3} ${-h * 0.62} ${w / 2} 0C${w * 0.3} ${h * 0.62} ${-w * 0.3} ${h * 0.62} ${-w / 2} 0Z`;
  const veins = Array.from({ length: 11 }, (_, at) => {
    const x = (at - 5) * w * 0.08;
    return `M${x} 0l${w * 0.05} ${-h * 0.42}M${x} 0l${w * 0.05} ${h * 0.42}`;
  });
  return (
    path(shape, '#4f9350') +
    within(
      `banana${Math.round(w)}`,
      shape,
      stroke(veins.join(''), '#3c7a41', 4, 0.7) + stroke(`M${-w / 2} 0H${w / 2}`, '#a9cf7c', 7),
    )
  );
}

export const coffeeBean = (colour: string) =>
  ball(0, 0, 17, 12, colour) + stroke('M-15-1C-6-7 5 7 15 1', dark(colour, 0.5), 3);

export const roast = ['#6b4028', '#573320', '#7b4c2f'].map(coffeeBean);
export const liberika = ['#b79d6a', '#a88c58', '#c6ad7b'].map(coffeeBean);

/** A heap of ground powder. */
export const powder = (x: number, y: number, w: number, h: number, colour: string) =>
  solid(
    `M${x - w / 2} ${y}C${x - w * 0.3} ${y - h * 0.2} ${x - w * 0.14} ${y - h} ${x} ${y - h}S${x + w * 0.3} ${y - h * 0.2} ${x + w / 2} ${y}Q${x} ${y + h * 0.22} ${x - w / 2} ${y}Z`,
    colour,
  ) +
  [
    [-0.24, 0.1],
    [-0.1, 0.44],
    [0.04, 0.2],
    [0.12, 0.56],
    [0.22, 0.16],
    [-0.02, 0.76],
    [0.3, 0.02],
    [-0.34, -0.02],
  ]
    .map(([u = 0, v = 0]) => circle(x + u * w, y - v * h, 3, light(colour, 0.3)))
    .join('');

/** A branch with coffee cherries, hanging to the right from (0, 0). */
export function coffeeBranch() {
  const leaves = [
    [40, -6, -64],
    [90, 8, 118],
    [140, -2, -50],
    [196, 10, 128],
    [250, 6, -20],
    [300, 30, 110],
  ];
  const cherries = [
    [70, 14],
    [92, 26],
    [58, 32],
    [150, 22],
    [172, 34],
    [146, 42],
    [226, 34],
    [246, 48],
    [222, 54],
  ];
  return (
    stroke('M-20-10Q140-14 320 40', '#7a5a38', 9) +
    leaves.map(([x = 0, y = 0, turn = 0]) => place({ x, y, turn }, leaf(96))).join('') +
    cherries
      .map(
        ([x = 0, y = 0], at) =>
          ball(x, y, 15, 16, at % 4 === 3 ? '#d9a02c' : '#b3271f') + circle(x + 2, y + 11, 3, '#5c1712'),
      )
      .join('')
  );
}

/** A quill of cassia bark, `long` long, lying to the right. */
export const quill = (long: number, colour = '#a35f2d') =>
  path(`M0-13H${long}V13H0Z`, colour) +
  path(`M0 3H${long}V13H0Z`, dark(colour, 0.25)) +
  path(`M0-13H${long}V-7H0Z`, light(colour, 0.22)) +
  stroke(`M${long * 0.1}-2H${long * 0.5}M${long * 0.4} 7H${long * 0.8}`, dark(colour, 0.35), 2.5, 0.6) +
  ellipse(0, 0, 8, 13, dark(colour, 0.2)) +
  ellipse(0, 0, 8, 13, colour) +
  ellipse(long, 0, 8, 13, light(colour, 0.3)) +
  stroke(`M${long + 4}-5a5 7 0 1 0 1 9a3 4 0 0 0-3-6`, dark(colour, 0.5), 3);

/** A bundle of quills tied with string; centred on (x, y). */
export function bundle(x: number, y: number, long: number, string: string) {
  const rows = [
    [-34, 30],
    [-6, 34],
    [24, 28],
    [-22, 8],
    [10, 6],
    [-6, -14],
  ];
  const quills = rows.map(([dx = 0, dy = 0], at) =>
    place(
      { x: x - long / 2 + dx, y: y + dy, turn: (at % 3) - 1 },
      quill(long, ['#a35f2d', '#b06a34', '#94542a'][at % 3]),
    ),
  );
  return (
    quills.join('') +
    stroke(
      `M${x - 8} ${y - 30}Q${x + 16} ${y + 10} ${x - 6} ${y + 46}M${x + 6} ${y - 30}Q${x + 30} ${y + 10} ${x + 8} ${y + 46}`,
      string,
      7,
    ) +
    stroke(`M${x + 8} ${y - 26}q-34-34-40-4t40 4q34-38 42-6t-42 6`, string, 6)
  );
}

/** A whole durian, r its half width. */
export function durian(x: number, y: number, r: number) {
  const shell = '#8f9a3c';
  const thorns = [];
  for (let row = -3; row <= 3; row++) {
    const wide = Math.round(4.4 * Math.sqrt(1 - (row / 4) ** 2));
    for (let at = -wide; at <= wide; at++)
      thorns.push({ x: x + (at + (row % 2 ? 0.5 : 0)) * r * 0.22, y: y + row * r * 0.25 });
  }
  const thorn =
    path(`M${-r * 0.12} ${r * 0.12}L0 ${-r * 0.18}L${r * 0.12} ${r * 0.12}Z`, light(shell, 0.2)) +
    path(`M0 ${-r * 0.18}L${r * 0.12} ${r * 0.12}H${r * 0.01}Z`, dark(shell, 0.22));
  const spikes = Array.from({ length: 26 }, (_, at) => {
    const angle = (at / 26) * 2 * Math.PI;
    return place(
      { x: x + r * 0.98 * Math.cos(angle), y: y + r * 0.96 * Math.sin(angle), turn: (angle * 180) / Math.PI + 90 },
      thorn,
    );
  });
  return (
    stroke(`M${x} ${y - r}q4-26 18-40`, '#7a5a38', r * 0.13) +
    spikes.join('') +
    circle(x, y, r, shell) +
    strew(`thorn${Math.round(x)}`, [thorn], thorns) +
    circle(x, y, r * 1.06, 'url(#round)')
  );
}

/** Half a durian, opened: cream flesh in its chambers. */
export function durianHalf(x: number, y: number, r: number) {
  const shell = '#8f9a3c';
  const spikes = Array.from({ length: 30 }, (_, at) => {
    const angle = (at / 30) * 2 * Math.PI;
    const turn = (angle * 180) / Math.PI + 90;
    return place(
      { x: x + r * 1.16 * Math.cos(angle), y: y + r * 0.8 * Math.sin(angle), turn },
      path(`M${-r * 0.12} 6L0 ${-r * 0.2}L${r * 0.12} 6Z`, dark(shell, at % 2 ? 0.1 : 0.2)),
    );
  });
  const flesh = (dx: number, dy: number, rx: number, ry: number, turn: number) =>
    place(
      { x: x + dx, y: y + dy, turn },
      ball(0, 0, rx, ry, '#f5d876') + ellipse(-rx * 0.2, -ry * 0.3, rx * 0.4, ry * 0.24, '#fff1b8', 0.8),
    );
  return (
    spikes.join('') +
    ball(x, y, r * 1.18, r * 0.82, shell) +
    ellipse(x, y, r * 1.02, r * 0.68, '#f3ead0') +
    ellipse(x - r * 0.44, y, r * 0.5, r * 0.5, '#dccfa8') +
    ellipse(x + r * 0.46, y, r * 0.48, r * 0.5, '#dccfa8') +
    flesh(-r * 0.5, -r * 0.16, r * 0.32, r * 0.26, -20) +
    flesh(-r * 0.4, r * 0.2, r * 0.34, r * 0.26, 12) +
    flesh(r * 0.44, -r * 0.18, r * 0.32, r * 0.25, 16) +
    flesh(r * 0.48, r * 0.17, r * 0.33, r * 0.25, -10)
  );
}

/** A pineapple standing on (x, y), h high with its crown. */
export function pineapple(x: number, y: number, h: number) {
  const rx = h * 0.2;
  const ry = h * 0.29;
  const cy = y - ry;
  const blade = (turn: number, long: number) =>
    place({ x, y: cy - ry * 0.88, turn }, leaf(long, turn % 2 ? '#5a9250' : '#3f7a45'));
  const fruit = `M${x - rx} ${cy}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0Z`;
  const net = Array.from({ length: 13 }, (_, at) => {
    const s = (at - 6) * rx * 0.42;
    return `M${x + s - rx * 1.5} ${cy - ry}L${x + s + rx * 1.5} ${cy + ry}M${x + s + rx * 1.5} ${cy - ry}L${x + s - rx * 1.5} ${cy + ry}`;
  });
  return (
    [-62, -45, 45, 62].map((turn) => blade(turn, h * 0.28)).join('') +
    [-25, 26, 0].map((turn) => blade(turn, h * 0.44)).join('') +
    [-13, 13].map((turn) => blade(turn, h * 0.3)).join('') +
    path(fruit, '#e2a32e') +
    within(`pine${Math.round(x)}`, fruit, stroke(net.join(''), '#a8661c', 4, 0.75)) +
    path(fruit, 'url(#round)')
  );
}

/** Half a coconut, its white flesh towards us. */
export const coconutHalf = (x: number, y: number, r: number) =>
  ball(x, y, r, r * 0.92, '#7a5233') +
  stroke(
    `M${x - r * 0.9} ${y + r * 0.2}q${r * 0.2} ${r * 0.5} ${r * 0.6} ${r * 0.6}M${x + r * 0.4} ${y + r * 0.8}q${r * 0.4} ${-r * 0.2} ${r * 0.5} ${-r * 0.5}`,
    '#5a3a22',
    4,
  ) +
  ellipse(x, y - r * 0.12, r * 0.88, r * 0.74, '#fffaf0') +
  ellipse(x, y - r * 0.06, r * 0.62, r * 0.5, '#e9dfcb') +
  ellipse(x - r * 0.1, y - r * 0.02, r * 0.46, r * 0.34, '#f7f0df');

export const chilli = (long: number, colour = '#c2281e') =>
  path(`M0-9C${long * 0.4}-16 ${long * 0.8} 0 ${long} 16C${long * 0.7} 14 ${long * 0.3} 16 0 9Z`, colour) +
  stroke(`M${long * 0.12}-5Q${long * 0.5}-8 ${long * 0.75} 5`, '#fff8ea', 3, 0.55) +
  path('M4-10Q-10-10-8 0T4 10Q8 0 4-10Z', green) +
  stroke('M-6 0Q-18-2-22-12', green, 5);

/** A small round fruit of a bunch: duku, or with hair a rambutan. */
export const duku =
  ball(0, 0, 34, 33, '#dcb96a') +
  circle(3, -24, 5, '#7a5a30') +
  circle(-12, 10, 2.5, '#b08b45') +
  circle(14, 12, 2.5, '#b08b45') +
  circle(2, 18, 2, '#b08b45');

export const mangosteen =
  ball(0, 0, 38, 36, '#5e2348') +
  path('M-22-26Q-8-40 0-28Q8-40 22-26Q12-14 0-20Q-12-14-22-26Z', '#6f9a4a') +
  stroke('M0-28V-42', '#6b4a2a', 7);

export const rambutan =
  Array.from({ length: 18 }, (_, at) =>
    place({ x: 0, y: 0, turn: at * 20 }, stroke('M0-28Q4-40-2-48', at % 2 ? '#8a9a3c' : '#d1432b', 4)),
  ).join('') +
  ball(0, 0, 33, 33, '#c4321f') +
  Array.from({ length: 9 }, (_, at) =>
    place({ x: 0, y: 0, turn: at * 40 }, stroke('M0-12q3-8-2-14', '#e8763c', 3)),
  ).join('');

/** An ear of rice bending to the right, its foot at (0, 0). */
export function riceEar(h: number) {
  const grains = Array.from({ length: 14 }, (_, at) => {
    const share = 0.5 + at * 0.036;
    const x = h * 0.42 * share * share;
    return place({ x, y: -h * Math.sin(share * 1.75), turn: at % 2 ? 60 : 115 }, ellipse(10, 0, 11, 5, '#e3b348'));
  });
  return (
    stroke(`M0 0Q${h * 0.02} ${-h * 0.9} ${h * 0.42} ${-h * 0.98}`, '#a9a045', 5) +
    place({ x: 2, y: 0, turn: -16 }, blade(h * 0.78, '#86a24a')) +
    grains.join('')
  );
}

/** A heap of grains with a smooth heart, so that nothing shows through. */
export function grainHeap(
  look: Look,
  id: string,
  x: number,
  y: number,
  w: number,
  h: number,
  heart: string,
  grains: readonly string[],
  count: number,
  size = 1,
) {
  const spots: Spot[] = heapOf(look, x, y, w * 0.94, h, count).map((spot) => ({ ...spot, size }));
  return path(`M${x - w / 2} ${y}A${w / 2} ${h} 0 0 1 ${x + w / 2} ${y}Z`, heart) + strew(id, grains, spots);
}

/** A coconut frond hanging down from (0, 0): its ribs become plates and brooms. */
export const palmFrond =
  Array.from({ length: 13 }, (_, at) => {
    const y = 10 + at * 24;
    const long = 150 - Math.abs(at - 4) * 9;
    const blade = path(
      `M0 0Q${long * 0.5}-6 ${long} ${long * 0.5}Q${long * 0.4} ${long * 0.24} 0 12Z`,
      at % 2 ? '#5c9a4c' : green,
    );
    return place({ x: 0, y }, blade + mirror(0, blade));
  }).join('') + stroke('M0-40Q6 140 0 340', '#a9b060', 9);
