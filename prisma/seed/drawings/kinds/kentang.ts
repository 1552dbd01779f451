import { dark, light } from '../colours';
import { sack } from '../packs';
import { leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { boxOf, circle, type Drawing, dishOf, ellipse, heapOf, type Look, path, place, strew, stroke } from '../shapes';
import { bowl, dishOfFood, tampah } from '../vessels';

const skins = ['#d8ac62', '#caa05a', '#e0b972'];

/** A potato with its eyes, some of the earth still on it. */
const potato = (skin: string, at: number) => {
  const d = [
    'M-52 4Q-56-34-14-40Q34-46 52-14Q62 22 26 38Q-36 48-52 4Z',
    'M-46-6Q-40-42 4-42Q48-38 50 4Q46 42 0 42Q-48 36-46-6Z',
    'M-58 8Q-56-26-20-34Q24-44 56-6Q60 26 20 34Q-44 44-58 8Z',
  ][at]!;
  return (
    path(d, skin) +
    path(d, 'url(#round)') +
    stroke('M-20-14q6-5 12 0M14 6q6-5 12 0M-8 22q5-4 10 0M22-18q4-3 8 0', dark(skin, 0.35), 4, 0.8) +
    ellipse(-30, 16, 10, 5, '#6b4a2e', 0.5) +
    ellipse(34, 20, 8, 4, '#6b4a2e', 0.45) +
    circle(-2, -6, 3, dark(skin, 0.3))
  );
};
const potatoes = skins.map(potato);
const sliced =
  ellipse(0, 0, 40, 32, '#caa05a') + ellipse(0, 0, 35, 27, '#f4dd9c') + ellipse(-6, -5, 20, 12, light('#f4dd9c', 0.5));

const basket = (look: Look, x: number, y: number, w: number) =>
  bowl(
    x,
    y,
    w,
    w * 0.42,
    '#a8773c',
    strew('crop', potatoes, heapOf(look, x, y - w * 0.4, w * 0.8, w * 0.34, 24)),
    '#7d5230',
  );

export const kentang: Drawing = {
  front: (look) =>
    onTable(
      look,
      (look.pack % 2 ? sack(look, 320, 606, 320, 420) : place({ x: 250, y: 500, turn: -30 }, leaf(170))) +
        basket(look, look.pack % 2 ? 660 : 480, 640, look.pack % 2 ? 360 : 480) +
        strew('loose', potatoes, boxOf(look, look.pack % 2 ? 480 : 700, 646, 90, 20, 2)),
    ),
  close: (look) =>
    fromAbove(
      look,
      dishOfFood(420, 360, 290, '#a8773c', '#8a5c32') +
        strew(
          'crop',
          potatoes,
          dishOf(look, 420, 360, 220, 24).map((spot) => ({ ...spot, size: 1.35 })),
        ) +
        place({ x: 800, y: 240, turn: 20, size: 1.7 }, sliced) +
        place({ x: 770, y: 420, turn: -12, size: 1.7 }, sliced) +
        place({ x: 850, y: 620, turn: -30 }, leaf(170)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 690 : 270;
    return byTheWindow(
      look,
      'garden',
      sack(look, x, 590, 250, 340) +
        tampah('tampah', 510, 620, 270) +
        strew('crop', potatoes, heapOf(look, 510, 620, 320, 110, 15)) +
        place({ x: look.pack % 2 ? 250 : 800, y: 640, size: 1.2 }, sliced),
    );
  },
};
