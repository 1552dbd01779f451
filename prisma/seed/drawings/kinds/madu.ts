import { dark, light } from '../colours';
import { bottle, jar } from '../packs';
import { leaf, pineapple } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { ball, type Drawing, ellipse, type Look, path, place, rect, solid, stroke, within } from '../shapes';
import { board, dishOfFood, plate } from '../vessels';

const honey = '#e0901c';

// The third pack is pineapple jam: golden in a jar too, but no bee has seen it.
const isJam = (look: Look) => look.pack === 2;

const dipper =
  rect(-8, -250, 16, 190, '#b57f48', 8) +
  [-60, -44, -28, -12, 4, 20]
    .map((y, at) =>
      solid(
        `M${-40 + Math.abs(at - 2.5) * 6} ${y}h${80 - Math.abs(at - 2.5) * 12}v11h${-80 + Math.abs(at - 2.5) * 12}Z`,
        '#c08950',
      ),
    )
    .join('');

export const madu: Drawing = {
  front: (look) =>
    onTable(look, pack(look, 370, 600, 380) + (isJam(look) ? pineapple(670, 610, 400) : combOnPlate(look))),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(640, 340, 220, look.colours.label, honey) +
        stroke('M520 290a140 140 0 0 1 120-90', '#ffe6a8', 14, 0.8) +
        place({ x: 610, y: 380, turn: 40, size: 1.5 }, dipper) +
        (isJam(look) ? pineapple(220, 600, 480) : place({ x: 250, y: 350, turn: -12, size: 1.3 }, comb(280, 230))) +
        (isJam(look) ? '' : bee(800, 590, 1.2)) +
        place({ x: 130, y: 600, turn: 70 }, leaf(150)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 710 : 240;
    const bread =
      solid('M-110 40V-30Q-130-90-60-92H60Q130-90 110-30V40Q110 50 98 50H-98Q-110 50-110 40Z', '#c98a45') +
      path('M-92 30V-26Q-106-72-56-74H56Q106-72 92-26V30Z', '#f3d9a4');
    return byTheWindow(
      look,
      'garden',
      pack(look, x, 594, 330) +
        board(500, 640, 380) +
        place({ x: 480, y: 562 }, bread) +
        path(
          'M400 500Q470 476 560 500Q580 520 556 536Q548 590 534 540Q500 548 480 540Q468 580 456 540Q410 544 396 522Z',
          honey,
          0.9,
        ) +
        (isJam(look) ? pineapple(760, 590, 260) : bee(600, 450, 0.9)),
    );
  },
};

const combOnPlate = (look: Look) =>
  plate(660, 600, 300, look.colours.label, look.colours.trim) +
  place({ x: 660, y: 560, size: 0.86 }, comb(260, 160)) +
  path('M560 606Q570 640 620 640T730 628Q760 622 752 604Q660 590 560 606Z', light(honey, 0.15)) +
  place({ x: 560, y: 640, turn: -62, size: 0.86 }, dipper) +
  bee(770, 300, 1) +
  bee(580, 210, 0.7);

function pack(look: Look, x: number, y: number, h: number) {
  return look.pack === 3 ? bottle(look, x, y, h * 0.44, h * 1.1, honey) : jar(look, x, y, h * 0.72, h, honey);
}

function comb(w: number, h: number) {
  const rows = Array.from({ length: Math.ceil(h / 40) + 1 }, (_, row) => row);
  const cells = rows.map((row) => combRow(row, w, row * 40 - h / 2));
  const piece = `M${-w / 2} ${-h * 0.3}Q${-w * 0.2} ${-h * 0.62} ${w * 0.1} ${-h * 0.46}T${w / 2} ${-h * 0.2}Q${w * 0.56} ${h * 0.3} ${w * 0.3} ${h * 0.42}Q0 ${h * 0.6} ${-w * 0.3} ${h * 0.44}Q${-w * 0.58} ${h * 0.3} ${-w / 2} ${-h * 0.3}Z`;
  return (
    place({ x: 4, y: 12 }, path(piece, '#8a5210')) +
    path(piece, '#b96f14') +
    within('comb', piece, cells.join('')) +
    path(piece, 'url(#side)')
  );
}

function combRow(row: number, w: number, y: number) {
  const cells = Array.from({ length: Math.ceil(w / 46) + 1 }, (_, at) => {
    const x = at * 46 - w / 2 + (row % 2) * 23;
    const full = (at * 7 + row * 5) % 4;
    const cell = `M${x} ${y - 23}l20 11.5v23l-20 11.5l-20-11.5v-23Z`;
    if (!full) return path(cell, dark(honey, 0.3));
    return path(cell, light(honey, full * 0.14)) + ellipse(x - 6, y - 8, 7, 4, '#fff1c4', 0.7);
  });
  return cells.join('');
}

function bee(x: number, y: number, size: number) {
  const wing = ellipse(-4, -20, 12, 20, '#ffffff', 0.75);
  return place(
    { x, y, size, turn: -14 },
    place({ x: 0, y: 0, turn: -18 }, wing) +
      place({ x: 12, y: 2, turn: 18 }, wing) +
      ball(0, 0, 30, 19, '#e6ab2e') +
      rect(-12, -17, 8, 34, '#2a1a10', 3) +
      rect(4, -18, 8, 36, '#2a1a10', 3) +
      ball(26, -2, 11, 11, '#2a1a10'),
  );
}
