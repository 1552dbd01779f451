import { light } from '../colours';
import { jar, pouch } from '../packs';
import { leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { boxOf, circle, type Drawing, dishOf, heapOf, type Look, path, place, rect, strew, stroke } from '../shapes';
import { bowl, dishOfFood, plate, tampah } from '../vessels';

/** Fresh river prawns with blue claws on ice, or (odd packs) dried shrimps. */
const isDried = (look: Look) => look.pack % 2 === 1;

const giant =
  stroke('M-84-6Q-150-40-176-96M-84 2Q-160-6-196-40', '#2f6f96', 9) +
  path('M-176-96q-18-26-4-48q20 14 14 46Z', '#2a5f86') +
  path('M-196-40q-30-14-30-40q28 2 38 34Z', '#2a5f86') +
  stroke('M-96-18Q-170-90-130-170M-96-16Q-190-60-220-130', '#b8663e', 3) +
  path('M-104-8Q-70-52 0-46Q70-40 96 6Q104 40 84 66Q86 30 48 12Q-10-4-60 18Q-96 20-104-8Z', '#7fa3a6') +
  path('M-104-8Q-70-52 0-46Q70-40 96 6Q104 40 84 66Q86 30 48 12Q-10-4-60 18Q-96 20-104-8Z', 'url(#round)') +
  stroke('M-30-44Q-22-14-34 8M6-46Q12-18 0 2M40-36Q44-12 30 6M70-16Q68 4 54 14', '#55797d', 5, 0.8) +
  path('M84 62L64 104L92 90L116 104L104 58Z', '#d9884e') +
  stroke('M-50 16l-12 30M-26 10l-8 32M-2 4l-4 32M22 4l2 30M44 10l10 26', '#8fb0b0', 5) +
  circle(-86, -14, 7, '#1d2226');

const shrimp = (colour: string) =>
  stroke('M-22-6Q-4-24 14-12Q26 0 16 18', colour, 13) +
  stroke('M-16-10Q-2-20 10-12', light(colour, 0.45), 5) +
  stroke('M-24-8l-14-6M-24-4l-16 4', colour, 3);
const shrimps = ['#e08a58', '#d97a48', '#eaa070'].map(shrimp);

const ice = [
  rect(-24, -20, 48, 40, '#ffffff', 9, 0.75) + stroke('M-12-8L4-12', '#cfe6ee', 5),
  rect(-20, -22, 40, 44, '#e6f3f7', 9, 0.8) + stroke('M-8-10l10 4', '#ffffff', 5),
];

export const udang: Drawing = {
  front: (look) =>
    onTable(
      look,
      isDried(look)
        ? (look.pack === 1 ? pouch(look, 330, 606, 290, 410) : jar(look, 340, 606, 240, 360, '#d97a48')) +
            bowl(
              680,
              630,
              320,
              120,
              look.colours.label,
              strew('dry', shrimps, heapOf(look, 680, 516, 270, 100, 60)),
              look.colours.trim,
            )
        : plate(480, 610, 620, look.colours.label, look.colours.trim) +
            strew('ice', ice, heapOf(look, 480, 610, 500, 110, 46)) +
            place({ x: 340, y: 560, turn: -8, size: 1.05 }, giant) +
            place({ x: 640, y: 590, turn: 4, size: 1.05 }, giant) +
            place({ x: 500, y: 490, turn: -4, size: 1.05 }, giant) +
            circle(780, 610, 44, '#f0d048') +
            circle(780, 610, 44, 'url(#round)'),
    ),
  close: (look) =>
    fromAbove(
      look,
      isDried(look)
        ? dishOfFood(420, 360, 270, look.colours.label, '#c9683a') +
            strew(
              'dry',
              shrimps,
              dishOf(look, 420, 360, 220, 90).map((spot) => ({ ...spot, size: 1.3 })),
            ) +
            place({ x: 830, y: 560, turn: -30 }, leaf(180))
        : rect(110, 90, 700, 540, '#23120b', 26, 0.2) +
            rect(100, 76, 700, 540, '#f4f1ea', 26) +
            strew('ice', ice, boxOf(look, 130, 110, 640, 470, 90)) +
            [190, 350, 510]
              .map((y, at) => place({ x: 430 + at * 24, y, turn: at * 4 - 6, size: 1.5 }, giant))
              .join('') +
            place({ x: 850, y: 600, turn: -30 }, leaf(150)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    return byTheWindow(
      look,
      'sea',
      (isDried(look)
        ? pouch(look, x, 600, 190, 280)
        : bowl(x, 580, 240, 110, '#8a5c32', strew('ice', ice, heapOf(look, x, 486, 190, 60, 20)))) +
        tampah('tampah', 500, 620, 270) +
        (isDried(look)
          ? strew('dry', shrimps, dishOf(look, 500, 614, 220, 70, 0.28))
          : place({ x: 440, y: 586, turn: -4 }, giant) + place({ x: 620, y: 636, turn: 6 }, giant)),
    );
  },
};
