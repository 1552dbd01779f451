import { dark, light } from '../colours';
import { duku, durian, durianHalf, leaf, mangosteen, pineapple, rambutan } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import {
  ball,
  circle,
  type Drawing,
  dishOf,
  ellipse,
  heapOf,
  type Look,
  path,
  place,
  rect,
  shadow,
  solid,
  strew,
  stroke,
  within,
} from '../shapes';
import { dish, plate, tampah } from '../vessels';

const opened =
  ball(0, 0, 38, 34, '#dcb96a') +
  circle(0, -2, 26, '#fffaf0') +
  stroke('M0-24V20M-22-8L20 4M-18 12L18-14', '#e2d6b8', 4);
const ring = (r: number) =>
  circle(4, 6, r, '#b9781c') +
  circle(0, 0, r, '#f3cf5a') +
  circle(0, 0, r * 0.8, '#f8dd80') +
  circle(0, 0, r * 0.26, '#e2b03c') +
  Array.from({ length: 10 }, (_, at) =>
    place({ x: 0, y: 0, turn: at * 36 }, stroke(`M0 ${-r * 0.34}V${-r * 0.7}`, '#e8bf4c', 4)),
  ).join('');

const small = (look: Look) => (look.pack === 1 ? [duku] : [mangosteen, rambutan]);

export const buah: Drawing = {
  front: (look) => onTable(look, [pineapples, bunch, bunch, durians][look.pack]?.(look) ?? ''),
  close: (look) =>
    fromAbove(
      look,
      look.pack === 0
        ? dish(400, 360, 270, look.colours.label, look.colours.trim) +
            [
              [300, 300],
              [480, 280],
              [390, 440],
              [540, 430],
            ]
              .map(([x = 0, y = 0]) => place({ x, y }, ring(106)))
              .join('') +
            place({ x: 810, y: 400, turn: 20 }, pineapple(0, 160, 460))
        : look.pack === 3
          ? dish(460, 360, 290, look.colours.label, look.colours.trim) +
            dishOf(look, 460, 360, 150, 7)
              .map(({ x, y }, at) =>
                place(
                  { x, y, turn: at * 50 },
                  ball(0, 0, 84, 54, '#f5d876') + stroke('M-50-14Q-10-34 40-20', '#fff1b8', 9, 0.8),
                ),
              )
              .join('')
          : tampah('tampah', 450, 360, 300, 1) +
            strew(
              'fruit',
              small(look),
              dishOf(look, 450, 360, 225, 24).map((spot) => ({ ...spot, turn: (spot.turn ?? 0) % 60, size: 1.35 })),
            ) +
            (look.pack === 1 ? place({ x: 840, y: 560, size: 1.5 }, opened) : '') +
            place({ x: 830, y: 200, turn: 40 }, leaf(170)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 690 : 260;
    const food = [
      plate(520, 620, 330, look.colours.label, look.colours.trim) +
        [430, 500, 570].map((px, at) => place({ x: px, y: 592 - at * 4, size: 0.66 }, ring(100))).join('') +
        pineapple(x, 590, 380),
      plate(470, 620, 330, look.colours.label, look.colours.trim) +
        [380, 470, 560].map((px) => place({ x: px, y: 590 }, opened)).join('') +
        basket(look, x, 590, 0.7),
      plate(520, 620, 330, look.colours.label, look.colours.trim) +
        [440, 530, 610].map((px, at) => place({ x: px, y: 590 }, at % 2 ? rambutan : mangosteen)).join('') +
        basket(look, x, 590, 0.7),
      durian(x, 480, 110) + durianHalf(470, 560, 150),
    ];
    return byTheWindow(look, 'garden', food[look.pack] ?? '');
  },
};

const pineapples = (look: Look) =>
  pineapple(300, 590, 400) +
  pineapple(500, 610, 460) +
  plate(720, 630, 240, look.colours.label, look.colours.trim) +
  place({ x: 680, y: 608, size: 0.7 }, ring(90)) +
  place({ x: 760, y: 604, size: 0.7 }, ring(90));
const durians = () => durian(320, 450, 150) + durianHalf(640, 530, 150);
const bunch = (look: Look) =>
  basket(look, 480, 614, 1) +
  [
    [230, 640],
    [740, 650],
  ]
    .map(([x = 0, y = 0], at) =>
      place({ x, y }, at && look.pack === 1 ? opened : (small(look)[at % small(look).length] ?? duku)),
    )
    .join('');

/** A rattan basket heaped with small fruit. */
function basket(look: Look, x: number, y: number, size: number) {
  const cane = '#c08950';
  const body = 'M-230-170Q-220-20-170 0H170Q220-20 230-170Z';
  const weave = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 17 }, (_, at) =>
      rect(-250 + at * 30 + (row % 2) * 15, -166 + row * 22, 20, 14, row % 2 ? dark(cane, 0.22) : light(cane, 0.2), 5),
    ).join(''),
  ).join('');
  const leaves = [-60, -30, 40, 66].map((turn) => place({ x: turn * 2, y: -250, turn }, leaf(120))).join('');
  const heap = strew(
    `fruit${size * 10}`,
    small(look),
    heapOf(look, 0, -180, 400, 130, 34).map((spot) => ({ ...spot, turn: (spot.turn ?? 0) % 50, size: 1.2 })),
  );
  return place(
    { x, y, size },
    shadow(0, 0, 420) +
      leaves +
      ellipse(0, -170, 230, 40, dark(cane, 0.5)) +
      heap +
      solid(body, cane) +
      within(`basket${size * 10}`, body, weave) +
      path(body, 'url(#side)') +
      stroke('M-232-170Q0-120 232-170', dark(cane, 0.25), 18) +
      stroke('M-232-174Q0-124 232-174', light(cane, 0.3), 6),
  );
}
