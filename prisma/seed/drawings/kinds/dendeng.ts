import { dark, light } from '../colours';
import { packed, pouch } from '../packs';
import { bananaLeaf, chilli, leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { boxOf, type Drawing, dishOf, ellipse, type Look, path, place, rect, shadow, strew, stroke } from '../shapes';
import { dish, plate, steam } from '../vessels';

const meat = '#6e2f1c';

/** A thin slice, beaten flat, with chilli on it. */
const slice = (colour: string) =>
  place(
    { x: 3, y: 8 },
    path('M-84 4Q-80-36-34-34Q0-44 36-34Q82-36 84-2Q88 34 40 34Q0 44-40 36Q-84 36-84 4Z', dark(colour, 0.45)),
  ) +
  path('M-84 4Q-80-36-34-34Q0-44 36-34Q82-36 84-2Q88 34 40 34Q0 44-40 36Q-84 36-84 4Z', colour) +
  stroke('M-62 0Q-30-12 0-4T60-6M-56 18Q-20 8 10 16T58 14M-44-18Q-10-26 30-18', light(colour, 0.3), 5, 0.5) +
  [
    [-40, -8, 20],
    [-6, 10, -30],
    [30, -12, 50],
    [48, 14, 10],
    [-20, -22, -10],
  ]
    .map(([x = 0, y = 0, turn = 0]) => place({ x, y, turn }, ellipse(0, 0, 11, 5, turn > 15 ? '#d8402a' : '#c2281e')))
    .join('');

const slices = [meat, '#7d3920', '#5f2a1a'].map(slice);

export const dendeng: Drawing = {
  front: (look) =>
    onTable(
      look,
      pack(look) +
        plate(660, 606, 400, look.colours.label, look.colours.trim) +
        [
          [590, 596, -6],
          [710, 598, 8],
          [650, 572, -10],
          [700, 552, 6],
          [640, 534, -4],
        ]
          .map(([x = 0, y = 0, turn = 0], at) => place({ x, y, turn, size: 0.95 }, slices[at % 3] ?? ''))
          .join('') +
        place({ x: 500, y: 652, turn: 4 }, chilli(130)) +
        place({ x: 760, y: 560, turn: 60 }, leaf(90)),
    ),
  close: (look) =>
    fromAbove(
      look,
      dish(420, 360, 284, look.colours.label, look.colours.trim) +
        place({ x: 420, y: 360, turn: -24 }, bananaLeaf(480, 280)) +
        strew(
          'slices',
          slices,
          dishOf(look, 420, 360, 140, 7).map((spot) => ({ ...spot, size: 1.2 })),
        ) +
        place({ x: 740, y: 240, turn: 30 }, chilli(190)) +
        place({ x: 760, y: 210, turn: 54 }, chilli(170, '#6f9a3c')) +
        place(
          { x: 720, y: 560 },
          ellipse(0, 0, 40, 28, '#a83f56') +
            ellipse(60, 20, 36, 26, '#b84f66') +
            stroke('M-30 0Q0-24 34 0M34 22Q60 0 92 20', '#d98aa0', 4),
        ),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    const coals = boxOf(look, 330, 596, 330, 30, 26).map((spot) => ({ ...spot, turn: 0 }));
    const grill =
      shadow(500, 656, 420) +
      path('M280 570H720L690 656H310Z', '#4a3b35') +
      path('M280 570H720L690 656H310Z', 'url(#side)') +
      rect(296, 566, 408, 30, '#2a1a14') +
      strew(
        'coals',
        [ellipse(0, 0, 22, 13, '#d8531f'), ellipse(0, 0, 20, 12, '#3a2a24'), ellipse(0, 0, 18, 11, '#f0902c')],
        coals.map((spot) => ({ ...spot, y: spot.y - 20 })),
      );
    const bars = stroke('M270 556H730M284 540H716M300 524H700', '#8a8078', 7);
    return byTheWindow(
      look,
      'mountain',
      packed(look, x, 590, 290) +
        steam(430, 470, 1.2) +
        steam(570, 470, 1.2) +
        grill +
        bars +
        [
          [390, 536],
          [520, 530],
          [640, 538],
        ]
          .map(([px = 0, py = 0], at) => place({ x: px, y: py, size: 0.82 }, slices[at % 3] ?? ''))
          .join(''),
    );
  },
};

const pack = (look: Look) => (look.pack === 0 ? pouch(look, 320, 600, 280, 400) : packed(look, 320, 600, 400));
