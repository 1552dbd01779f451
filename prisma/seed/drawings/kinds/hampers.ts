import { dark, light } from '../colours';
import { batik } from '../ornaments';
import { bottle, jar, label, pouch } from '../packs';
import { bananaLeaf, leaf, roast } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import {
  boxOf,
  circle,
  type Drawing,
  type Look,
  path,
  place,
  rect,
  shadow,
  solid,
  strew,
  stroke,
  within,
} from '../shapes';
import { cup, steam } from '../vessels';

const cane = '#b9834a';
const tinted = (look: Look, pack: number, colour: string): Look => ({
  ...look,
  pack,
  colours: { ...look.colours, pack: colour, ink: colour, label: '#FFF6E3' },
});

const bow = (x: number, y: number, size: number, colour: string) =>
  place(
    { x, y, size },
    path('M0 0L-34 96L-8 84L4 110L20 20L52 104L62 80L90 86Z', dark(colour, 0.18)) +
      path('M0 0Q-90-78-122-30T0 0Q90-78 122-30T0 0Z', colour) +
      stroke('M-14-4Q-60-30-92-22M14-4Q60-30 92-22', dark(colour, 0.3), 5) +
      rect(-20, -20, 40, 40, light(colour, 0.15), 12),
  );

/** What is in it: for breakfast, three coffees, cloth and craft, a little of all. */
function gifts(look: Look) {
  const { pack, trim } = look.colours;
  const jars = tinted(look, 0, '#9b2226');
  if (look.pack === 1)
    return (
      pouch(tinted(look, 0, '#2f6b4f'), 310, 500, 170, 270) +
      pouch(tinted(look, 1, '#9b2226'), 650, 500, 170, 270) +
      pouch(tinted(look, 2, '#4a2a1b'), 480, 520, 190, 320)
    );
  if (look.pack === 2)
    return (
      batik('gift', { which: 0, ground: pack, ink: '#FFF6E3', dot: light(trim, 0.2), size: 0.5 }) +
      batik('gift2', { which: 2, ground: dark(trim, 0.4), ink: '#FFF6E3', dot: trim, size: 0.45 }) +
      [0, 1, 2]
        .map(
          (at) =>
            rect(270, 270 + at * 66, 220, 64, `url(#gift${at % 2 ? '2' : ''})`, 14) +
            rect(270, 270 + at * 66, 220, 64, 'url(#side)', 14),
        )
        .join('') +
      place(
        { x: 610, y: 360 },
        circle(0, 0, 116, '#8a5a2c') +
          circle(0, 0, 104, '#c99a58') +
          [0, 30, 60, 90, 120, 150]
            .map((turn) => place({ x: 0, y: 0, turn }, stroke('M0-92Q40 0 0 92', '#e6c48a', 8)))
            .join('') +
          circle(0, 0, 26, trim) +
          circle(0, 0, 116, 'url(#round)'),
      )
    );
  return (
    pouch(tinted(look, 0, '#4a2a1b'), 330, 500, 180, 290) +
    bottle(tinted(look, look.pack ? 1 : 0, '#b5521f'), 480, 500, 116, 350, '#b5521f') +
    jar(jars, 630, 500, 160, 240, '#e0901c')
  );
}

/** The basket in front of the gifts. */
function basket(look: Look) {
  const body = 'M190 440H770L720 620Q480 640 240 620Z';
  const weave = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 20 }, (_, at) =>
      rect(170 + at * 34 - (row % 2) * 17, 446 + row * 24, 26, 17, row % 2 ? dark(cane, 0.18) : light(cane, 0.2), 6),
    ).join(''),
  ).join('');
  const paper = Array.from({ length: 15 }, (_, at) =>
    path(
      `M${200 + at * 38} 450l${(at % 3) * 8 - 8}-${34 + (at % 4) * 10}l30 ${30 + (at % 4) * 8}Z`,
      at % 2 ? '#fff6e3' : light(look.colours.trim, 0.5),
    ),
  ).join('');
  return (
    shadow(480, 622, 560) +
    path('M190 440L240 620Q480 640 720 620L770 440Z', dark(cane, 0.5)) +
    stroke('M214 440C214 90 746 90 746 440', dark(cane, 0.3), 24) +
    stroke('M214 440C214 90 746 90 746 440', light(cane, 0.2), 10) +
    gifts(look) +
    paper +
    solid(body, cane) +
    within('basket', body, weave) +
    path(body, 'url(#side)') +
    rect(178, 430, 604, 28, dark(cane, 0.2), 14) +
    rect(178, 430, 604, 10, light(cane, 0.3), 5) +
    rect(444, 448, 72, 180, look.colours.pack) +
    rect(444, 448, 10, 180, look.colours.trim) +
    rect(506, 448, 10, 180, look.colours.trim) +
    bow(480, 460, 1.05, look.colours.pack === '#F1E3C6' ? '#2F6B4F' : look.colours.pack)
  );
}

/** The gift box seen from above, open. */
const openBox = (look: Look) => {
  const pieces = look.pack === 1 ? ['#2f6b4f', '#4a2a1b', '#9b2226'] : ['#4a2a1b', '#b5521f', '#2f6b4f'];
  return (
    rect(176, 86, 620, 560, '#23120b', 18, 0.24) +
    rect(160, 70, 620, 560, dark(cane, 0.2), 18) +
    rect(178, 88, 584, 524, '#fff6e3', 10) +
    strew(
      'straw',
      [stroke('M-26 0Q0-16 26 4', '#d9b36c', 4), stroke('M-22 4Q0 12 24-6', '#e8cf9a', 4)],
      boxOf(look, 200, 110, 540, 480, 130),
    ) +
    pieces
      .map(
        (colour, at) =>
          rect(214 + at * 176, 134, 150, 290, '#23120b', 10, 0.2) +
          rect(206 + at * 176, 126, 150, 290, colour, 10) +
          rect(206 + at * 176, 126, 150, 290, 'url(#side)', 10) +
          rect(206 + at * 176, 126, 150, 30, dark(colour, 0.25), 10) +
          label(tinted(look, at, colour), 281 + at * 176, 290, 104, 140),
      )
      .join('') +
    place(
      { x: 300, y: 520 },
      circle(4, 6, 72, '#23120b', 0.2) +
        circle(0, 0, 72, look.colours.trim) +
        circle(0, 0, 58, light(look.colours.trim, 0.2)) +
        circle(0, 0, 72, 'url(#round)'),
    ) +
    place(
      { x: 560, y: 520, turn: -6 },
      bananaLeaf(320, 120) +
        rect(-110, -30, 220, 60, '#a8672f', 28) +
        rect(-110, -30, 220, 60, 'url(#side)', 28) +
        stroke('M-40-32V32M40-32V32', '#fff6e3', 6),
    ) +
    bow(690, 130, 0.62, look.colours.pack === '#F1E3C6' ? '#2F6B4F' : look.colours.pack)
  );
};

export const hampers: Drawing = {
  front: (look) =>
    onTable(
      look,
      basket(look) +
        place({ x: 220, y: 660, turn: 70 }, leaf(100)) +
        strew('beans', roast, boxOf(look, 660, 652, 120, 24, look.pack === 2 ? 0 : 6)),
    ),
  close: (look) => fromAbove(look, openBox(look) + place({ x: 850, y: 640, turn: -30 }, leaf(180))),
  use: (look) => {
    const x = look.pack % 2 ? 660 : 260;
    return byTheWindow(
      look,
      'river',
      place({ x: x - 480 * 0.68, y: 186, size: 0.68 }, basket(look)) +
        steam(look.pack % 2 ? 280 : 680, 480) +
        cup(
          look.pack % 2 ? 280 : 680,
          640,
          160,
          look.colours.label,
          look.pack === 2 ? '#b3561c' : '#3a2012',
          look.colours.trim,
        ),
    );
  },
};
