import { dark, light } from '../colours';
import { label, packed } from '../packs';
import { bananaLeaf, grainHeap, riceEar } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import {
  boxOf,
  circle,
  type Drawing,
  dishOf,
  ellipse,
  heapOf,
  type Look,
  path,
  place,
  shadow,
  solid,
  strew,
  stroke,
} from '../shapes';
import { bowl, dishOfFood, steam, tampah } from '../vessels';

const heart = '#e6dcc4';
const grains = ['#fffaf0', '#f3ead6', '#fff6e3'].map(
  (colour) => ellipse(0, 0, 12, 5, colour) + stroke('M-7 2H7', '#d9cbb0', 1.5),
);

function openSack(look: Look, x: number, y: number) {
  const cloth = light(look.colours.cloth === '#B5812F' ? '#d9c3a0' : '#efe2c6', 0.1);
  const body = `M${x - 170} ${y - 240}C${x - 200} ${y - 120} ${x - 190} ${y - 40} ${x - 160} ${y}Q${x} ${y + 16} ${x + 160} ${y}C${x + 190} ${y - 40} ${x + 200} ${y - 120} ${x + 170} ${y - 240}Z`;
  return (
    shadow(x, y, 370) +
    ellipse(x, y - 240, 172, 44, dark(cloth, 0.4)) +
    solid(body, cloth) +
    path(
      `M${x - 189} ${y - 64}Q${x} ${y - 40} ${x + 189} ${y - 64}L${x + 184} ${y - 36}Q${x} ${y - 12} ${x - 184} ${y - 36}Z`,
      look.colours.pack,
    ) +
    label({ ...look, colours: { ...look.colours, label: look.colours.pack, ink: '#FFF6E3' } }, x, y - 128, 190, 132) +
    grainHeap(look, 'heap', x, y - 238, 326, 96, heart, grains, 190) +
    path(
      `M${x - 182} ${y - 252}Q${x - 196} ${y - 216} ${x - 174} ${y - 208}Q${x} ${y - 160} ${x + 174} ${y - 208}Q${x + 196} ${y - 216} ${x + 182} ${y - 252}Q${x} ${y - 196} ${x - 182} ${y - 252}Z`,
      light(cloth, 0.4),
    ) +
    stroke(`M${x - 176} ${y - 212}Q${x} ${y - 164} ${x + 176} ${y - 212}`, dark(cloth, 0.25), 4, 0.6)
  );
}

const sheaf = (x: number, y: number, h: number) =>
  [-34, -18, -4, 10, 24].map((turn, at) => place({ x: x + at * 8, y, turn }, riceEar(h - (at % 2) * 30))).join('') +
  stroke(`M${x - 12} ${y - 40}q26 16 54 0`, '#9B2226', 9);

export const beras: Drawing = {
  front: (look) =>
    onTable(
      look,
      sheaf(640, 600, 330) +
        (look.pack % 2 ? openSack(look, 360, 610) : packed(look, 360, 604, 420)) +
        bowl(
          680,
          640,
          230,
          100,
          look.colours.label,
          path('M574 546A106 74 0 0 1 786 546Z', heart) + strew('bowl', grains, heapOf(look, 680, 546, 196, 70, 90)),
          look.colours.trim,
        ) +
        strew('loose', grains, boxOf(look, 460, 650, 170, 30, 20)),
    ),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(450, 360, 270, '#b57f48', heart) +
        strew(
          'grains',
          grains,
          dishOf(look, 450, 360, 220, 330).map((spot) => ({ ...spot, size: 1.5 })),
        ) +
        place({ x: 760, y: 690, turn: 8 }, riceEar(500)) +
        place({ x: 700, y: 700, turn: -6 }, riceEar(420)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 710 : 210;
    return byTheWindow(
      look,
      'mountain',
      sheaf(x, 596, 320) +
        tampah('tampah', 490, 632, 280) +
        place({ x: 490, y: 606 }, bananaLeaf(420, 110)) +
        steam(490, 420, 1.2) +
        path('M360 600A130 150 0 0 1 620 600Q490 640 360 600Z', '#f7efdd') +
        path('M360 600A130 150 0 0 1 620 600Q490 640 360 600Z', 'url(#round)') +
        strew('cooked', grains, heapOf(look, 490, 596, 220, 130, 90)) +
        circle(620, 606, 26, '#c2281e') +
        circle(612, 598, 8, '#fff8ea', 0.5),
    );
  },
};
