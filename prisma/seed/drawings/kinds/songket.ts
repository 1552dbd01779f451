import { dark, light } from '../colours';
import { motif, tumpal } from '../ornaments';
import { byTheWindow, onTable } from '../scenes';
import { circle, type Drawing, ellipse, type Look, path, place, rect, shadow, stroke, within } from '../shapes';

const gold = '#e7b84f';
const ground = ({ colours }: Look) => ({ '#F1E3C6': '#7A1F22', '#D98A14': '#9B2226' })[colours.pack] ?? colours.pack;

/** Gold thread on silk: a net of lozenges, a flower in each. Use as `url(#id)`. */
function woven(look: Look, id: string, size: number) {
  const silk = ground(look);
  const threads = Array.from({ length: 12 }, (_, at) => `M0 ${at * 10}H120`).join('');
  return `<pattern id="${id}" width="120" height="120" patternUnits="userSpaceOnUse" patternTransform="scale(${size})">${rect(0, 0, 120, 120, silk)}${stroke(threads, light(silk, 0.2), 1.5, 0.4)}${stroke('M0 60L60 0L120 60L60 120Z', gold, 5)}${stroke('M0 60L60 0L120 60L60 120Z', dark(gold, 0.35), 1.5)}${place({ x: 60, y: 60, size: 0.5 }, motif([0, 3, 0, 3][look.pack] ?? 0, gold, silk))}${[
    [0, 0],
    [120, 0],
    [0, 120],
    [120, 120],
  ]
    .map(([x = 0, y = 0]) => place({ x, y, size: 0.36 }, motif(3, light(gold, 0.25), silk)))
    .join('')}</pattern>`;
}

/** A cloth of w × h from (0, 0): field, gold borders, tumpal head and fringe below. */
function cloth(look: Look, w: number, h: number, id: string) {
  const silk = ground(look);
  const deep = dark(silk, 0.3);
  const fringe = Array.from({ length: Math.round(w / 16) }, (_, at) =>
    stroke(`M${8 + at * 16} ${h - 4}v24`, gold, 4),
  ).join('');
  const shape = `M0 0H${w}V${h}H0Z`;
  const stars = Array.from({ length: Math.floor(w / 70) }, (_, at) =>
    place(
      { x: 35 + (at * (w - 70)) / Math.max(1, Math.floor(w / 70) - 1), y: h - 34, size: 0.34 },
      motif(3, gold, deep),
    ),
  ).join('');
  return (
    fringe +
    path(shape, `url(#${id})`) +
    rect(0, h - 132, w, 132, deep) +
    rect(0, h - 138, w, 10, gold) +
    tumpal(0, h - 62, w, 62, Math.round(w / 44), gold, deep) +
    rect(0, h - 62, w, 5, gold) +
    stars +
    rect(0, h - 10, w, 10, gold)
  );
}

const folds = (w: number, h: number) =>
  [0, 1, 2, 3].map((at) => rect((at * w) / 4, 0, w / 4, h, 'url(#side)', 0, 0.75)).join('');

export const songket: Drawing = {
  front: (look) => onTable(look, woven(look, 'silk', 0.7) + ([draped, draped, lacak, purse][look.pack]?.(look) ?? '')),
  close: (look) =>
    woven(look, 'silk', 1.7) +
    place({ x: -20, y: -40, size: 1 }, cloth(look, 1000, 640, 'silk')) +
    rect(0, 620, 960, 100, look.colours.table) +
    path('M380 0H520L330 600H190Z', '#fff8ea', 0.14) +
    path('M620 0H700L540 600H460Z', '#23120b', 0.16) +
    Array.from({ length: 60 }, (_, at) => stroke(`M${8 + at * 16} 598v${40 + (at % 3) * 4}`, gold, 5)).join('') +
    rect(0, 0, 960, 720, 'url(#sun)'),
  use: (look) => byTheWindow(look, 'river', woven(look, 'silk', 0.5) + loom(look)),
};

const draped = (look: Look) =>
  rect(170, 96, 640, 16, '#8a5630', 8) +
  shadow(420, 618, 380) +
  place({ x: 230, y: 104 }, cloth(look, 330, 470, 'silk') + folds(330, 470)) +
  place(
    { x: 600, y: 104, size: 0.9 },
    cloth(look, 170, look.pack ? 500 : 440, 'silk') + folds(170, look.pack ? 500 : 440),
  ) +
  (look.pack
    ? ''
    : place(
        { x: 590, y: 560 },
        rect(0, 0, 230, 70, 'url(#silk)', 12) + rect(0, 0, 230, 70, 'url(#side)', 12) + rect(0, 30, 230, 7, gold),
      ));

/** The folded head cloth of a Jambi groom, its peak to the right. */
function lacak() {
  const shape = 'M270 560Q250 420 330 350L420 380Q480 210 640 170Q600 290 650 360Q720 420 700 560Q480 610 270 560Z';
  return (
    shadow(486, 590, 480) +
    path(shape, 'url(#silk)') +
    within(
      'lacak',
      shape,
      path('M270 560Q480 620 700 560V490Q480 548 264 490Z', gold) +
        path('M420 380Q500 330 650 360Q560 420 480 530Q470 440 420 380Z', '#23120b', 0.25),
    ) +
    path(shape, 'url(#side)') +
    stroke('M420 380Q480 210 640 170Q600 290 650 360M330 350L420 380Q470 440 480 540', gold, 8) +
    [320, 390, 480, 570, 650].map((x, at) => circle(x, 552 + [0, 10, 14, 10, 0][at]!, 11, '#9b2226')).join('') +
    circle(640, 170, 10, gold)
  );
}

function purse(look: Look) {
  const silk = ground(look);
  return (
    shadow(480, 606, 470) +
    rect(262, 320, 440, 280, 'url(#silk)', 26) +
    rect(262, 320, 440, 280, 'url(#side)', 26) +
    path('M262 346q0-26 26-26H676q26 0 26 26V420Q482 540 262 420Z', dark(silk, 0.3)) +
    stroke('M262 420Q482 540 702 420', gold, 9) +
    place({ x: 482, y: 392, size: 0.8 }, motif(0, gold, dark(silk, 0.3))) +
    circle(482, 484, 20, gold) +
    circle(477, 479, 8, light(gold, 0.6)) +
    stroke('M700 350q90 40 50 150', gold, 8) +
    stroke('M740 500l-10 70M750 500l4 72M760 498l18 68', gold, 6)
  );
}

/** The weaver's frame with a half-made cloth and a shuttle. */
function loom(look: Look) {
  const x = look.pack % 2 ? 560 : 130;
  const threads = Array.from({ length: 24 }, (_, at) =>
    stroke(`M${x + 10 + at * 14} 170V400`, at % 2 ? gold : light(ground(look), 0.3), 3),
  ).join('');
  const post = (left: number) => rect(left, 120, 22, 510, '#8a5630', 6) + rect(left, 120, 8, 510, '#a9713f', 4);
  return (
    ellipse(x + 170, 630, 240, 22, '#23120b', 0.2) +
    post(x - 34) +
    post(x + 352) +
    rect(x - 50, 146, 440, 26, '#a06d38', 10) +
    threads +
    rect(x - 40, 300, 420, 18, '#c08950', 8) +
    place(
      { x, y: 396 },
      path('M0 0H340V176H0Z', 'url(#silk)') +
        rect(0, 0, 340, 8, gold) +
        rect(0, 60, 340, 10, gold) +
        path('M0 0H340V176H0Z', 'url(#side)'),
    ) +
    rect(x - 46, 564, 432, 40, '#a06d38', 18) +
    rect(x - 46, 564, 432, 14, '#c08950', 7) +
    place(
      { x: x + 190, y: 372, turn: -8 },
      path('M-110 0Q0-34 110 0Q0 34-110 0Z', '#6b4026') + ellipse(0, 0, 46, 10, gold),
    ) +
    place(
      { x: look.pack % 2 ? 280 : 700, y: 600 },
      [0, 1, 2]
        .map((at) =>
          place(
            { x: at * 76 - 70, y: at % 2 ? 14 : 0 },
            rect(-26, -60, 52, 74, [gold, ground(look), light(gold, 0.4)][at] ?? gold, 10) +
              rect(-32, -72, 64, 14, '#8a5630', 6) +
              rect(-32, 8, 64, 14, '#8a5630', 6) +
              rect(-26, -60, 52, 74, 'url(#side)', 10),
          ),
        )
        .join(''),
    )
  );
}
