import { dark, light } from '../colours';
import { motif } from '../ornaments';
import { blade, grainHeap, leaf, roast } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import {
  boxOf,
  circle,
  type Drawing,
  dishOf,
  ellipse,
  type Look,
  path,
  place,
  rect,
  shadow,
  shadowBelow,
  solid,
  strew,
  stroke,
} from '../shapes';
import { canting } from '../tools';
import { cup, dishOfFood, glass, steam } from '../vessels';

const wax = '#8a4a1e';
const cloth = '#fbf1dc';
const dye = ({ colours }: Look) => (colours.pack === '#F1E3C6' ? '#8C5A3C' : colours.pack);

/** A cloth of 420 × 300 on its frame: drawn on the left, still empty on the right. */
function started(look: Look) {
  const ink = dye(look);
  const done = [
    [-130, -70],
    [-130, 70],
    [-10, 0],
  ]
    .map(([x = 0, y = 0]) => place({ x, y, size: 1.25 }, motif(look.pack + 2, ink, cloth)))
    .join('');
  const pencil = [
    [110, -70],
    [110, 70],
  ]
    .map(([x = 0, y = 0]) =>
      place({ x, y, size: 1.2 }, `<g opacity=".28">${motif(look.pack + 2, '#8a8175', cloth)}</g>`),
    )
    .join('');
  return (
    rect(-222, -158, 460, 330, '#23120b', 8, 0.2) +
    rect(-230, -166, 460, 332, '#a06d38', 10) +
    rect(-230, -166, 460, 332, 'url(#side)', 10) +
    rect(-210, -146, 420, 292, cloth, 4) +
    done +
    pencil +
    [
      [-70, -40],
      [-60, 50],
      [-190, 0],
      [-70, -110],
      [-70, 110],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 5, look.colours.trim))
      .join('')
  );
}

/** The little stove with its pan of wax. */
const waxPot = (x: number, y: number) =>
  shadow(x, y, 210) +
  solid(`M${x - 84} ${y - 110}L${x - 66} ${y}H${x + 66}L${x + 84} ${y - 110}Z`, '#b2603a') +
  path(`M${x - 30} ${y - 18}a30 40 0 0 1 60 0Z`, '#3a1c10') +
  path(`M${x - 16} ${y - 18}q4-30 16-40q14 14 16 40Z`, '#f0902c') +
  path(`M${x - 8} ${y - 18}q2-14 8-20q8 8 8 20Z`, '#ffd97a') +
  stroke(`M${x + 92} ${y - 126}h86`, '#5a3a22', 14) +
  solid(`M${x - 104} ${y - 134}Q${x - 84} ${y - 92} ${x} ${y - 92}T${x + 104} ${y - 134}Z`, '#4a4442') +
  ellipse(x, y - 134, 104, 24, '#2e2a29') +
  ellipse(x, y - 132, 90, 18, wax) +
  ellipse(x - 20, y - 136, 34, 5, light(wax, 0.4), 0.7);

/** Strips of bamboo with signs in the slanting manner of the Kerinci script. */
function strips(look: Look) {
  const signs = [
    'M0 0L14-30L22-6',
    'M0-30L10 0L24-28',
    'M0-4L20-30M6-30L22-2',
    'M0 0V-28L18-14',
    'M0-28H18L4 0',
    'M2 0L16-30M14 0L26-26',
  ];
  return (
    [0, 1, 2, 3]
      .map((row) => {
        const line = Array.from({ length: 8 }, (_, at) =>
          place({ x: -186 + at * 50, y: 14 }, stroke(signs[(at * 5 + row * 2) % signs.length] ?? '', '#3a2012', 6)),
        ).join('');
        return place(
          { x: row % 2 ? 8 : -8, y: -132 + row * 88, turn: row % 2 ? 1.5 : -1 },
          rect(-214, -30, 440, 68, '#23120b', 12, 0.18) +
            rect(-220, -36, 440, 68, '#dcbf7a', 12) +
            rect(-220, -36, 440, 14, '#f0dca6', 7) +
            rect(-220, 16, 440, 16, dark('#dcbf7a', 0.2), 8) +
            line,
        );
      })
      .join('') +
    stroke('M-196-150V160', look.colours.trim, 7) +
    circle(-196, -136, 8, look.colours.trim)
  );
}

const pen =
  rect(0, -8, 220, 17, '#8fa14a', 8) +
  rect(0, -8, 220, 6, '#b9c87a', 3) +
  path('M4-8L-44 0L4 9Z', '#5c4a2a') +
  rect(120, -9, 8, 19, '#6f8138');
const inkwell = (x: number, y: number, colour: string) =>
  shadow(x, y, 120) +
  solid(`M${x - 52} ${y - 70}Q${x - 70} ${y} ${x - 40} ${y}H${x + 40}Q${x + 70} ${y} ${x + 52} ${y - 70}Z`, colour) +
  ellipse(x, y - 70, 52, 14, dark(colour, 0.4)) +
  ellipse(x, y - 68, 42, 9, '#1f1510');

/** A clay pan on a fire, with beans and a wooden spoon. */
const roaster = (look: Look) =>
  shadow(480, 636, 420) +
  solid('M340 560L370 640H590L620 560Z', '#b2603a') +
  path('M440 620a40 50 0 0 1 80 0Z', '#3a1c10') +
  path('M456 620q6-40 24-52q20 18 24 52Z', '#f0902c') +
  solid('M220 470Q260 580 480 580T740 470Z', '#4a4442') +
  ellipse(480, 470, 262, 56, '#2e2a29') +
  grainHeap(look, 'beans', 480, 488, 430, 54, '#43261a', roast, 90, 1.2) +
  place({ x: 590, y: 470, turn: 34 }, rect(-11, -280, 22, 270, '#b57f48', 11) + ellipse(0, -4, 34, 46, '#a06d38'));
const plaiting = (look: Look) =>
  Array.from({ length: 9 }, (_, at) =>
    rect(-180 + at * 40, -150, 34, 320 + (at % 2) * 34, at % 3 ? '#e3cf96' : dye(look), 4),
  ).join('') +
  Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 9 }, (_, at) =>
      (at + row) % 2 ? '' : rect(-184 + at * 40, -150 + row * 42, 42, 34, row % 2 ? look.colours.trim : '#f0dfae', 3),
    ).join(''),
  ).join('');

export const kelas: Drawing = {
  front: (look) => {
    const flat = (shape: string) => `<g transform="translate(410 540) skewX(-14) scale(1 .62)">${shape}</g>`;
    const upright = `<g transform="translate(400 420) scale(1.05)">${look.pack === 2 ? strips(look) : started(look)}</g>`;
    const easel = stroke('M230 250L190 640M570 250L610 640', '#8a5630', 16);
    if (look.pack === 0)
      return onTable(
        look,
        roaster(look) +
          steam(420, 400, 1.3) +
          steam(520, 390) +
          cup(770, 640, 130, look.colours.label, '#3a2012', look.colours.trim) +
          cup(200, 650, 130, look.colours.label, '#3a2012', look.colours.trim),
      );
    if (look.pack === 2)
      return onTable(
        look,
        upright +
          inkwell(730, 610, dye(look)) +
          place({ x: 690, y: 540, turn: -64 }, pen) +
          place({ x: 620, y: 650, turn: -8 }, pen),
      );
    if (look.pack === 3)
      return onTable(
        look,
        flat(plaiting(look)) +
          [-22, -8, 6, 20, 34]
            .map((turn, at) =>
              place({ x: 720, y: 600, turn }, blade(330 - (at % 2) * 50, at % 2 ? '#6f9a4a' : '#4f8a45')),
            )
            .join(''),
      );
    return onTable(
      look,
      easel +
        upright +
        waxPot(740, 620) +
        steam(740, 460) +
        place({ x: 580, y: 438, turn: -32 }, canting) +
        inkwell(250, 660, dye(look)),
    );
  },
  close: (look) => {
    if (look.pack === 0)
      return fromAbove(
        look,
        shadowBelow(400, 360, 280) +
          circle(400, 360, 280, '#3a3533') +
          circle(400, 360, 250, '#43261a') +
          strew(
            'beans',
            roast,
            dishOf(look, 400, 360, 228, 170).map((spot) => ({ ...spot, size: 1.3 })),
          ) +
          [
            [790, 180],
            [810, 420],
            [770, 630],
          ]
            .map(([x = 0, y = 0]) => dishOfFood(x, y, 84, look.colours.label, '#3a2012'))
            .join(''),
      );
    if (look.pack === 2)
      return fromAbove(
        look,
        place({ x: 420, y: 350, turn: -6, size: 1.5 }, strips(look)) +
          place({ x: 640, y: 560, turn: -24, size: 1.3 }, pen) +
          dishOfFood(850, 200, 74, dye(look), '#1f1510'),
      );
    if (look.pack === 3)
      return fromAbove(
        look,
        place({ x: 440, y: 350, turn: -8, size: 1.6 }, plaiting(look)) +
          place({ x: 860, y: 660, turn: -10 }, leaf(420)),
      );
    return fromAbove(
      look,
      place({ x: 390, y: 350, turn: -7, size: 1.5 }, started(look)) +
        place({ x: 590, y: 380, turn: 24, size: 1.3 }, canting) +
        dishOfFood(840, 180, 100, '#4a4442', wax) +
        place(
          { x: 830, y: 640 },
          circle(0, 0, 70, look.colours.label) + circle(0, 0, 56, dye(look)) + circle(0, 0, 70, 'url(#round)'),
        ),
    );
  },
  use: (look) => {
    const x = look.pack % 2 ? 720 : 230;
    const work =
      [
        grainHeap(look, 'beans', 500, 640, 360, 70, '#43261a', roast, 70),
        place({ x: 470, y: 580, size: 0.62 }, started(look)),
        place({ x: 480, y: 570, size: 0.66 }, strips(look)),
        place({ x: 480, y: 580, size: 0.6 }, plaiting(look)),
      ][look.pack] ?? '';
    return byTheWindow(
      look,
      look.pack === 1 ? 'river' : 'mountain',
      stool(x) +
        stool(look.pack % 2 ? 210 : 750) +
        work +
        glass(look.pack % 2 ? 230 : 760, 650, 90, 130, '#b3561c') +
        strew(
          'bits',
          look.pack === 0 ? roast : [circle(0, 0, 6, look.colours.trim)],
          boxOf(look, 340, 660, 280, 20, 7),
        ),
    );
  },
};

const stool = (x: number) =>
  ellipse(x, 600, 110, 18, '#23120b', 0.2) +
  stroke(
    `M${x - 60} 470L${x - 76} 600M${x + 60} 470L${x + 76} 600M${x} 474V604M${x - 68} 540H${x + 68}`,
    '#8a5630',
    15,
  ) +
  ellipse(x, 466, 96, 26, '#8a5630') +
  ellipse(x, 456, 96, 26, '#c08950') +
  ellipse(x, 456, 70, 17, '#b57f48');
