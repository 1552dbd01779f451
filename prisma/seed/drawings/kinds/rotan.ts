import { dark, light } from '../colours';
import { bananaLeaf, duku, mangosteen } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import {
  circle,
  type Drawing,
  dishOf,
  ellipse,
  heapOf,
  type Look,
  path,
  place,
  rect,
  shadow,
  shadowBelow,
  solid,
  strew,
  stroke,
  within,
} from '../shapes';

const cane = '#c68f4e';
const bind = ({ colours }: Look) => (colours.trim === '#7A1F22' ? '#7A1F22' : colours.trim);

/** Rows of woven cane inside `d`. */
const weave = (id: string, d: string, x: number, y: number, w: number, h: number) =>
  solid(d, cane) +
  within(
    id,
    d,
    Array.from({ length: Math.ceil(h / 24) }, (_, row) =>
      Array.from(
        { length: Math.ceil(w / 36) + 1 },
        (_, at) =>
          rect(
            x + at * 36 - (row % 2) * 18,
            y + row * 24 + 3,
            28,
            17,
            row % 2 ? dark(cane, 0.16) : light(cane, 0.22),
            7,
          ) + rect(x + at * 36 - (row % 2) * 18 + 3, y + row * 24 + 5, 20, 4, '#fff8ea', 2, 0.35),
      ).join(''),
    ).join(''),
  ) +
  path(d, 'url(#side)');

const cord = (d: string, width: number) =>
  stroke(d, dark(cane, 0.35), width + 4) + stroke(d, cane, width) + stroke(d, light(cane, 0.45), width * 0.28, 0.8);

/** A bracelet of plaited fern stems, r wide. */
const bracelet = (r: number, band: string) =>
  ellipse(r * 0.08, r * 0.26, r * 1.1, r * 0.66, '#23120b', 0.2) +
  [0, 1, 2]
    .map(
      (at) =>
        `<ellipse cy="${at * r * 0.14 - r * 0.1}" rx="${r}" ry="${r * 0.58}" fill="none" stroke="${[dark(band, 0.35), band, light(band, 0.3)][at]}" stroke-width="${r * 0.17}"/>`,
    )
    .join('') +
  Array.from({ length: 22 }, (_, at) => {
    const turn = (at / 22) * 2 * Math.PI;
    return stroke(
      `M${r * Math.cos(turn)} ${r * 0.58 * Math.sin(turn) - r * 0.12}l${r * 0.07} ${r * 0.3}`,
      '#fff1cf',
      r * 0.05,
      0.75,
    );
  }).join('');

const bracelets = ['#6b3a1c', '#3d2a1d', '#a8602a', '#8a4a1e'];

export const rotan: Drawing = {
  front: (look) => onTable(look, [bands, basket, chair, tray][look.pack]?.(look) ?? ''),
  close: (look) => {
    if (look.pack === 0)
      return fromAbove(
        look,
        place({ x: 440, y: 370, turn: -10 }, bananaLeaf(780, 360)) +
          [
            [330, 300],
            [590, 310],
            [450, 470],
          ]
            .map(([x = 0, y = 0], at) => place({ x, y, turn: at * 14 - 10 }, bracelet(150, bracelets[at] ?? cane)))
            .join(''),
      );
    const rings = [250, 214, 178, 142, 106, 70, 36]
      .map((r, at) => circle(450, 360, r, at % 2 ? dark(cane, 0.2) : light(cane, 0.16)))
      .join('');
    const spokes = Array.from({ length: 36 }, (_, at) =>
      place({ x: 450, y: 360, turn: at * 10 }, rect(-6, -262, 12, 240, at % 2 ? light(cane, 0.3) : cane, 4, 0.85)),
    ).join('');
    return fromAbove(
      look,
      shadowBelow(450, 360, 300) +
        circle(450, 360, 300, dark(cane, 0.35)) +
        circle(450, 360, 284, cane) +
        circle(450, 360, 266, dark(cane, 0.45)) +
        rings +
        spokes +
        circle(450, 360, 40, bind(look)) +
        circle(450, 360, 22, cane) +
        Array.from({ length: 40 }, (_, at) =>
          place({ x: 450, y: 360, turn: at * 9 }, rect(-9, -302, 15, 34, light(cane, 0.3), 6)),
        ).join('') +
        circle(450, 360, 300, 'url(#round)', 0.7) +
        cord('M740 620Q820 500 780 380T860 140', 16),
    );
  },
  use: (look) => {
    const x = look.pack % 2 ? 720 : 230;
    const coil =
      shadow(x, 600, 250) +
      [100, 76, 52]
        .map(
          (r) =>
            `<ellipse cx="${x}" cy="${560 - (100 - r) * 0.2}" rx="${r * 1.2}" ry="${r * 0.42}" fill="none" stroke="${r === 76 ? light(cane, 0.15) : cane}" stroke-width="20"/>`,
        )
        .join('') +
      [-40, -10, 24, 56]
        .map((lean) => cord(`M${x + lean * 0.4} 540Q${x + lean} 330 ${x + lean * 2.2} 180`, 12))
        .join('');
    return byTheWindow(
      look,
      'garden',
      coil +
        (look.pack === 0
          ? [
              [430, 590],
              [620, 600],
              [520, 530],
            ]
              .map(([px = 0, py = 0], at) => place({ x: px, y: py }, bracelet(92, bracelets[at] ?? cane)))
              .join('')
          : place({ x: 160, y: 210, size: 0.66 }, basket(look))),
    );
  },
};

const bands = () =>
  place(
    { x: 480, y: 600 },
    ellipse(0, 10, 330, 60, '#8a5630') + ellipse(0, -6, 330, 60, '#b57f48') + ellipse(0, -8, 290, 48, '#a06d38'),
  ) +
  [
    [330, 540, 120],
    [630, 550, 112],
    [480, 590, 110],
    [490, 440, 118],
  ]
    .map(([x = 0, y = 0, r = 0], at) => place({ x, y }, bracelet(r, bracelets[at] ?? cane)))
    .join('');

function basket(look: Look) {
  const body = 'M230 380Q250 560 300 610H660Q710 560 730 380Z';
  return (
    shadow(480, 612, 500) +
    cord('M250 380C250 110 710 110 710 380', 22) +
    ellipse(480, 380, 250, 46, dark(cane, 0.5)) +
    strew(
      'fruit',
      [duku, mangosteen],
      heapOf(look, 480, 376, 380, 50, 16).map((spot) => ({ ...spot, turn: 0, size: 1.1 })),
    ) +
    weave('weave', body, 210, 380, 540, 240) +
    stroke('M232 380Q480 450 728 380', dark(cane, 0.3), 26) +
    stroke('M232 376Q480 446 728 376', light(cane, 0.25), 12) +
    stroke('M254 478Q480 520 706 478', bind(look), 12) +
    [
      [252, 390],
      [708, 390],
    ]
      .map(([x = 0, y = 0]) => rect(x - 16, y - 30, 32, 50, bind(look), 8))
      .join('')
  );
}

function chair(look: Look) {
  const back = 'M300 420Q250 130 480 120T660 420Z';
  return (
    shadow(480, 640, 460) +
    cord('M330 460L290 640M630 460L670 640', 22) +
    weave('back', back, 250, 110, 460, 320) +
    cord('M300 420Q250 130 480 120T660 420', 22) +
    cord('M262 470Q250 330 310 340M698 470Q710 330 650 340', 18) +
    ellipse(480, 460, 226, 56, dark(cane, 0.35)) +
    ellipse(480, 446, 220, 52, cane) +
    ellipse(480, 436, 190, 40, look.colours.pack) +
    ellipse(480, 436, 190, 40, 'url(#round)') +
    cord('M380 496L370 660M580 496L590 660', 22) +
    stroke('M372 590H588', bind(look), 12)
  );
}

const tray = (look: Look) =>
  shadow(480, 620, 660) +
  ellipse(480, 590, 320, 96, dark(cane, 0.35)) +
  ellipse(480, 560, 330, 100, cane) +
  ellipse(480, 562, 296, 82, dark(cane, 0.4)) +
  [280, 220, 160, 100, 40].map((r, at) => ellipse(480, 566, r, r * 0.27, at % 2 ? light(cane, 0.25) : cane)).join('') +
  cord('M150 560q-60-80 30-70M810 560q60-80-30-70', 18) +
  strew(
    'fruit',
    [mangosteen, duku],
    dishOf(look, 480, 540, 170, 11, 0.28).map((spot) => ({ ...spot, turn: 0, size: 1.3 })),
  ) +
  stroke('M152 566Q200 666 480 664T808 566', bind(look), 10);
