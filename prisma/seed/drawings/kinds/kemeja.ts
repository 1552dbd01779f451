import { dark, light } from '../colours';
import { batik as cloth } from '../ornaments';
import { box } from '../packs';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { circle, type Drawing, ellipse, type Look, path, place, rect, shadow, stroke } from '../shapes';

const ground = ({ colours }: Look) => (colours.pack === '#F1E3C6' ? '#8C5A3C' : colours.pack);
const pattern = (look: Look, size = 0.62) =>
  cloth('shirt', {
    which: [1, 0, 2, 3][look.pack] ?? 0,
    ground: ground(look),
    ink: look.colours.label,
    dot: light(look.colours.trim, 0.1),
    size,
  });
const cloths = (d: string) => path(d, 'url(#shirt)') + path(d, 'url(#side)');

/** The left sleeve, the right one, and the hems of both. */
const long = {
  left: 'M-118 34C-176 56-196 130-214 396Q-182 412-146 400Q-140 260-104 170Z',
  right: 'M118 34C176 56 196 130 214 396Q182 412 146 400Q140 260 104 170Z',
  hems: 'M-146 398Q-182 410-214 394M146 398Q182 410 214 394',
};
const short: typeof long = {
  left: 'M-118 34C-176 52-204 110-226 196Q-192 226-142 222Q-122 196-104 160Z',
  right: 'M118 34C176 52 204 110 226 196Q192 226 142 222Q122 196 104 160Z',
  hems: 'M-144 220Q-190 224-224 197M144 220Q190 224 224 197',
};

/** A shirt, its collar at (0, 0), 460 high. */
function shirt(look: Look, sleeves: typeof long) {
  const inside = dark(ground(look), 0.55);
  const body =
    'M-60 4Q-90 22-120 34Q-108 120-112 200Q-116 340-120 456Q0 476 120 456Q116 340 112 200Q108 120 120 34Q90 22 60 4Q0 30-60 4Z';
  const buttons = [86, 150, 214, 278, 342, 406]
    .map((y) => circle(0, y, 7, look.colours.label) + circle(0, y, 2.5, inside))
    .join('');
  return (
    ellipse(0, 2, 58, 20, inside) +
    cloths(sleeves.left) +
    cloths(sleeves.right) +
    stroke(sleeves.hems, inside, 12) +
    cloths(body) +
    rect(-15, 36, 30, 426, '#23120b', 0, 0.2) +
    stroke('M-16 40V462M16 40V462', '#fff8ea', 2, 0.4) +
    buttons +
    cloths('M-62 0Q-70-26-40-28L2 34L-36 66Q-62 36-62 0Z') +
    cloths('M62 0Q70-26 40-28L-2 34L36 66Q62 36 62 0Z') +
    stroke('M-62 0Q-62 36-36 66L0 34L36 66Q62 36 62 0', inside, 4, 0.7) +
    path('M38 130H96V196Q67 212 38 196Z', '#23120b', 0.14) +
    stroke('M38 130H96V196Q67 212 38 196Z', '#fff8ea', 2.5, 0.5)
  );
}

/** The shirt as it lies in the shop, folded to a square of 300. */
function foldedShirt(look: Look) {
  const inside = dark(ground(look), 0.55);
  return (
    rect(-146, -112, 310, 372, '#23120b', 14, 0.2) +
    cloths('M-155-120H155V250Q0 262-155 250Z') +
    rect(-16, -60, 32, 312, '#23120b', 0, 0.18) +
    [-20, 50, 120, 190].map((y) => circle(0, y, 8, look.colours.label) + circle(0, y, 3, inside)).join('') +
    ellipse(0, -118, 66, 26, inside) +
    cloths('M-72-128Q-76-160-40-160L2-84L-50-46Q-76-80-72-128Z') +
    cloths('M72-128Q76-160 40-160L-2-84L50-46Q76-80 72-128Z') +
    stroke('M-72-128Q-76-80-50-46L0-84L50-46Q76-80 72-128', inside, 4, 0.7) +
    stroke('M50 10H118V86Q84 104 50 86Z', '#fff8ea', 3, 0.5)
  );
}

const hanger = stroke('M0-6V-74Q0-100 22-96Q40-88 30-70', '#8a8175', 8) + stroke('M-88 34L0-4L88 34', '#a06d38', 12);

const drawn = (sleeves: typeof long): Drawing => ({
  front: (look) =>
    onTable(
      look,
      pattern(look) +
        rect(180, 112, 600, 14, '#8a5630', 7) +
        shadow(480, 628, 360) +
        place({ x: 480, y: 206, size: 0.92 }, hanger + shirt(look, sleeves)),
    ),
  close: (look) =>
    fromAbove(
      look,
      pattern(look, 0.9) +
        place({ x: 450, y: 300, turn: -8, size: 1.25 }, foldedShirt(look)) +
        place(
          { x: 800, y: 590, turn: 20 },
          rect(-80, -50, 160, 100, look.colours.label, 8) +
            rect(-56, -20, 112, 12, look.colours.ink, 6) +
            rect(-40, 8, 80, 9, look.colours.trim, 4) +
            circle(-64, -34, 6, '#8a8175'),
        ),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 720 : 240;
    return byTheWindow(
      look,
      'river',
      pattern(look, 0.5) +
        rect(x - 190, 60, 380, 12, '#8a5630', 6) +
        place({ x, y: 142, size: 0.8 }, hanger + shirt(look, sleeves)) +
        box(look, look.pack % 2 ? 330 : 600, 620, 270, 130),
    );
  },
});

export const kemeja = drawn(long);
export const kemejaPendek = drawn(short);
