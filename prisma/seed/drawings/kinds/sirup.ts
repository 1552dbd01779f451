import { light } from '../colours';
import { bottle } from '../packs';
import { leaf, pineapple, quill } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { circle, type Drawing, type Look, path, place, rect, shadowBelow, stroke } from '../shapes';
import { board, glass } from '../vessels';
import { cake } from './gulaAren';

// Cinnamon, cinnamon with roselle, palm sugar, pineapple.
const liquids = ['#b5521f', '#a8341f', '#6b3a1c', '#e3a12c'];
const liquid = (look: Look) => liquids[look.pack] ?? '#b5521f';

const ice = (x: number, y: number) =>
  [
    [-26, 0, 12],
    [18, -8, -18],
    [-4, 34, 30],
  ]
    .map(([dx = 0, dy = 0, turn = 0]) =>
      place({ x: x + dx, y: y + dy, turn }, rect(-19, -19, 38, 38, '#ffffff', 8, 0.55)),
    )
    .join('');

export const sirup: Drawing = {
  front: (look) =>
    onTable(
      look,
      raw(look) +
        bottle(look, 420, 610, 170, 470, liquid(look)) +
        glass(650, 626, 140, 210, light(liquid(look), 0.2)) +
        ice(650, 490) +
        stroke('M672 560L712 380', look.colours.trim, 10) +
        (look.pack < 2 ? place({ x: 240, y: 664, turn: -6 }, quill(200)) : ''),
    ),
  close: (look) =>
    fromAbove(
      look,
      shadowBelow(380, 350, 216) +
        circle(380, 350, 210, '#fffdf4', 0.8) +
        circle(380, 350, 190, liquid(look)) +
        circle(380, 350, 190, 'url(#round)') +
        place({ x: 360, y: 330, size: 1.7 }, ice(0, 0)) +
        stroke('M250 290a150 150 0 0 1 110-88', '#ffffff', 12, 0.6) +
        place({ x: 400, y: 380, turn: -32, size: 1.2 }, quill(300)) +
        place({ x: 760, y: 200, turn: 30 }, leaf(170)) +
        place({ x: 760, y: 200, turn: 84 }, leaf(150)) +
        place({ x: 640, y: 570, turn: 8 }, quill(230)) +
        place({ x: 650, y: 612, turn: 3 }, quill(210, '#94542a')),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 680 : 240;
    const jug = `M${x - 86} 330L${x - 74} 600Q${x} 620 ${x + 74} 600L${x + 86} 330L${x - 110} 316Z`;
    return byTheWindow(
      look,
      'garden',
      stroke(`M${x + 80} 370q90-10 80 80t-86 90`, '#fffdf4', 18, 0.7) +
        path(jug, '#fffdf4', 0.65) +
        path(`M${x - 82} 390L${x - 74} 600Q${x} 620 ${x + 74} 600L${x + 82} 390Z`, light(liquid(look), 0.15)) +
        ice(x, 430) +
        path(jug, 'url(#side)') +
        board(500, 650, 330) +
        glass(440, 634, 116, 170, light(liquid(look), 0.2)) +
        glass(570, 634, 116, 170, light(liquid(look), 0.2)) +
        ice(440, 520) +
        ice(570, 520) +
        bottle(look, 760 - (look.pack % 2) * 560, 590, 112, 310, liquid(look)),
    );
  },
};

function raw(look: Look) {
  if (look.pack === 3) return pineapple(260, 600, 330);
  if (look.pack === 2)
    return [
      [240, 560],
      [290, 590],
    ]
      .map(([x = 0, y = 0]) => place({ x, y, size: 0.8 }, cake('#8a4a1e')))
      .join('');
  return [-100, -92, -84, -76]
    .map((turn, at) => place({ x: 240 + at * 22, y: 600, turn }, quill(240 - at * 14, at % 2 ? '#94542a' : '#b06a34')))
    .join('');
}
