import { dark, light } from '../colours';
import { box, packed, pouch } from '../packs';
import { coconutHalf, leaf, pineapple } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { circle, type Drawing, dishOf, ellipse, type Look, path, place, rect, shadow, solid, stroke } from '../shapes';
import { dish, plate } from '../vessels';

// Pineapple, potato, coconut milk and palm sugar (gelamai), pineapple in a small box.
const sweets = ['#c9781f', '#d8a45a', '#6b3a1c', '#c9781f'];
const sweet = (look: Look) => sweets[look.pack] ?? '#c9781f';

/** One sweet in twisted clear paper. */
const wrapped = (colour: string, paper: string) =>
  path('M-46 0L-84-24V24ZM46 0L84-24V24Z', paper) +
  stroke('M-50 0L-78-10M-50 0L-78 10M50 0L78-10M50 0L78 10', dark(paper, 0.3), 2.5) +
  rect(-52, -24, 104, 48, colour, 14) +
  rect(-52, -24, 104, 48, 'url(#side)', 14) +
  rect(-14, -24, 28, 48, paper) +
  rect(-42, -18, 84, 8, '#fff8ea', 4, 0.4);

const block = (colour: string) =>
  path('M-50-10L-26-40H62L50-10Z', light(colour, 0.22)) +
  path('M50-10L62-40V0L50 34Z', dark(colour, 0.3)) +
  solid('M-50-10H50V34H-50Z', colour);

function raw(look: Look) {
  if (look.pack === 1) return potatoes;
  return look.pack === 2 ? coconutHalf(0, -60, 90) : pineapple(0, 0, 340);
}

const potatoes = [
  [-60, -40, 62],
  [56, -44, 66],
  [0, -30, 60],
]
  .map(
    ([x = 0, y = 0, r = 0]) =>
      ellipse(x, y, r, r * 0.72, '#c99b5c') +
      ellipse(x, y, r, r * 0.72, 'url(#round)') +
      circle(x - 20, y + 8, 3, '#8a6434') +
      circle(x + 18, y - 10, 3, '#8a6434'),
  )
  .join('');

export const dodol: Drawing = {
  front: (look) =>
    onTable(
      look,
      place({ x: 240, y: 566 }, raw(look)) +
        (look.pack === 1
          ? pouch(look, 410, 600, 230, 330)
          : box(look, 410, 600, look.pack === 2 ? 290 : 230, look.pack === 3 ? 200 : 300)) +
        plate(690, 610, 290, look.colours.label, look.colours.trim) +
        [
          [640, 588],
          [740, 588],
          [690, 552],
          [690, 516],
        ]
          .map(([x = 0, y = 0], at) =>
            place(
              { x, y, turn: at === 3 ? -12 : 0, size: 0.92 },
              wrapped(sweet(look), at % 2 ? look.colours.trim : look.colours.pack),
            ),
          )
          .join('') +
        place({ x: 330, y: 660, turn: -10 }, wrapped(sweet(look), look.colours.trim)),
    ),
  close: (look) =>
    fromAbove(
      look,
      dish(450, 360, 280, look.colours.label, look.colours.trim) +
        dishOf(look, 450, 360, 160, 9)
          .map(({ x, y }, at) =>
            place(
              { x, y, turn: (at * 47) % 180, size: 1.15 },
              wrapped(sweet(look), at % 2 ? look.colours.pack : look.colours.trim),
            ),
          )
          .join('') +
        place({ x: 820, y: 210, turn: 40 }, leaf(180)) +
        place({ x: 820, y: 210, turn: 100 }, leaf(160)) +
        place({ x: 820, y: 560, turn: -18, size: 1.2 }, wrapped(sweet(look), look.colours.pack)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    const wok =
      shadow(500, 640, 380) +
      path('M290 540Q300 640 500 640T710 540Z', '#3d3a3a') +
      path('M290 540Q300 640 500 640T710 540Z', 'url(#side)') +
      stroke('M292 548q-50-10-46-34t48 10M708 548q50-10 46-34t-48 10', '#3d3a3a', 12);
    const mass =
      ellipse(500, 540, 210, 50, '#2c2929') +
      ellipse(500, 544, 190, 40, dark(sweet(look), 0.12)) +
      stroke('M360 540Q430 516 510 540T640 536M420 562Q500 546 580 562', light(sweet(look), 0.4), 7, 0.6);
    const paddle = place(
      { x: 560, y: 540, turn: 26 },
      rect(-10, -250, 20, 250, '#b57f48', 10) + rect(-26, -40, 52, 60, '#a06d38', 12),
    );
    return byTheWindow(
      look,
      'garden',
      (look.pack === 3 ? packed(look, x, 590, 260) : place({ x, y: 580 }, raw(look))) +
        wok +
        mass +
        paddle +
        [0, 1, 2]
          .map((at) =>
            place({ x: (look.pack % 2 ? 190 : 790) + at * 6 - 6, y: 640 - at * 46, size: 0.85 }, block(sweet(look))),
          )
          .join(''),
    );
  },
};
