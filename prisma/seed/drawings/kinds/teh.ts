import { packed } from '../packs';
import { grainHeap, leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { boxOf, circle, type Drawing, place, strew, stroke } from '../shapes';
import { cup, dish, dishOfFood, steam, tampah, teapot } from '../vessels';

const tea = '#b3561c';
const curl = (colour: string) => stroke('M-16-4Q-6-12 2 0T18 4', colour, 7);
const dried = ['#3d2a1d', '#54402b', '#2f2a1c'].map(curl);
const shoot = (size: number) =>
  [-42, 0, 42]
    .map((turn) => place({ x: 0, y: 0, turn, size }, leaf(turn ? 90 : 110, turn ? '#5f9a48' : '#8dbb5c')))
    .join('');

export const teh: Drawing = {
  front: (look) =>
    onTable(
      look,
      packed(look, 270, 596, 370) +
        teapot(
          { ...look, colours: { ...look.colours, pack: look.colours.trim, trim: look.colours.label } },
          530,
          610,
          230,
        ) +
        steam(752, 486, 0.9) +
        cup(752, 640, 150, look.colours.label, tea, look.colours.trim) +
        grainHeap(look, 'tea', 420, 676, 190, 36, '#3d2a1d', dried, 46),
    ),
  close: (look) =>
    fromAbove(
      look,
      dish(620, 350, 236, look.colours.label, look.colours.trim) +
        dishOfFood(620, 350, 150, look.colours.label, tea) +
        stroke('M540 320a90 90 0 0 1 80-60', '#ffd9a0', 12, 0.7) +
        strew('tea', dried, boxOf(look, 120, 380, 250, 210, 60)) +
        place({ x: 250, y: 240, turn: -20, size: 1.7 }, shoot(1)) +
        circle(620, 350, 150, 'url(#round)', 0.4),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    return byTheWindow(
      look,
      'mountain',
      packed(look, x, 590, 330) +
        tampah('tampah', 500, 630, 230) +
        [
          [390, 622, -70],
          [450, 606, -30],
          [520, 640, 40],
          [570, 612, 80],
          [610, 640, 20],
          [460, 650, -50],
        ]
          .map(([px = 0, py = 0, turn = 0]) => place({ x: px, y: py, turn, size: 0.72 }, shoot(1)))
          .join(''),
    );
  },
};
