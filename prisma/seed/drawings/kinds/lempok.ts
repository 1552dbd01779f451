import { dark, light } from '../colours';
import { packed } from '../packs';
import { bananaLeaf, durian, durianHalf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { ball, type Drawing, ellipse, type Look, path, place, rect, stroke } from '../shapes';
import { board, cup, plate, steam } from '../vessels';

const paste = '#9a5a20';

/** A roll of lempok in its paper, `long` long, cut open on the right. */
function roll(look: Look, long: number) {
  const { pack, trim, label } = look.colours;
  return (
    path(`M0-44L-40-66Q-30-30-44 0Q-30 30-40 66L0 44Z`, dark(pack, 0.15)) +
    rect(0, -46, long, 92, pack) +
    rect(long * 0.16, -46, long * 0.5, 92, label) +
    rect(long * 0.2, -46, 8, 92, trim) +
    rect(long * 0.6, -46, 8, 92, trim) +
    place(
      { x: long * 0.41, y: 0, size: 0.6 },
      ball(0, 0, 40, 40, trim) + stroke('M-24 0H24M0-24V24M-17-17L17 17M17-17L-17 17', label, 7),
    ) +
    path(`M0-46H${long}V-28H0Z`, '#fff8ea', 0.25) +
    path(`M0 20H${long}V46H0Z`, '#23120b', 0.18) +
    rect(long - 2, -42, 44, 84, paste) +
    path(`M${long} 18h42v24h-42Z`, '#23120b', 0.2) +
    ellipse(long + 42, 0, 18, 42, light(paste, 0.22)) +
    ellipse(long + 38, -10, 6, 12, '#ffe2a8', 0.5)
  );
}

const slice =
  ellipse(0, 8, 46, 20, dark(paste, 0.35)) +
  ellipse(0, 0, 46, 20, light(paste, 0.2)) +
  ellipse(-10, -4, 18, 6, '#ffe2a8', 0.4);

export const lempok: Drawing = {
  front: (look) =>
    onTable(
      look,
      durian(250, 470, 118) +
        (look.pack > 1 ? packed(look, 460, 590, 330) : '') +
        board(560, 630, 560) +
        place({ x: 390, y: 562 }, roll(look, 260)) +
        [0, 1, 2].map((at) => place({ x: 750 + at * 22, y: 616 - at * 18 }, slice)).join(''),
    ),
  close: (look) =>
    fromAbove(
      look,
      place({ x: 460, y: 360, turn: -10 }, bananaLeaf(840, 300)) +
        place({ x: 160, y: 380, turn: -12, size: 1.35 }, roll(look, 240)) +
        [0, 1, 2, 3].map((at) => place({ x: 620 + at * 64, y: 330 - at * 12, turn: 78, size: 1.5 }, slice)).join('') +
        durianHalf(770, 580, 112),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    return byTheWindow(
      look,
      'garden',
      durianHalf(x, 500, 120) +
        plate(500, 610, 340, look.colours.label, look.colours.trim) +
        [
          [420, 600],
          [500, 610],
          [580, 600],
          [460, 570],
          [540, 570],
          [500, 546],
        ]
          .map(([px = 0, py = 0]) => place({ x: px, y: py, size: 1.1 }, slice))
          .join('') +
        steam(look.pack % 2 ? 230 : 770, 460) +
        cup(look.pack % 2 ? 230 : 770, 640, 150, look.colours.label, '#3a2012', look.colours.trim),
    );
  },
};
