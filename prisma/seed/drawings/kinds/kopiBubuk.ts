import { light } from '../colours';
import { packed } from '../packs';
import { coffeeBranch, green, leaf, powder, roast } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { boxOf, circle, type Drawing, place, rect, strew, stroke } from '../shapes';
import { board, cup, dish, dishOfFood, glass, steam } from '../vessels';

const coffee = '#3a2012';

export const kopiBubuk: Drawing = {
  front: (look) =>
    onTable(
      look,
      packed(look, 380, 606, 440) +
        steam(690, 430, 1.1) +
        cup(690, 620, 190, look.colours.label, coffee, look.colours.trim) +
        powder(250, 660, 220, 60, '#5a3520') +
        strew('beans', roast, boxOf(look, 480, 648, 240, 34, 9)),
    ),
  close: (look) => {
    const scoop =
      rect(-14, 60, 28, 190, '#b57f48', 14) +
      circle(0, 0, 74, '#a06d38') +
      circle(0, 0, 62, '#5a3520') +
      circle(-8, -8, 40, light('#5a3520', 0.12));
    return fromAbove(
      look,
      dish(360, 360, 250, look.colours.label, look.colours.trim) +
        dishOfFood(360, 360, 150, look.colours.label, coffee) +
        stroke('M282 330a86 86 0 0 1 90-54M300 410q50 50 110 20', '#8a5a36', 12, 0.8) +
        place({ x: 740, y: 290, turn: 28 }, scoop) +
        strew('beans', roast, boxOf(look, 590, 440, 250, 210, 16)) +
        place({ x: 800, y: 150, turn: 60 }, leaf(150)) +
        place({ x: 800, y: 150, turn: 118 }, leaf(130)),
    );
  },
  use: (look) =>
    byTheWindow(
      look,
      'mountain',
      packed(look, look.pack % 2 ? 720 : 250, 606, 330) +
        board(500, 640, 380) +
        steam(450, 380) +
        glass(450, 626, 130, 210, coffee, 0.78) +
        place({ x: 560, y: 580, size: 0.5, turn: 8 }, coffeeBranch()) +
        place({ x: 560, y: 600, turn: 80, size: 0.6 }, leaf(90, green)),
    ),
};
