import { light } from '../colours';
import { bottle } from '../packs';
import { coconutHalf, leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { ball, boxOf, circle, type Drawing, ellipse, type Look, path, place, strew, stroke } from '../shapes';
import { bowl, dishOfFood } from '../vessels';

// Kepayang oil is golden and comes from a flat brown nut; coconut oil is clear.
const isKepayang = (look: Look) => look.pack % 2 === 1;
const oil = (look: Look) => (isKepayang(look) ? '#d9a02c' : '#f3ecc4');
const nut = ball(0, 0, 40, 28, '#6b4630') + stroke('M-30-4Q-8-18 24-10M-26 8Q0 0 28 6', '#9a7350', 4, 0.8);
const drop =
  path('M0-60C26-16 40 4 40 26A40 40 0 0 1-40 26C-40 4-26-16 0-60Z', '#f6e9a8', 0.9) +
  stroke('M-22 24a24 24 0 0 0 16 22', '#ffffff', 6, 0.8);
const raw = (look: Look, x: number, y: number, r: number) =>
  isKepayang(look)
    ? [
        [-0.5, 0.3],
        [0.5, 0.36],
        [0, 0.1],
        [0.1, 0.62],
      ]
        .map(([u = 0, v = 0]) => place({ x: x + u * r, y: y + v * r, size: r / 90 }, nut))
        .join('')
    : coconutHalf(x, y, r);

export const minyak: Drawing = {
  front: (look) =>
    onTable(
      look,
      place({ x: 300, y: 480, turn: -60 }, leaf(190)) +
        place({ x: 300, y: 500, turn: -20 }, leaf(170)) +
        raw(look, 280, 540, 110) +
        bottle(look, 500, 610, 180, 480, oil(look)) +
        bowl(720, 630, 190, 84, look.colours.label, ellipse(720, 550, 82, 16, oil(look)), look.colours.trim) +
        raw(look, 400, 640, 44),
    ),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(360, 350, 210, look.colours.label, oil(look)) +
        stroke('M240 300a130 130 0 0 1 110-80', '#ffffff', 12, 0.8) +
        circle(420, 420, 16, light(oil(look), 0.6), 0.8) +
        circle(380, 440, 9, light(oil(look), 0.6), 0.8) +
        raw(look, 740, 270, 140) +
        place({ x: 620, y: 600, turn: 70 }, leaf(200)) +
        strew(
          'nuts',
          isKepayang(look) ? [nut] : [ellipse(0, 0, 26, 10, '#fffaf0')],
          boxOf(look, 640, 520, 200, 100, 7),
        ),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    return byTheWindow(
      look,
      'garden',
      bottle(look, x, 596, 150, 400, oil(look)) +
        place({ x: 500, y: 400 }, drop) +
        bowl(
          500,
          646,
          330,
          130,
          '#a06d38',
          ellipse(500, 516, 150, 28, oil(look)) + ellipse(500, 516, 70, 10, '#ffffff', 0.5),
          '#7d5230',
        ) +
        raw(look, look.pack % 2 ? 220 : 770, 600, 76),
    );
  },
};
