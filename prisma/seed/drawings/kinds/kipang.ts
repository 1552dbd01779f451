import { dark, light } from '../colours';
import { packed } from '../packs';
import { bananaLeaf, leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import {
  ball,
  boxOf,
  type Drawing,
  dishOf,
  ellipse,
  heapOf,
  type Look,
  place,
  rect,
  shadow,
  strew,
  stroke,
} from '../shapes';
import { board, cup, dishOfFood, plate } from '../vessels';

/** Puffed rice in palm sugar, or (pack 1) peanuts hidden in rolls of dough. */
const isRolled = (look: Look) => look.pack === 1;
const sugar = (look: Look) => (look.pack === 2 ? '#c98a3c' : '#b9742e');

const peanut = ellipse(0, 0, 13, 9, '#d9a560') + stroke('M-7-3q7-5 14 0', '#f2d3a0', 3);
const grain = (colour: string) => ellipse(0, 0, 11, 6, colour) + ellipse(-3, -2, 5, 2, '#fff8ea', 0.7);

/** A bar 190 long, seen from above, its corner at (-95, -45). */
function bar(look: Look, id: string) {
  const base = sugar(look);
  const spots = boxOf(look, -84, -34, 168, 68, 58);
  return (
    rect(-90, -38, 194, 96, '#23120b', 12, 0.2) +
    rect(-95, -45, 190, 90, dark(base, 0.22), 12) +
    rect(-95, -45, 190, 82, base, 12) +
    strew(id, [grain('#f4e2b8'), grain('#ead09a'), look.pack === 2 ? grain('#fff1d6') : peanut], spots) +
    rect(-95, -45, 190, 90, 'url(#side)', 12)
  );
}

const roll = (colour: string) =>
  ball(0, 0, 34, 20, colour) +
  stroke('M-20-8Q-4-16 14-10M-24 4Q-2-2 22 4', light(colour, 0.55), 5, 0.8) +
  ellipse(26, 2, 7, 9, dark(colour, 0.3));
const rolls = ['#e0a850', '#d6983e', '#e8b864'].map(roll);

const heap = (look: Look, x: number, y: number, w: number) =>
  strew('rolls', rolls, heapOf(look, x, y, w, w * 0.55, 26));

const stack = (look: Look, x: number, y: number) =>
  [0, 1, 2, 3]
    .map((at) =>
      place({ x: x + (at % 2) * 18 - 9, y: y - at * 44 }, `<g transform="scale(1.3 .72)">${bar(look, `bar${at}`)}</g>`),
    )
    .join('');

export const kipang: Drawing = {
  front: (look) =>
    onTable(
      look,
      packed(look, 330, 606, 400) +
        plate(680, 612, 350, look.colours.label, look.colours.trim) +
        (isRolled(look) ? heap(look, 680, 600, 240) : stack(look, 680, 590)),
    ),
  close: (look) =>
    fromAbove(
      look,
      isRolled(look)
        ? dishOfFood(420, 360, 260, look.colours.label, dark('#e0a850', 0.2)) +
            strew(
              'rolls',
              rolls,
              dishOf(look, 420, 360, 200, 46).map((spot) => ({ ...spot, size: 1.3 })),
            )
        : [0, 1, 2, 3, 4, 5]
            .map((at) =>
              place(
                { x: 270 + (at % 2) * 300, y: 160 + Math.floor(at / 2) * 200, turn: (at % 3) * 5 - 5, size: 1.4 },
                bar(look, `bar${at}`),
              ),
            )
            .join('') + place({ x: 850, y: 590, turn: -24 }, leaf(190)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 690 : 270;
    return byTheWindow(
      look,
      'garden',
      packed(look, x, 600, 300) +
        board(500, 660, 420) +
        place({ x: 500, y: 626 }, bananaLeaf(380, 80)) +
        shadow(470, 634, 260) +
        (isRolled(look) ? heap(look, 470, 630, 220) : stack(look, 460, 612)) +
        cup(look.pack % 2 ? 270 : 720, 640, 140, look.colours.label, '#3a2012', look.colours.trim),
    );
  },
};
