import { dark, light } from '../colours';
import { box, pouch, sack } from '../packs';
import { chilli, leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { boxOf, circle, type Drawing, ellipse, type Look, path, place, rect, solid, strew, stroke } from '../shapes';
import { board, tampah } from '../vessels';

const skin = '#b9a27a';

/** A split and dried fish, 300 long, its head to the left. */
const fish = (colour: string) =>
  path('M-150 4Q-120-52-50-56Q40-66 96-10L150-46Q138 0 152 50L96 14Q40 66-50 60Q-120 56-150 4Z', colour) +
  path('M-150 4Q-120-52-50-56Q40-66 96-10Q0-24-86-4Q-120 2-150 4Z', dark(colour, 0.16)) +
  path('M-80-48Q-60 0-80 52Q-124 44-150 4Q-124-40-80-48Z', dark(colour, 0.1)) +
  stroke('M-66 4H92M-40-30L-20 4M-40 38L-20 4M0-36L16 4M0 44L16 4M40-32L52 4M40 40L52 4', light(colour, 0.5), 4, 0.8) +
  stroke('M112-16L140-30M114 2H142M112 16L140 34', dark(colour, 0.3), 3) +
  circle(-118, -10, 10, '#fff8ea') +
  circle(-118, -10, 5, '#2a1a10');

const fishes = [skin, '#c9b48c', '#a89068'].map(fish);
// The third pack is terasi: a block of shrimp paste.
const isTerasi = (look: Look) => look.pack === 2;
const terasi = (long: number) =>
  path(`M0 0L40-40H${long + 40}L${long} 0Z`, '#9a5a48') +
  path(`M${long} 0L${long + 40}-40V50L${long} 90Z`, '#5c2f26') +
  solid(`M0 0H${long}V90H0Z`, '#7d4336') +
  boxDots(long);
const boxDots = (long: number) =>
  [0.14, 0.3, 0.52, 0.7, 0.86].map((u, at) => circle(u * long, 24 + ((at * 37) % 50), 5, '#9a5a48')).join('');
const rebon = stroke('M-16-4Q0-22 18-6Q22 6 12 14', '#d98a6a', 9);

export const ikanAsin: Drawing = {
  front: (look) =>
    onTable(
      look,
      pack(look) +
        (isTerasi(look)
          ? board(650, 630, 420) +
            place({ x: 520, y: 524 }, terasi(190)) +
            strew('rebon', [rebon], boxOf(look, 520, 640, 260, 30, 12)) +
            place({ x: 770, y: 600, turn: -30, size: 0.9 }, chilli(110))
          : tampah('tampah', 650, 606, 240) +
            [
              [640, 540, -26],
              [670, 574, -4],
              [640, 620, 14],
            ]
              .map(([x = 0, y = 0, turn = 0], at) => place({ x, y, turn, size: 0.94 }, fishes[at] ?? ''))
              .join('') +
            place({ x: 470, y: 660 }, chilli(120))),
    ),
  close: (look) =>
    fromAbove(
      look,
      tampah('tampah', 450, 360, 300, 1) +
        (isTerasi(look)
          ? place({ x: 330, y: 320, size: 1.2 }, terasi(170)) +
            strew('rebon', [rebon], boxOf(look, 280, 470, 330, 110, 26))
          : [
              [430, 230, -8],
              [470, 350, 5],
              [430, 480, -4],
            ]
              .map(([x = 0, y = 0, turn = 0], at) => place({ x, y, turn, size: 1.4 }, fishes[at] ?? ''))
              .join('')) +
        place({ x: 800, y: 170, turn: 60 }, chilli(150)) +
        place({ x: 840, y: 600, turn: -30 }, leaf(150)),
    ),
  use: (look) => {
    const rack =
      rect(150, 330, 14, 300, '#8a5630') + rect(800, 330, 14, 300, '#8a5630') + rect(130, 360, 700, 14, '#a06d38', 7);
    const hung = [220, 330, 440, 550, 660, 760]
      .map(
        (x, at) =>
          stroke(`M${x} 366v26`, '#d9c3a0', 4) +
          place({ x, y: 500, turn: 94 - (at % 3) * 4, size: 0.74 }, fishes[at % 3] ?? ''),
      )
      .join('');
    return byTheWindow(
      look,
      'sea',
      rack +
        hung +
        ellipse(480, 640, 330, 22, '#23120b', 0.14) +
        (isTerasi(look) ? place({ x: 400, y: 570 }, terasi(150)) : ''),
    );
  },
};

function pack(look: Look) {
  if (look.pack === 3) return sack(look, 300, 600, 300, 410);
  return isTerasi(look) ? box(look, 290, 600, 230, 250) : pouch(look, 290, 600, 260, 370);
}
