import { dark, light } from '../colours';
import { box, pouch } from '../packs';
import { bananaLeaf, chilli, leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { ball, circle, type Drawing, dishOf, ellipse, type Look, path, place, rect, solid, stroke } from '../shapes';
import { bowl, cup, dish, plate, steam } from '../vessels';

const ball1 =
  ball(0, 0, 44, 36, '#e3bf86') +
  stroke('M-24-12Q-8-26 14-22', '#fff8ea', 5, 0.6) +
  circle(10, 10, 3, '#b98a4a') +
  circle(-10, 14, 3, '#b98a4a');
const long1 =
  solid('M-92-22Q-104 0-92 22H92Q104 0 92-22Z', '#dcb377') +
  stroke('M-80-10H70', '#fff8ea', 5, 0.5) +
  ellipse(94, 0, 9, 21, '#f3e2bf');
const pempek = [ball1, long1];

/** A cup of folded banana leaf, green custard under white coconut cream. */
const leafCup =
  path('M-84-30L-56 50H56L84-30Z', '#4f9350') +
  path('M20-30L56 50L84-30Z', '#3c7a41') +
  stroke('M-62-20L-44 44M-30-22L-24 46', '#7fb56a', 4, 0.7) +
  ellipse(0, -30, 84, 24, '#3c7a41') +
  ellipse(0, -30, 74, 19, '#8dbb5c') +
  ellipse(-4, -33, 58, 13, '#fffaf0') +
  stroke('M-84-30L-104-66L-66-42M84-30L104-66L66-42', '#4f9350', 8) +
  rect(-3, 2, 6, 20, '#c08950', 3);

// Pandan in the green palettes, spice in the brown one, butter in all others.
const crumbs: Record<string, string> = { '#2F6B4F': '#6f9a3c', '#7C9C33': '#7fae45', '#4A2A1B': '#a8672f' };

/** A slice of layered cake. */
function slice(look: Look) {
  const crumb = crumbs[look.colours.pack] ?? '#d9a02c';
  const layers = [0, 1, 2, 3, 4, 5]
    .map((at) => rect(-80, -88 + at * 16, 120, 8, at % 2 ? light(crumb, 0.35) : dark(crumb, 0.25)))
    .join('');
  return (
    path('M-80-92L-44-124H76L40-92Z', dark(crumb, 0.1)) +
    path('M40-92L76-124V-28L40 8Z', dark(crumb, 0.35)) +
    solid('M-80-92H40V8H-80Z', crumb) +
    layers +
    path('M-80-92H40V8H-80Z', 'url(#side)', 0.5)
  );
}

const roll =
  rect(-110, -24, 220, 48, '#dca650', 22) +
  rect(-110, -24, 220, 48, 'url(#side)', 22) +
  path('M-104 4H104Q108 18 96 24H-96Q-108 18-104 4Z', '#23120b', 0.14) +
  stroke('M-96-10H80', '#fff8ea', 6, 0.5) +
  ellipse(104, 0, 12, 24, '#f0cf8a') +
  stroke('M106-10a8 10 0 1 0 2 16a5 6 0 0 0-3-9', '#a8702a', 4);

export const kue: Drawing = {
  front: (look) => onTable(look, [pempekPlate, leafCups, cake, rolls][look.pack]?.(look) ?? ''),
  close: (look) => {
    const pieces = [
      dishOf(look, 430, 360, 170, 9)
        .map((spot, at) => place({ ...spot, turn: (at * 40) % 180, size: 1.2 }, pempek[at % 2] ?? ''))
        .join(''),
      [
        [330, 300],
        [540, 280],
        [430, 440],
      ]
        .map(([x = 0, y = 0]) =>
          place(
            { x, y },
            path('M-96-60L-60-96H60L96-60V60L60 96H-60L-96 60Z', '#4f9350') +
              circle(0, 0, 78, '#8dbb5c') +
              circle(0, 0, 60, '#fffaf0') +
              circle(-14, -14, 20, '#ffffff'),
          ),
        )
        .join(''),
      [
        [360, 350],
        [530, 330],
        [450, 500],
      ]
        .map(([x = 0, y = 0]) => place({ x, y, size: 1.2 }, slice(look)))
        .join(''),
      [0, 1, 2, 3, 4].map((at) => place({ x: 430, y: 240 + at * 62, turn: -8 + at * 4, size: 1.5 }, roll)).join(''),
    ];
    return fromAbove(
      look,
      dish(430, 360, 286, look.colours.label, look.colours.trim) +
        place({ x: 430, y: 360, turn: 20 }, bananaLeaf(500, 330)) +
        (pieces[look.pack] ?? '') +
        extra(look),
    );
  },
  use: (look) => {
    const x = look.pack % 2 ? 220 : 760;
    const far = look.pack % 2 ? 720 : 240;
    const food = [
      pempek.map((piece, at) => place({ x: 460 + at * 50, y: 570 - at * 36 }, piece)).join('') +
        place({ x: 590, y: 576 }, ball1),
      place({ x: 440, y: 560 }, leafCup) + place({ x: 610, y: 566 }, leafCup),
      place({ x: 470, y: 586 }, slice(look)) + place({ x: 610, y: 594, size: 0.9 }, slice(look)),
      [0, 1, 2].map((at) => place({ x: 510 + at * 6, y: 584 - at * 40, size: 1.1 }, roll)).join(''),
    ];
    const side =
      look.pack === 0
        ? bowl(far, 590, 170, 80, look.colours.pack, ellipse(far, 512, 74, 14, '#4a2410'))
        : box(look, far - 10, 590, 180, 170);
    return byTheWindow(
      look,
      'river',
      side +
        plate(520, 606, 380, look.colours.label, look.colours.trim) +
        (food[look.pack] ?? '') +
        steam(x, 480) +
        cup(x, 650, 140, look.colours.label, '#b3561c', look.colours.trim),
    );
  },
};

function extra(look: Look) {
  if (look.pack === 0)
    return (
      place(
        { x: 800, y: 220 },
        ball(0, 0, 110, 110, look.colours.label) +
          circle(0, 0, 92, '#4a2410') +
          circle(-20, -26, 26, '#8a5a36', 0.6) +
          place({ x: 10, y: 20, turn: 30 }, ellipse(0, 0, 14, 7, '#c2281e')) +
          place({ x: -30, y: 34 }, ellipse(0, 0, 12, 6, '#c2281e')),
      ) + place({ x: 760, y: 560 }, chilli(130))
    );
  return place({ x: 820, y: 210, turn: 30 }, leaf(180)) + place({ x: 820, y: 210, turn: 90 }, leaf(160));
}

const pempekPlate = (look: Look) =>
  plate(390, 580, 560, look.colours.label, look.colours.trim) +
  place({ x: 390, y: 570 }, bananaLeaf(430, 110)) +
  [
    [270, 540, 0],
    [510, 540, 0],
    [390, 556, 1],
    [310, 480, 1],
    [470, 486, 0],
    [390, 424, 0],
    [560, 580, 0],
  ]
    .map(([x = 0, y = 0, which = 0]) => place({ x, y, turn: which ? -8 : 0, size: 1.45 }, pempek[which] ?? ''))
    .join('') +
  bowl(
    760,
    620,
    230,
    120,
    look.colours.pack,
    ellipse(760, 504, 102, 19, '#4a2410') + ellipse(740, 502, 16, 6, '#c2281e') + ellipse(784, 508, 14, 5, '#6f9a3c'),
    look.colours.trim,
  ) +
  place({ x: 620, y: 648, turn: -6 }, chilli(120));

const leafCups = (look: Look) =>
  plate(480, 590, 700, look.colours.label, look.colours.trim) +
  [
    [330, 470],
    [630, 470],
    [480, 500],
    [250, 570],
    [710, 570],
    [480, 600],
  ]
    .map(([x = 0, y = 0]) => place({ x, y, size: 1.5 }, leafCup))
    .join('');

const cake = (look: Look) =>
  box(look, 270, 594, 230, 190) +
  plate(600, 612, 440, look.colours.label, look.colours.trim) +
  [
    [500, 590],
    [590, 576],
    [690, 600],
    [570, 616],
  ]
    .map(([x = 0, y = 0]) => place({ x, y, size: 1.15 }, slice(look)))
    .join('');
const rolls = (look: Look) =>
  pouch(look, 300, 600, 250, 360) +
  plate(650, 610, 420, look.colours.label, look.colours.trim) +
  place({ x: 650, y: 606 }, bananaLeaf(340, 80)) +
  [
    [600, 586],
    [720, 590],
    [640, 546],
    [700, 548],
    [660, 506],
  ]
    .map(([x = 0, y = 0], at) => place({ x, y, turn: (at % 3) * 5 - 5, size: 1.05 }, roll))
    .join('');
