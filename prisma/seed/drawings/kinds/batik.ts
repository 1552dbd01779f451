import { dark, light } from '../colours';
import { batik as cloth, tumpal } from '../ornaments';
import { byTheWindow, onTable } from '../scenes';
import { type Drawing, ellipse, type Look, path, place, rect, shadow, stroke, within } from '../shapes';
import { canting } from '../tools';
import { bowl } from '../vessels';

const fill = (look: Look, id: string, which: number, swap = false, size = 1) => {
  const { pack, trim, label } = look.colours;
  const pale = pack === '#F1E3C6' ? '#8C5A3C' : pack;
  return cloth(
    id,
    swap
      ? { which, ground: trim === '#7A1F22' ? '#7A1F22' : dark(pale, 0.35), ink: label, dot: light(pale, 0.5), size }
      : { which, ground: pale, ink: label, dot: light(trim, 0.15), size },
  );
};

/** One folded cloth, w wide and 62 high, standing on y. */
const folded = (x: number, y: number, w: number, id: string) => {
  const roll = `M${x - w / 2} ${y - 62}H${x + w / 2 - 30}Q${x + w / 2} ${y - 62} ${x + w / 2} ${y - 31}T${x + w / 2 - 30} ${y}H${x - w / 2}Z`;
  return (
    path(roll, `url(#${id})`) +
    path(roll, 'url(#side)') +
    stroke(`M${x - w / 2} ${y - 31}H${x + w / 2 - 36}`, '#23120b', 4, 0.3) +
    stroke(`M${x - w / 2} ${y}H${x + w / 2 - 30}`, '#23120b', 3, 0.35)
  );
};

/** Cloth hanging in four folds from (x, y). */
function hanging(look: Look, x: number, y: number, w: number, h: number, id: string) {
  const { trim, pack } = look.colours;
  const hem = [0, 1, 2, 3].map((at) => `q${-w / 16} 20 ${-w / 8} 10t${-w / 8} ${at % 2 ? -8 : 8}`).join('');
  const shape = `M${x} ${y}H${x + w}V${y + h}${hem}Z`;
  const folds = [0, 1, 2, 3].map((at) => rect(x + (at * w) / 4, y, w / 4, h + 40, 'url(#side)', 0, 0.85)).join('');
  return (
    path(shape, `url(#${id})`) +
    within(
      `${id}hang`,
      shape,
      rect(x, y + h - 84, w, 120, dark(pack === '#F1E3C6' ? '#8C5A3C' : pack, 0.4)) +
        tumpal(x, y + h - 12, w, 62, 9, trim, dark(pack, 0.4)) +
        folds,
    )
  );
}

export const batik: Drawing = {
  front: (look) => {
    const long = hanging(look, 480, 126, 320, 350, 'one');
    const bar =
      rect(440, 114, 400, 16, '#8a5630', 8) +
      ellipse(440, 122, 12, 14, '#a06d38') +
      ellipse(840, 122, 12, 14, '#a06d38');
    const many = look.pack === 3 ? 6 : 3;
    const stack = Array.from({ length: many }, (_, at) =>
      folded(310 + (at % 2) * 8, 612 - at * 64, 360 - (at % 2) * 16, ['one', 'two', 'three'][at % 3] ?? 'one'),
    ).join('');
    const scarf = look.pack === 2 ? ribbon(look) : stack;
    return onTable(
      look,
      fill(look, 'one', look.pack) +
        fill(look, 'two', look.pack + 1, true, 0.6) +
        fill(look, 'three', look.pack + 3, false, 0.5) +
        long +
        bar +
        shadow(320, 612, 380) +
        scarf +
        (look.pack === 2 ? '' : place({ x: 640, y: 640, turn: -8 }, canting)),
    );
  },
  close: (look) => {
    const fold = 'M960 0V720H700L520 0Z';
    return (
      fill(look, 'one', look.pack, false, 1.9) +
      fill(look, 'two', look.pack + 1, true, 0.9) +
      rect(0, 0, 960, 720, 'url(#one)') +
      path('M500 0L690 720H620L430 0Z', '#23120b', 0.25) +
      path(fold, 'url(#two)') +
      within('fold', fold, place({ x: 575, y: 0, turn: -14.5 }, rect(-60, -120, 70, 1000, look.colours.trim))) +
      stroke('M520 0L700 720', '#fff8ea', 5, 0.5) +
      path('M0 0H260L60 720H0Z', '#fff8ea', 0.1) +
      rect(0, 0, 960, 720, 'url(#sun)')
    );
  },
  use: (look) => {
    const x = look.pack % 2 ? 560 : 70;
    return byTheWindow(
      look,
      'river',
      fill(look, 'one', look.pack) +
        fill(look, 'two', look.pack + 1, true, 0.6) +
        rect(x - 20, 96, 380, 14, '#8a5630', 7) +
        hanging(look, x, 106, 340, 380, 'one') +
        folded(500, 626, 300, 'two') +
        folded(494, 562, 280, 'one') +
        bowl(
          look.pack % 2 ? 250 : 760,
          640,
          150,
          80,
          '#5c3a26',
          ellipse(look.pack % 2 ? 250 : 760, 562, 66, 13, '#8a4a1e'),
        ) +
        place({ x: look.pack % 2 ? 270 : 740, y: 560, turn: -40 }, canting),
    );
  },
};

/** A scarf laid in a loose wave. */
function ribbon(look: Look) {
  const front = 'M120 540Q220 430 330 510T560 500L610 640Q480 690 350 640T150 690Z';
  return (
    path('M150 560Q260 470 350 540T540 520L560 420Q440 470 340 420T160 450Z', 'url(#two)') +
    path('M150 560Q260 470 350 540T540 520L560 420Q440 470 340 420T160 450Z', '#23120b', 0.2) +
    path(front, 'url(#one)') +
    path(front, 'url(#side)') +
    stroke('M120 540Q220 430 330 510T560 500', '#fff8ea', 4, 0.5) +
    Array.from({ length: 10 }, (_, at) => stroke(`M${152 + at * 18} ${688 - at * 6}l-6 26`, look.colours.trim, 4)).join(
      '',
    )
  );
}
