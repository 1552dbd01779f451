import { jar } from '../packs';
import { chilli, durianHalf, leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { circle, type Drawing, dishOf, ellipse, type Look, path, place, strew, stroke } from '../shapes';
import { bowl, dishOfFood, plate, steam } from '../vessels';

// The third pack is green chilli sambal, the others fermented durian.
const isSambal = (look: Look) => look.pack === 2;
const paste = (look: Look) => (isSambal(look) ? '#7d9440' : '#ecd08a');
const chillies = (look: Look) =>
  isSambal(look) ? ['#6f9a3c', '#86ad45', '#5c8733'] : ['#c2281e', '#d9482b', '#c2281e'];
const flakes = (look: Look) => chillies(look).map((colour) => ellipse(0, 0, 9, 4, colour));

export const tempoyak: Drawing = {
  front: (look) =>
    onTable(
      look,
      (isSambal(look) ? plate(690, 596, 280, look.colours.label, look.colours.trim) : durianHalf(680, 550, 130)) +
        (isSambal(look)
          ? [0, 1, 2, 3]
              .map((at) =>
                place(
                  { x: 600 + at * 22, y: 580 + (at % 2) * 16, turn: -24 + at * 14 },
                  chilli(150, chillies(look)[at % 3]),
                ),
              )
              .join('')
          : '') +
        jar(look, 360, 606, 270, 390, paste(look)) +
        place({ x: 500, y: 640, turn: 6 }, chilli(150, chillies(look)[0])) +
        place({ x: 180, y: 636, turn: -10 }, chilli(120, chillies(look)[1])),
    ),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(420, 360, 256, look.colours.label, paste(look)) +
        stroke('M280 300Q360 230 470 260T560 340M300 420Q380 360 470 400T540 430', '#fff6d8', 12, 0.5) +
        strew('flakes', flakes(look), dishOf(look, 420, 360, 180, 46)) +
        place({ x: 420, y: 300, turn: 30 }, leaf(90)) +
        place({ x: 420, y: 300, turn: -40 }, leaf(80)) +
        (isSambal(look) ? '' : durianHalf(790, 190, 110)) +
        [0, 1, 2]
          .map((at) =>
            place({ x: 690 + at * 34, y: 430 + at * 60, turn: 16 - at * 12 }, chilli(180, chillies(look)[at])),
          )
          .join(''),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    const fish =
      path('M-150 0Q-90-54 20-40Q80-34 120 0L168-40V44L120 8Q60 44-40 40Q-110 34-150 0Z', '#8d97a0') +
      path('M-150 0Q-90-54 20-40Q80-34 120 0Q0-10-150 0Z', '#6f7983') +
      circle(-112, -6, 7, '#fff8ea') +
      circle(-112, -6, 4, '#2a1a10');
    return byTheWindow(
      look,
      'river',
      jar(look, x, 590, 190, 270, paste(look)) +
        steam(500, 430, 1.2) +
        bowl(
          500,
          646,
          370,
          120,
          look.colours.label,
          ellipse(500, 528, 174, 36, '#e2a53a') +
            place({ x: 500, y: 518, size: 0.82 }, fish) +
            path('M330 530Q420 556 500 546T670 530Q640 566 500 566T330 530Z', '#e8b650') +
            place({ x: 560, y: 520, turn: 20, size: 0.5 }, chilli(120)) +
            place({ x: 430, y: 536, turn: 60, size: 0.6 }, leaf(70)),
          look.colours.trim,
        ),
    );
  },
};
