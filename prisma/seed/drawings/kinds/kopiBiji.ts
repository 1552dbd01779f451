import { dark, light } from '../colours';
import { label, packed } from '../packs';
import { coffeeBranch, grainHeap, leaf, liberika, roast } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import {
  ball,
  boxOf,
  type Drawing,
  dishOf,
  ellipse,
  type Look,
  mirror,
  path,
  place,
  shadow,
  solid,
  strew,
  stroke,
} from '../shapes';
import { dishOfFood, tampah } from '../vessels';

// The sack of the fourth pack holds green beans, for those who roast themselves.
const beans = (look: Look) => (look.pack === 3 ? liberika : roast);
const heart = (look: Look) => (look.pack === 3 ? '#8d7646' : '#43261a');

export const kopiBiji: Drawing = {
  front: (look) =>
    onTable(
      look,
      packed(look, 650, 590, 380) +
        openSack(look, 350, 620) +
        strew('loose', beans(look), boxOf(look, 510, 630, 300, 44, 14)),
    ),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(470, 350, 270, '#b57f48', heart(look)) +
        strew(
          'beans',
          beans(look),
          dishOf(look, 470, 350, 212, 150).map((spot) => ({ ...spot, size: 1.35 })),
        ) +
        strew(
          'loose',
          beans(look),
          boxOf(look, 720, 480, 190, 190, 12).map((spot) => ({ ...spot, size: 1.25 })),
        ) +
        place({ x: 120, y: 130, turn: 130 }, leaf(190)) +
        place({ x: 120, y: 130, turn: 70 }, leaf(170)) +
        [
          [124, 150],
          [160, 118],
          [172, 160],
        ]
          .map(([x = 0, y = 0]) => ball(x, y, 24, 25, '#b3271f'))
          .join(''),
    ),
  use: (look) =>
    byTheWindow(
      look,
      'mountain',
      (look.pack % 2 ? mirror(480, branch) : branch) +
        tampah('tampah', 480, 600, 300) +
        grainHeap(look, 'beans', 480, 618, 440, 92, heart(look), beans(look), 110, 1.1) +
        strew(
          'cherries',
          [ball(0, 0, 17, 18, '#b3271f'), ball(0, 0, 16, 17, '#d9a02c')],
          boxOf(look, 610, 600, 100, 40, 7),
        ),
    ),
};

const branch = place({ x: 0, y: 130, turn: 10, size: 1.15 }, coffeeBranch());

function openSack(look: Look, x: number, y: number) {
  const jute = '#cfa972';
  const body = `M${x - 160} ${y - 250}C${x - 186} ${y - 120} ${x - 180} ${y - 40} ${x - 150} ${y}Q${x} ${y + 16} ${x + 150} ${y}C${x + 180} ${y - 40} ${x + 186} ${y - 120} ${x + 160} ${y - 250}Z`;
  const weave = Array.from(
    { length: 7 },
    (_, at) => `M${x - 160} ${y - 200 + at * 30}Q${x} ${y - 184 + at * 30} ${x + 160} ${y - 200 + at * 30}`,
  );
  return (
    shadow(x, y, 350) +
    ellipse(x, y - 250, 164, 42, dark(jute, 0.45)) +
    solid(body, jute) +
    stroke(weave.join(''), dark(jute, 0.2), 3, 0.5) +
    label(look, x, y - 108, 190, 150) +
    grainHeap(look, 'heap', x, y - 246, 316, 92, heart(look), beans(look), 90, 1.05) +
    path(
      `M${x - 172} ${y - 262}Q${x - 186} ${y - 226} ${x - 164} ${y - 218}Q${x} ${y - 172} ${x + 164} ${y - 218}Q${x + 186} ${y - 226} ${x + 172} ${y - 262}Q${x} ${y - 206} ${x - 172} ${y - 262}Z`,
      light(jute, 0.2),
    ) +
    stroke(`M${x - 166} ${y - 222}Q${x} ${y - 176} ${x + 166} ${y - 222}`, dark(jute, 0.25), 4, 0.6)
  );
}
