import { dark, light } from '../colours';
import { jar, pouch, sack } from '../packs';
import { chilli, pineapple } from '../plants';
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
import { bowl, dishOfFood, plate, tampah } from '../vessels';

// Raw prawn crackers, pineapple chips, potato chips with chilli, raw fish crackers.
const colours = ['#eeb08a', '#efc04e', '#d9622f', '#efdcb8'];
const colourOf = (look: Look) => colours[look.pack] ?? '#eeb08a';

/** Puffed and curled, each a little different. */
function crackers(look: Look) {
  const base = colourOf(look);
  const curl = (colour: string) =>
    path('M-50 6Q-58-26-22-34Q14-48 42-24Q62-2 40 20Q16 40-16 32Q-46 30-50 6Z', colour) +
    path('M-50 6Q-30 24 2 18T46 8Q44 28 14 34Q-46 36-50 6Z', dark(colour, 0.16)) +
    stroke('M-36-6Q-14-26 16-22', light(colour, 0.6), 6, 0.8) +
    circle(-8, 2, 4, dark(colour, 0.14)) +
    circle(16, -6, 5, dark(colour, 0.14)) +
    circle(-24, 10, 3, dark(colour, 0.14));
  return [base, light(base, 0.18), dark(base, 0.06)].map(curl);
}

const prawn =
  stroke('M-60-10Q-20-60 40-40Q80-20 66 24', '#e0764a', 34) +
  stroke('M-60-10Q-20-60 40-40Q80-20 66 24', '#f09a6c', 20) +
  stroke('M-34-52L-26-20M-2-66L0-30M34-60L28-26M64-38L46-14', '#c95a30', 4) +
  path('M60 16L40 56L66 44L90 58L80 20Z', '#e0764a') +
  stroke('M-70-10Q-110-40-130-10M-70-14Q-100-60-140-50M-30-8l-8 26M-6-14l-4 26M18-12l0 26', '#c95a30', 4) +
  circle(-58, -18, 5, '#2a1a10');
const fish =
  path('M-90 0Q-40-46 30-22L76-46Q66 0 76 46L30 22Q-40 46-90 0Z', '#8fa3ad') +
  path('M-90 0Q-40-46 30-22L76-46Q70-20 70 0Q-10-12-90 0Z', '#71868f') +
  circle(-62, -6, 6, '#fff8ea') +
  circle(-62, -6, 3, '#2a1a10');

const raw = (look: Look) =>
  [
    prawn,
    pineapple(0, 60, 260),
    place({ x: -60, y: 0 }, chilli(150)) + place({ x: -50, y: 40, turn: -12 }, chilli(150)),
    fish,
  ][look.pack] ?? prawn;

export const kerupuk: Drawing = {
  front: (look) =>
    onTable(
      look,
      pack(look) +
        plate(680, 606, 350, look.colours.label, look.colours.trim) +
        strew('crackers', crackers(look), heapOf(look, 680, 590, 230, 150, 22)) +
        place({ x: 520, y: 650, size: look.pack === 1 ? 0 : 0.62 }, raw(look)),
    ),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(410, 360, 270, look.colours.label, light(colourOf(look), 0.2)) +
        strew(
          'crackers',
          crackers(look),
          dishOf(look, 410, 360, 200, 34).map((spot) => ({ ...spot, size: 1.25 })),
        ) +
        place({ x: 790, y: 250, size: 1, turn: 10 }, raw(look)) +
        strew('loose', crackers(look), boxOf(look, 730, 500, 160, 120, 4)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 690 : 260;
    const drying = dishOf(look, 500, 600, 230, 34, 0.3);
    const chips = crackers(look).map((chip) => place({ x: 0, y: 0, size: 0.5 }, chip));
    return byTheWindow(
      look,
      look.pack % 3 ? 'garden' : 'sea',
      bowl(
        x,
        560,
        210,
        90,
        look.colours.label,
        strew('bowl', chips, heapOf(look, x, 480, 180, 70, 22)),
        look.colours.trim,
      ) +
        tampah('tampah', 500, 604, 290) +
        strew(
          'drying',
          chips.length
            ? [ball(0, 0, 30, 12, light(colourOf(look), 0.15)) + ellipse(-4, -3, 14, 4, '#fff8ea', 0.5)]
            : [],
          drying.map((spot) => ({ ...spot, turn: 0 })),
        ),
    );
  },
};

function pack(look: Look) {
  if (look.pack === 3) return sack(look, 340, 606, 320, 430);
  return look.pack === 1 ? jar(look, 350, 606, 250, 370, colourOf(look)) : pouch(look, 350, 606, 290, 410);
}
