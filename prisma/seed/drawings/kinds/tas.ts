import { dark, light } from '../colours';
import { batik as cloth } from '../ornaments';
import { leaf } from '../plants';
import { byTheWindow, fromAbove, onTable } from '../scenes';
import { circle, type Drawing, type Look, path, place, rect, shadow, shadowBelow, solid, stroke } from '../shapes';

const ground = ({ colours }: Look) => (colours.pack === '#F1E3C6' ? '#8C5A3C' : colours.pack);
const printed = (d: string) => path(d, 'url(#bag)') + path(d, 'url(#side)');
const pattern = (look: Look, size = 0.55) =>
  cloth('bag', {
    which: [0, 2, 3, 1][look.pack] ?? 0,
    ground: ground(look),
    ink: look.colours.label,
    dot: light(look.colours.trim, 0.1),
    size,
  });

/** A shopping bag of patches, its foot at (0, 0), 330 high. */
function tote(look: Look) {
  const plain = dark(ground(look), 0.3);
  const bright = look.colours.trim;
  const body = 'M-150-320H150L166-8Q0 12-166-8Z';
  const handle = 'M-84-312C-84-450 84-450 84-312';
  return (
    stroke(handle, dark(plain, 0.3), 22) +
    solid(body, light(plain, 0.1)) +
    printed('M-150-320H-8V-150H-158Z') +
    solid('M-8-320H150L156-190H-8Z', bright) +
    printed('M-8-190H156L166-8Q80 4-8 4Z') +
    stroke('M-8-320V4M-158-150H-8M-8-190H156', look.colours.label, 3, 0.7) +
    path(body, 'url(#side)', 0.6) +
    place({ x: 0, y: 14 }, stroke(handle, light(plain, 0.2), 16))
  );
}

/** Canvas that was dyed when it was already sewn, darker below. */
function dipped(look: Look) {
  const tint = ground(look);
  const body = 'M-160-310H160L170-6Q0 12-170-6Z';
  const handle = 'M-90-304C-90-440 90-440 90-304';
  return (
    stroke(handle, light(tint, 0.35), 20) +
    solid(body, light(tint, 0.62)) +
    path('M-163-210Q-120-240-80-208T0-214T84-210T164-216L170-6Q0 12-170-6Z', light(tint, 0.3)) +
    path('M-167-112Q-120-140-70-110T20-114T100-108T167-118L170-6Q0 12-170-6Z', tint) +
    path(body, 'url(#side)') +
    stroke('M-160-286H160', look.colours.label, 3, 0.8) +
    place({ x: 0, y: 14 }, stroke(handle, light(tint, 0.5), 14))
  );
}

/** A sack on two cords. */
function drawstring(look: Look) {
  const body = 'M-120-290Q-176-120-150-6Q0 14 150-6Q176-120 120-290Q60-270 0-286T-120-290Z';
  const frill = 'M-124-286Q-150-340-116-356Q-60-330 0-346T116-356Q150-340 124-286Q60-266 0-282T-124-286Z';
  return (
    stroke('M-118-284Q-230-160-146-16M118-284Q230-160 146-16', look.colours.trim, 11) +
    solid(frill, dark(ground(look), 0.25)) +
    printed(body) +
    stroke('M-122-288Q-60-268 0-284T122-288', look.colours.trim, 11) +
    circle(-146, -18, 10, '#8a8175') +
    circle(146, -18, 10, '#8a8175')
  );
}

const bag = (look: Look) => (look.pack === 1 ? dipped(look) : look.pack === 2 ? drawstring(look) : tote(look));

/** The same, folded to the size of a purse. */
const folded = (look: Look) =>
  rect(-88, -58, 186, 130, '#23120b', 12, 0.2) +
  printed('M-94-66H94V60H-94Z') +
  path('M-94-66H94V-6Q0 30-94-6Z', dark(ground(look), 0.25)) +
  circle(0, 4, 10, look.colours.trim);

export const tas: Drawing = {
  front: (look) =>
    onTable(
      look,
      pattern(look) +
        shadow(440, 620, 340) +
        place({ x: 440, y: 616 }, bag(look)) +
        (look.pack === 2 ? '' : shadow(730, 640, 180) + place({ x: 730, y: 586 }, folded(look))) +
        place({ x: 210, y: 660, turn: 64 }, leaf(110)),
    ),
  close: (look) =>
    fromAbove(
      look,
      pattern(look, 0.8) +
        shadowBelow(420, 370, 250) +
        place({ x: 420, y: 590, turn: -6, size: 1.25 }, bag(look)) +
        place({ x: 800, y: 560, turn: 14 }, folded(look)),
    ),
  use: (look) => {
    const x = look.pack % 2 ? 700 : 260;
    return byTheWindow(
      look,
      'garden',
      pattern(look) +
        place({ x: x - 40, y: 300, turn: -24 }, leaf(230)) +
        place({ x: x + 20, y: 290, turn: 8 }, leaf(250)) +
        place({ x: x + 60, y: 310, turn: 34 }, leaf(200)) +
        shadow(x, 626, 320) +
        place({ x, y: 622, size: 0.95 }, bag(look)) +
        place({ x: look.pack % 2 ? 360 : 620, y: 610 }, folded(look)),
    );
  },
};
