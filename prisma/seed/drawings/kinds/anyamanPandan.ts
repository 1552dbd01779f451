import { dark, light, mix } from '../colours';
import { leaf } from '../plants';
import { byTheWindow, onTable } from '../scenes';
import { circle, type Drawing, ellipse, type Look, path, place, rect, shadow, stroke, within } from '../shapes';

const straw = '#e3cf96';
const dye = ({ colours }: Look) => (colours.pack === '#F1E3C6' ? '#2F6B4F' : colours.pack);

/** The plait: two over, two under, with diamonds of dyed leaf. Use as `url(#id)`. */
function plait(look: Look, id: string, size: number, turn = 0) {
  const cells = [];
  for (let row = 0; row < 8; row++) for (let at = 0; at < 8; at++) cells.push(strip(look, row, at));
  return `<pattern id="${id}" width="128" height="128" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn}) scale(${size})">${rect(0, 0, 128, 128, dark(straw, 0.4))}${cells.join('')}</pattern>`;
}

function strip(look: Look, row: number, at: number) {
  const far = Math.abs(row - 3.5) + Math.abs(at - 3.5);
  const fill = far < 2 ? look.colours.trim : far > 3 && far < 5 ? dye(look) : straw;
  const over = (row + at) % 2 === 0;
  return over
    ? rect(at * 16 - 1, row * 16 + 1, 18, 13, fill, 3) + rect(at * 16, row * 16 + 2, 16, 3, '#fff8ea', 0, 0.3)
    : rect(at * 16 + 1, row * 16 - 1, 13, 18, mix(fill, '#23120b', 0.14), 3);
}

const shaded = (d: string, id = 'plait') => path(d, `url(#${id})`) + path(d, 'url(#side)');

export const anyamanPandan: Drawing = {
  front: (look) => onTable(look, plait(look, 'plait', 0.62) + ([mat, bag, boxes, cover][look.pack]?.(look) ?? '')),
  close: (look) =>
    plait(look, 'plait', 1.7, 8) +
    rect(0, 0, 960, 720, 'url(#plait)') +
    path('M700 0H960V720H560Z', '#23120b', 0.16) +
    place({ x: 760, y: 690, turn: 18 }, leaf(280, '#6f9a4a')) +
    place({ x: 850, y: 720, turn: -6 }, leaf(330, '#5c8a3c')) +
    path('M0 0H330L120 720H0Z', '#fff8ea', 0.14) +
    rect(0, 0, 960, 720, 'url(#sun)'),
  use: (look) => {
    const x = look.pack % 2 ? 690 : 260;
    const pandan = [-48, -30, -14, 4, 22, 40]
      .map((turn, at) =>
        place(
          { x, y: 520, turn, size: 0.9 },
          path(
            `M-13 0Q-22-${160 + (at % 2) * 40} 0-${330 - (at % 2) * 60}Q22-${160 + (at % 2) * 40} 13 0Z`,
            at % 2 ? '#6f9a4a' : '#4f8a45',
          ) + stroke('M0 0V-240', '#b7d08a', 3, 0.6),
        ),
      )
      .join('');
    const pot =
      shadow(x, 596, 190) +
      path(`M${x - 84} 500H${x + 84}L${x + 62} 596H${x - 62}Z`, '#b2603a') +
      path(`M${x - 84} 500H${x + 84}L${x + 62} 596H${x - 62}Z`, 'url(#side)') +
      rect(x - 92, 486, 184, 26, '#c4744c', 6);
    const started = 'M330 640L400 548H700L640 640Z';
    const loose =
      Array.from({ length: 11 }, (_, at) =>
        stroke(
          `M${346 + at * 27} 640l${-14 + (at % 3) * 8} ${34 + (at % 2) * 12}`,
          at % 2 ? dye(look) : dark(straw, 0.1),
          10,
        ),
      ).join('') +
      Array.from({ length: 5 }, (_, at) =>
        stroke(`M${690 - at * 12} ${560 + at * 17}l60 ${at * 4}`, at % 2 ? look.colours.trim : straw, 9),
      ).join('');
    return byTheWindow(look, 'river', plait(look, 'plait', 0.62) + pandan + pot + loose + shaded(started));
  },
};

function mat(look: Look) {
  const lying = 'M150 660L230 520H800L880 660Z';
  return `${path('M160 674L240 530H812L896 674Z', '#23120b', 0.18) + shaded(lying) + stroke('M150 660H880', dye(look), 10) + shadow(480, 530, 640, 40) + rect(210, 350, 560, 150, 'url(#plait)', 70)}<linearGradient id="roll" x2="0" y2="1"><stop stop-color="#fff8ea" stop-opacity=".35"/><stop offset=".4" stop-color="#fff8ea" stop-opacity="0"/><stop offset="1" stop-color="#23120b" stop-opacity=".45"/></linearGradient>${rect(210, 350, 560, 150, 'url(#roll)', 70)}${ellipse(750, 425, 46, 74, dark(straw, 0.2))}${[62, 46, 30, 15].map((r, at) => ellipse(752, 425, r * 0.6, r, at % 2 ? straw : dye(look))).join('')}${[330, 600].map((x) => rect(x, 348, 22, 154, look.colours.trim, 6) + stroke(`M${x + 11} 350q-34-44-46-14t46 14q40-46 50-14t-50 14`, look.colours.trim, 8)).join('')}`;
}

function bag(look: Look) {
  const body = 'M270 300H690L740 600Q480 630 220 600Z';
  return (
    shadow(480, 606, 520) +
    stroke('M370 300C360 110 600 110 590 300', dark(straw, 0.45), 22) +
    stroke('M370 300C360 110 600 110 590 300', dye(look), 10) +
    ellipse(480, 302, 208, 22, dark(straw, 0.6)) +
    shaded(body) +
    within('rim', body, rect(200, 296, 560, 30, dye(look)) + rect(200, 326, 560, 6, look.colours.trim)) +
    stroke('M360 296C350 90 610 90 600 296', dark(dye(look), 0.2), 22) +
    stroke('M360 296C350 90 610 90 600 296', light(dye(look), 0.18), 8) +
    circle(360, 316, 13, look.colours.trim) +
    circle(600, 316, 13, look.colours.trim) +
    stroke('M600 330l-8 76M604 330l4 80M608 330l16 72', look.colours.trim, 6)
  );
}

/** Three lidded boxes of one family. */
const boxes = (look: Look) =>
  [
    [330, 600, 1.15],
    [680, 610, 0.92],
    [540, 660, 0.66],
  ]
    .map(([x = 0, y = 0, size = 1]) =>
      place(
        { x, y, size },
        shadow(0, 0, 290) +
          shaded('M-130-170H130V-6Q0 12-130-6Z') +
          shaded('M-144-236Q0-262 144-236V-150H-144Z') +
          rect(-144, -172, 288, 22, dye(look), 4) +
          ellipse(0, -238, 144, 20, light(straw, 0.2)) +
          ellipse(0, -239, 120, 14, dye(look)) +
          ellipse(0, -239, 98, 10, straw) +
          stroke('M-20-240q20-40 40 0', look.colours.trim, 10),
      ),
    )
    .join('');

/** The cover that keeps flies from the food. */
function cover(look: Look) {
  const dome = 'M170 560Q230 250 480 250T790 560Q480 640 170 560Z';
  return (
    shadow(480, 590, 640) +
    ellipse(480, 586, 320, 44, dark(straw, 0.4)) +
    shaded(dome) +
    within(
      'dome',
      dome,
      stroke('M186 480Q480 560 774 480', look.colours.trim, 12) + stroke('M260 350Q480 400 700 350', dye(look), 12),
    ) +
    stroke('M166 562Q480 648 794 562', dye(look), 20) +
    stroke('M452 256q28-80 56 0', dark(dye(look), 0.1), 18)
  );
}
