import { dark, light } from '../colours';
import { jar, pouch } from '../packs';
import { bananaLeaf, leaf, powder } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { circle, type Drawing, dishOf, ellipse, type Look, place, rect, shadow, solid, strew, stroke } from '../shapes';
import { bowl, dishOfFood, glass, steam } from '../vessels';

const sugar = '#8a4a1e';
// The second and third pack are powders: a spiced drink, and gula semut.
const isPowder = (look: Look) => look.pack === 1 || look.pack === 2;
const grains = [circle(0, 0, 6, '#b5743a'), circle(0, 0, 5, '#8f5424'), circle(0, 0, 5, '#c98c50')];

/** A cake of sugar as it leaves its coconut shell. */
export const cake = (colour: string) =>
  solid('M-78-6Q-74 56-30 60H30Q74 56 78-6Z', colour) +
  ellipse(0, -6, 78, 22, light(colour, 0.25)) +
  ellipse(0, -4, 60, 14, light(colour, 0.12)) +
  stroke('M-60 20Q-50 44-34 50', '#fff8ea', 5, 0.35);

export const gulaAren: Drawing = {
  front: (look) =>
    onTable(
      look,
      isPowder(look)
        ? (look.pack === 1 ? pouch(look, 340, 604, 280, 400) : jar(look, 340, 604, 260, 360, '#a8672f')) +
            bowl(
              660,
              640,
              290,
              130,
              look.colours.label,
              powder(660, 520, 250, 100, '#a8672f') + strew('grains', grains, dishOf(look, 660, 494, 90, 40, 0.4)),
              look.colours.trim,
            ) +
            place({ x: 470, y: 652, turn: 50 }, leaf(110))
        : place({ x: 470, y: 620 }, bananaLeaf(700, 130)) +
            shadow(470, 620, 480) +
            [
              [300, 560],
              [470, 566],
              [640, 560],
              [385, 478],
              [555, 478],
              [470, 394],
            ]
              .map(([x = 0, y = 0], at) =>
                place({ x, y, size: 1.12 }, cake([sugar, '#96542a', '#7d4219'][at % 3] ?? sugar)),
              )
              .join('') +
            stroke('M430 326Q470 460 450 630M500 326Q480 470 500 630', look.colours.trim, 7),
    ),
  close: (look) =>
    fromAbove(
      look,
      place({ x: 430, y: 370, turn: 14 }, bananaLeaf(760, 420)) +
        (isPowder(look)
          ? dishOfFood(430, 360, 220, look.colours.label, '#a8672f') +
            strew('grains', grains, dishOf(look, 430, 360, 170, 260))
          : [
              [300, 300],
              [500, 270],
              [400, 460],
              [590, 450],
            ]
              .map(
                ([x = 0, y = 0], at) =>
                  shadow(x + 10, y + 20, 190, 100) +
                  circle(x, y, 100, dark(sugar, 0.2)) +
                  circle(x - 5, y - 6, 88, light(sugar, 0.08 + at * 0.03)) +
                  circle(x - 5, y - 6, 88, 'url(#round)') +
                  stroke(`M${x - 50} ${y - 20}a56 56 0 0 1 50-40`, '#fff8ea', 7, 0.3),
              )
              .join('')) +
        strew('crumbs', grains, dishOf(look, 780, 560, 90, 30)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 690 : 260;
    const bamboo = [
      [-36, -6],
      [36, 5],
    ]
      .map(([dx = 0, turn = 0]) =>
        place(
          { x: x + dx, y: 596, turn },
          rect(-32, -320, 64, 320, '#8fa14a', 8) +
            rect(-32, -320, 64, 320, 'url(#side)', 8) +
            rect(-35, -220, 70, 9, '#6f8138', 4) +
            rect(-35, -110, 70, 9, '#6f8138', 4) +
            ellipse(0, -318, 32, 10, '#d9cf9a') +
            ellipse(0, -317, 24, 6, '#6b4a22'),
        ),
      )
      .join('');
    return byTheWindow(
      look,
      'garden',
      shadow(x, 596, 190) +
        bamboo +
        steam(560, 400) +
        glass(560, 640, 140, 220, '#a85f22') +
        place({ x: 410, y: 590 }, cake(sugar)) +
        place({ x: 700 - (look.pack % 2) * 470, y: 600, size: 0.9 }, cake('#96542a')),
    );
  },
};
