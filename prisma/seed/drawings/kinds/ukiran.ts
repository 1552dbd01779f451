import { dark, light } from '../colours';
import { motif } from '../ornaments';
import { leaf } from '../plants';
import { byTheWindow, onTable } from '../scenes';
import {
  boxOf,
  circle,
  type Drawing,
  ellipse,
  type Look,
  mirror,
  path,
  place,
  rect,
  shadow,
  solid,
  strew,
  stroke,
} from '../shapes';
import { cup } from '../vessels';

const wood = '#a8672f';
const deep = dark(wood, 0.42);
const high = light(wood, 0.28);

/** Carved: the same motif as a hollow and, a little up and left, as a lit face. */
const carved = (x: number, y: number, size: number, which: number) =>
  place({ x: x + 4, y: y + 6, size }, motif(which, dark(wood, 0.66), deep)) +
  place({ x, y, size }, motif(which, high, deep));
const tendril = (turn: number) =>
  place(
    { x: 0, y: 0, turn },
    stroke('M0 0C60-10 90-60 60-90C40-106 16-88 28-70', dark(wood, 0.66), 15) +
      stroke('M-3-4C57-14 87-64 57-94C37-110 13-92 25-74', high, 11) +
      place({ x: 50, y: -40, turn: 60 }, leaf(44, high)),
  );
const grain = (w: number, h: number) =>
  stroke(
    `M${-w * 0.46} ${-h * 0.3}Q0 ${-h * 0.38} ${w * 0.46} ${-h * 0.28}M${-w * 0.46} ${h * 0.06}Q0 ${-h * 0.02} ${w * 0.46} ${h * 0.1}M${-w * 0.46} ${h * 0.34}Q0 ${h * 0.28} ${w * 0.46} ${h * 0.36}`,
    dark(wood, 0.2),
    4,
    0.5,
  );
const shavings = ['#e0b070', '#c98f4c'].map((colour) => stroke('M-24 0q4-26 26-20t10 26t-20 2', colour, 7));

/** A square panel of 400, its middle at (0, 0). */
const panel = (which: number) =>
  rect(-212, -206, 440, 440, '#23120b', 10, 0.2) +
  rect(-210, -210, 420, 420, dark(wood, 0.25), 10) +
  rect(-210, -210, 420, 420, 'url(#side)', 10) +
  rect(-190, -190, 380, 380, high, 6) +
  rect(-182, -182, 364, 364, wood, 4) +
  rect(-160, -160, 320, 320, deep, 4) +
  carved(0, 0, 2.3, which) +
  [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ]
    .map(
      ([u = 0, v = 0]) =>
        `<g transform="translate(${u * 150} ${v * 150}) scale(${-u * 0.9} ${-v * 0.9})">${place({ x: 12, y: 108 }, tendril(0))}</g>`,
    )
    .join('');

const tray = `${solid('M-300-40H300L260 60Q0 80-260 60Z', dark(wood, 0.2)) + ellipse(0, -40, 304, 92, wood) + ellipse(0, -40, 304, 92, 'url(#side)') + ellipse(0, -34, 262, 70, deep) + ellipse(0, -28, 254, 64, light(wood, 0.1))}<g transform="translate(0 -30) scale(1 .3)">${motif(0, dark(wood, 0.3), wood)}</g>${[-200, -120, 120, 200].map((x) => `<g transform="translate(${x} -30) scale(.7 .24)">${motif(3, dark(wood, 0.3), wood)}</g>`).join('')}${stroke('M-304-44q-50-40-14-66M304-44q50-40 14-66', dark(wood, 0.3), 20)}`;
const cuttingBoard =
  path(
    'M-150-200H150Q170-200 170-180V190Q170 214 146 214H-146Q-170 214-170 190V-180Q-170-200-150-200Z',
    dark(wood, 0.05),
  ) +
  path('M-40-200V-290Q-40-320 0-320T40-290V-200Z', dark(wood, 0.05)) +
  circle(0, -282, 18, '#3a2416') +
  path('M-150-200H150Q170-200 170-180V190Q170 214 146 214H-146Q-170 214-170 190V-180Q-170-200-150-200Z', 'url(#side)') +
  grain(320, 400) +
  carved(0, 130, 0.9, 0) +
  rect(-150, -180, 300, 8, '#fff8ea', 4, 0.25);
/** A name board: a carved frame with lines where the name will stand. */
const nameBoard =
  rect(-306, -116, 630, 260, '#23120b', 30, 0.2) +
  solid('M-300-120H300L330 0L300 130H-300L-330 0Z', dark(wood, 0.2)) +
  path('M-280-100H280L306 0L280 110H-280L-306 0Z', deep) +
  carved(-210, 4, 1, 2) +
  carved(210, 4, 1, 2) +
  rect(-120, -36, 240, 30, high, 15) +
  rect(-80, 20, 160, 20, high, 10) +
  stroke('M-200-120V-220M200-120V-220', '#8a8175', 6);

export const ukiran: Drawing = {
  front: (look) =>
    onTable(
      look,
      [
        shadow(480, 606, 470) + place({ x: 480, y: 386, size: 1.04 }, panel(0)),
        shadow(480, 610, 620) +
          place({ x: 480, y: 580 }, tray) +
          cup(400, 570, 130, look.colours.label, '#b3561c', look.colours.trim) +
          cup(580, 580, 130, look.colours.label, '#b3561c', look.colours.trim),
        shadow(430, 610, 380) +
          place({ x: 430, y: 396, turn: -3 }, cuttingBoard) +
          place(
            { x: 700, y: 600 },
            circle(0, -40, 44, '#c2281e') + circle(0, -40, 44, 'url(#round)') + ellipse(0, -80, 12, 5, '#4f8a45'),
          ) +
          place({ x: 640, y: 640, turn: -70 }, leaf(90)),
        stroke('M160 150H800', '#8a5630', 14) + place({ x: 480, y: 370 }, nameBoard) + keyrings(look),
      ][look.pack] ?? '',
    ),
  close: (look) =>
    rect(0, 0, 960, 720, deep) +
    [0, 1, 2, 3]
      .map(
        (at) =>
          `<g transform="translate(${at % 2 ? 960 : 0} ${at > 1 ? 720 : 0}) scale(${at % 2 ? -2.4 : 2.4} ${at > 1 ? -2.4 : 2.4})">${place({ x: 10, y: 110 }, tendril(0))}</g>`,
      )
      .join('') +
    carved(480, 360, 5, look.pack === 3 ? 2 : look.pack % 3) +
    stroke('M14 14H946V706H14Z', wood, 30) +
    stroke('M4 4H956V716H4Z', high, 8) +
    grainOver() +
    rect(0, 0, 960, 720, 'url(#sun)'),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    const chisel = (turn: number) =>
      place(
        { x: 0, y: 0, turn },
        rect(-16, -170, 32, 96, '#c2552d', 12) +
          rect(-18, -84, 36, 14, '#d9b36c', 4) +
          path('M-9-72H9L11 30L0 44L-11 30Z', '#a9b2b5') +
          path('M0-72H9L11 30L0 44Z', '#7d878b'),
      );
    const mallet =
      rect(-14, -40, 28, 190, '#b57f48', 12) +
      rect(-70, -120, 140, 96, '#8a5630', 16) +
      rect(-70, -120, 140, 96, 'url(#side)', 16);
    return byTheWindow(
      look,
      'river',
      shadow(x, 600, 330) +
        place({ x, y: 430, size: 0.74 }, panel(look.pack)) +
        strew('shavings', shavings, boxOf(look, 420, 620, 330, 50, 16)) +
        place({ x: look.pack % 2 ? 300 : 650, y: 560, turn: 64, size: 0.9 }, mallet) +
        place({ x: look.pack % 2 ? 440 : 520, y: 640 }, chisel(70)) +
        place({ x: look.pack % 2 ? 420 : 500, y: 600 }, chisel(84)),
    );
  },
};

const goose =
  solid(
    'M-50 6Q-60 50 0 52T56 0Q20 16 4-4C-6-26 20-44 8-66Q-6-84-24-66L-44-58L-22-52Q-20-40-34-24Q-46-10-50 6Z',
    wood,
  ) +
  stroke('M-30 16Q-10 40 24 22', deep, 5) +
  circle(-12, -62, 4, deep);
const keyrings = (look: Look) =>
  [300, 480, 660]
    .map((x, at) =>
      place(
        { x, y: 590, turn: at * 8 - 8, size: 1 },
        `${shadow(0, 50, 110)}<circle cy="-98" r="24" fill="none" stroke="#8a8175" stroke-width="7"/>${rect(-3, -76, 6, 14, look.colours.trim)}${at % 2 ? mirror(0, goose) : goose}`,
      ),
    )
    .join('');
const grainOver = () =>
  stroke(
    'M0 120Q300 100 500 130T960 110M0 300Q260 330 480 300T960 320M0 520Q300 490 560 520T960 500M0 640Q300 660 600 630T960 650',
    '#23120b',
    4,
    0.14,
  );
