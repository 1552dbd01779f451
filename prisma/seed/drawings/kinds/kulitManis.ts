import { jar, packed } from '../packs';
import { bundle, leaf, powder, quill } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { circle, type Drawing, dishOf, place, shadow, strew } from '../shapes';
import { cup, dishOfFood, steam, tampah } from '../vessels';

export const kulitManis: Drawing = {
  front: (look) =>
    onTable(
      look,
      (look.pack % 2 ? jar(look, 310, 590, 230, 330, '#9a5a2c') : packed(look, 310, 590, 390)) +
        [-16, -7, 2, 11]
          .map((turn, at) =>
            place({ x: 600 + at * 26, y: 596, turn: turn - 90 }, quill(300 - at * 22, at % 2 ? '#94542a' : '#b06a34')),
          )
          .join('') +
        bundle(620, 610, 330, look.colours.trim) +
        powder(370, 668, 190, 46, '#b36f3a'),
    ),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(700, 250, 170, look.colours.label, '#b36f3a') +
        strew('dust', [circle(0, 0, 4, '#d08d55'), circle(0, 0, 3, '#8a4e22')], dishOf(look, 700, 250, 128, 90)) +
        [0, 1, 2, 3, 4]
          .map((at) =>
            place(
              { x: 130 + at * 14, y: 210 + at * 62, turn: 24 - at * 3 },
              quill(430 - at * 16, ['#a35f2d', '#b9733a', '#94542a'][at % 3]),
            ),
          )
          .join('') +
        place({ x: 780, y: 600, turn: -50 }, leaf(190)) +
        place({ x: 780, y: 600, turn: 6 }, leaf(150)) +
        place({ x: 640, y: 560, turn: -30 }, quill(190)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 250;
    const slabs = [-106, -97, -89, -80]
      .map((turn, at) =>
        place(
          { x: x - 60 + at * 40, y: 590 - at * 4, turn, size: 2.1 },
          quill(170 - (at % 2) * 22, at % 2 ? '#94542a' : '#b06a34'),
        ),
      )
      .join('');
    return byTheWindow(
      look,
      'mountain',
      shadow(x, 590, 240) +
        slabs +
        tampah('tampah', 480, 612, 290) +
        bundle(400, 604, 280, look.colours.trim) +
        steam(640, 440) +
        cup(640, 622, 160, look.colours.label, '#b8652a', look.colours.trim),
    );
  },
};
