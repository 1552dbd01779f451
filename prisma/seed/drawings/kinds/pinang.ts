import { dark, light } from '../colours';
import { bottle, sack } from '../packs';
import { palmFrond } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import {
  ball,
  boxOf,
  circle,
  type Drawing,
  dishOf,
  ellipse,
  heapOf,
  type Look,
  path,
  place,
  strew,
  stroke,
} from '../shapes';
import { bowl, dishOfFood, glass, tampah } from '../vessels';

const juice = '#b58a3a';

/** Areca: a young fruit, a ripe one, and one that was cut in two. */
const young =
  path('M0-44Q36-30 34 6Q30 40 0 44Q-30 40-34 6Q-36-30 0-44Z', '#7d9a3a') +
  path('M0-44Q36-30 34 6Q30 40 0 44Q-30 40-34 6Q-36-30 0-44Z', 'url(#round)') +
  path('M-16-38L0-56L16-38Q0-28-16-38Z', '#9a7a4a');
const ripe =
  path('M0-44Q36-30 34 6Q30 40 0 44Q-30 40-34 6Q-36-30 0-44Z', '#d9812a') +
  path('M0-44Q36-30 34 6Q30 40 0 44Q-30 40-34 6Q-36-30 0-44Z', 'url(#round)') +
  path('M-16-38L0-56L16-38Q0-28-16-38Z', '#8a6238');
const half =
  ellipse(0, 0, 36, 44, '#c9a15c') +
  ellipse(0, 0, 29, 37, '#ecd6a4') +
  ellipse(0, 4, 20, 25, '#f6ecd8') +
  stroke('M-12-6Q-2 4-10 20M0-14Q8 2 2 24M12-4Q6 8 12 18', '#a8602e', 4);
const dried =
  ball(0, 0, 30, 24, '#8a5c38') +
  ellipse(-2, -3, 22, 16, '#e0c6a0') +
  stroke('M-14-6Q-4 4-10 8M2-14Q8 0 4 8M12-6l2 10', '#8a4a2a', 4);

const fruits = (look: Look) => (look.pack === 3 ? [dried] : [young, ripe, young, half]);

/** A bunch as it hangs from the palm. */
const bunch =
  stroke('M0-150Q10-80 0 0M0-120Q-60-80-70-20M0-120Q60-80 70-20M0-90Q-30-40-36 30M0-90Q34-40 38 30', '#6f7a34', 7) +
  [
    [-70, 0],
    [70, 0],
    [-36, 50],
    [38, 50],
    [0, 20],
    [0, 84],
  ]
    .map(([x = 0, y = 0], at) => place({ x, y, size: 0.8 }, at % 2 ? ripe : young))
    .join('');

export const pinang: Drawing = {
  front: (look) =>
    onTable(
      look,
      look.pack === 3
        ? sack(look, 340, 606, 330, 430) +
            bowl(690, 630, 300, 110, '#a06d38', strew('nuts', [dried], heapOf(look, 690, 520, 240, 80, 26)), '#7d5230')
        : bottle(look, 400, 612, 170, 450, juice) +
            glass(590, 626, 128, 190, light(juice, 0.15)) +
            place({ x: 240, y: 470 }, bunch) +
            strew('nuts', fruits(look), boxOf(look, 690, 600, 130, 40, 4)),
    ),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(400, 360, 250, '#a06d38', dark(look.pack === 3 ? '#8a5c38' : '#7d9a3a', 0.2)) +
        strew(
          'nuts',
          fruits(look),
          dishOf(look, 400, 360, 190, 26).map((spot) => ({ ...spot, size: 1.3 })),
        ) +
        place({ x: 780, y: 300, turn: 20, size: 1.5 }, half) +
        place({ x: 720, y: 480, turn: -30, size: 1.5 }, half) +
        place({ x: 850, y: 600, turn: 50, size: 1.3 }, look.pack === 3 ? dried : ripe),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 690 : 260;
    return byTheWindow(
      look,
      'garden',
      place({ x, y: 170, turn: 6, size: 1.1 }, palmFrond) +
        place({ x, y: 340, size: 1.1 }, bunch) +
        tampah('tampah', 500, 620, 250) +
        strew('nuts', look.pack === 3 ? [dried] : [half, young], dishOf(look, 500, 612, 190, 16, 0.28)) +
        (look.pack === 3 ? '' : bottle(look, look.pack % 2 ? 280 : 730, 596, 120, 320, juice)) +
        circle(look.pack % 2 ? 640 : 320, 640, 4, juice),
    );
  },
};
