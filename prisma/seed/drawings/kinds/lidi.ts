import { dark, light } from '../colours';
import { bananaLeaf, leaf, palmFrond } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { circle, type Drawing, ellipse, type Look, path, place, rect, shadow, shadowBelow, stroke } from '../shapes';

const rib = '#b98a4c';

/** A plate of plaited palm ribs seen from above: crossing arcs and a twisted rim. */
function plaited(r: number, accent: string) {
  const arcs = Array.from({ length: 18 }, (_, at) =>
    place(
      { x: 0, y: 0, turn: at * 20 },
      stroke(
        `M0 ${-r * 0.16}Q${r * 0.5} ${-r * 0.3} ${r * 0.34} ${-r * 0.92}M0 ${-r * 0.16}Q${-r * 0.5} ${-r * 0.3} ${-r * 0.34} ${-r * 0.92}`,
        at % 2 ? light(rib, 0.25) : rib,
        r * 0.035,
      ),
    ),
  ).join('');
  const rim = Array.from({ length: 36 }, (_, at) =>
    place(
      { x: 0, y: 0, turn: at * 10 },
      stroke(
        `M${-r * 0.09} ${-r * 0.98}Q0 ${-r * 1.1} ${r * 0.09} ${-r * 0.9}`,
        at % 3 ? light(rib, 0.3) : accent,
        r * 0.055,
      ),
    ),
  ).join('');
  return (
    circle(0, 0, r, dark(rib, 0.42)) +
    arcs +
    circle(0, 0, r * 0.24, rib) +
    circle(0, 0, r * 0.17, dark(rib, 0.25)) +
    circle(0, 0, r * 0.09, accent) +
    rim +
    circle(0, 0, r, 'url(#round)', 0.6)
  );
}

const flat = (x: number, y: number, r: number, accent: string) =>
  `<g transform="translate(${x} ${y}) scale(1 .34)">${plaited(r, accent)}</g>`;

const broom = (look: Look) =>
  Array.from({ length: 17 }, (_, at) =>
    stroke(
      `M${(at - 8) * 2} 0Q${(at - 8) * 5} 150 ${(at - 8) * 13} ${310 - Math.abs(at - 8) * 4}`,
      at % 2 ? dark(rib, 0.2) : light(rib, 0.15),
      5,
    ),
  ).join('') +
  rect(-22, -30, 44, 56, look.colours.trim, 10) +
  rect(-12, -170, 24, 146, '#8a5630', 10) +
  stroke('M-22-12H22M-22 6H22', '#fff8ea', 4, 0.6);

const rice =
  path('M-130 0A130 110 0 0 1 130 0Q0 40-130 0Z', '#f7efdd') +
  path('M-130 0A130 110 0 0 1 130 0Q0 40-130 0Z', 'url(#round)');

export const lidi: Drawing = {
  front: (look) => {
    const upright = place(
      { x: 590, y: 400 },
      ellipse(20, 190, 190, 22, '#23120b', 0.22) + plaited(190, look.colours.trim),
    );
    const stack =
      shadow(320, 616, 380) + [0, 1, 2, 3].map((at) => flat(320, 596 - at * 26, 180, look.colours.trim)).join('');
    return onTable(look, upright + (look.pack % 2 ? place({ x: 270, y: 300, turn: 6 }, broom(look)) : stack));
  },
  close: (look) =>
    fromAbove(
      look,
      shadowBelow(430, 360, 300) +
        place({ x: 430, y: 360 }, plaited(300, look.colours.trim)) +
        place({ x: 800, y: 600, turn: -20 }, leaf(180)) +
        Array.from({ length: 9 }, (_, at) =>
          stroke(`M${760 + at * 14} 90Q${790 + at * 9} 260 ${770 + at * 16} 430`, at % 2 ? rib : light(rib, 0.25), 6),
        ).join('') +
        rect(768, 240, 140, 22, look.colours.trim, 6),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 240;
    return byTheWindow(
      look,
      'garden',
      place({ x, y: 250, turn: -4, size: 1.1 }, palmFrond) +
        shadow(500, 630, 480) +
        flat(500, 610, 240, look.colours.trim) +
        place({ x: 500, y: 590 }, bananaLeaf(360, 90)) +
        place({ x: 470, y: 588 }, rice) +
        place(
          { x: 600, y: 590 },
          ellipse(0, 0, 60, 20, '#7d3920') + ellipse(0, -8, 60, 20, '#9a4a2a') + ellipse(-10, -12, 20, 6, '#c2281e'),
        ) +
        circle(380, 590, 18, '#c2281e') +
        circle(404, 600, 15, '#6f9a3c'),
    );
  },
};
