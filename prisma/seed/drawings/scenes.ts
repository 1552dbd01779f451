import { dark, light, mix } from './colours';
import { type Landscape, landscape } from './landscapes';
import { motif, tumpal } from './ornaments';
import { circle, ellipse, type Look, path, place, rect, stroke, within } from './shapes';

/** A table against a wall; goods stand at about y = 610. */
export function onTable(look: Look, goods: string) {
  return wall(look) + backdrop(look) + table(look) + ground(look) + nearer(goods) + sunlight;
}

/** The table seen from above. */
export function fromAbove(look: Look, goods: string) {
  const { table, cloth, trim } = look.colours;
  const planks = [150, 340, 540].map((y) => stroke(`M0 ${y}H960`, dark(table, 0.16), 4, 0.7)).join('');
  const grain = stroke(
    'M60 60Q300 84 520 60T960 70M0 250Q240 226 480 250T960 240M0 440Q300 470 620 440T960 450M0 640Q260 612 520 640T960 630',
    dark(table, 0.1),
    3,
    0.45,
  );
  const fringe = Array.from({ length: 26 }, (_, at) => stroke(`M${-300 + at * 24} 198v26`, light(cloth, 0.1), 5)).join(
    '',
  );
  const napkin =
    rect(-308, -206, 640, 424, '#23120b', 8, 0.14) +
    fringe +
    rect(-320, -220, 640, 420, cloth, 6) +
    rect(-320, 130, 640, 46, mix(cloth, trim, 0.75)) +
    tumpal(-320, 130, 640, 40, 16, mix(cloth, trim, 0.75), cloth) +
    stroke('M-320 186H320M-320 120H320', dark(cloth, 0.2), 3, 0.5);
  const corner = look.pack % 2 ? { x: 700, y: 520, turn: -24 } : { x: 250, y: 520, turn: 18 };
  return rect(0, 0, 960, 720, light(table, 0.12)) + grain + planks + place(corner, napkin) + goods + sunlight;
}

/** A table by an arched window with the country behind it. */
export function byTheWindow(look: Look, country: Landscape, goods: string) {
  const { wall: paint, pack, trim } = look.colours;
  const x = look.pack % 2 ? 90 : 470;
  const arch = `M${x} 430V210a200 180 0 0 1 400 0V430Z`;
  const frame = `M${x - 24} 444V210a224 204 0 0 1 448 0V444Z`;
  const bar = `M${x + 200} 30V430M${x} 232h400`;
  const carved = Array.from({ length: 7 }, (_, at) => {
    const angle = Math.PI * (1 + (at + 0.5) / 7);
    const spot = { x: x + 200 + 212 * Math.cos(angle), y: 210 + 192 * Math.sin(angle), size: 0.16 };
    return place(spot, motif(0, light(trim, 0.35), pack));
  }).join('');
  const view = within('window', arch, place({ x, y: 30 }, landscape(country)));
  const sill = rect(x - 44, 428, 488, 26, light(paint, 0.55), 6) + rect(x - 44, 448, 488, 8, dark(paint, 0.25), 3, 0.6);
  return (
    wall(look) +
    path(frame, dark(pack === '#F1E3C6' ? '#8C5A3C' : pack, 0.1)) +
    carved +
    view +
    stroke(bar, light(paint, 0.5), 9) +
    sill +
    table(look) +
    ground(look) +
    goods +
    sunlight
  );
}

/** A step closer, so that a card of 160 px still tells what it sells. */
const nearer = (goods: string) => `<g transform="translate(-67 -74) scale(1.14)">${goods}</g>`;

const sunlight = rect(0, 0, 960, 720, 'url(#sun)');

function wall(look: Look) {
  return rect(0, 0, 960, 480, look.colours.wall);
}

function table(look: Look) {
  const { table: wood } = look.colours;
  return (
    rect(0, 470, 960, 250, wood) +
    rect(0, 470, 960, 9, light(wood, 0.4)) +
    stroke('M0 560Q240 548 480 560T960 556M0 650Q300 664 560 650T960 656', dark(wood, 0.14), 3, 0.4) +
    rect(0, 440, 960, 30, '#23120b', 0, 0.05)
  );
}

/** A runner with tumpal ends or a round woven mat. */
function ground(look: Look) {
  const { cloth, trim } = look.colours;
  const border = mix(cloth, trim, 0.8);
  if (look.pack % 2) {
    const rings = [1, 0.9, 0.78, 0.66, 0.54].map((size, at) =>
      ellipse(480, 606, 400 * size, 92 * size, at % 2 ? border : cloth),
    );
    return (
      ellipse(490, 618, 410, 96, '#23120b', 0.16) +
      rings.join('') +
      ellipse(480, 606, 400 * 0.42, 92 * 0.42, light(cloth, 0.12))
    );
  }
  const runner = 'M138 508H822L900 720H60Z';
  const decor =
    path('M126 540H834L840 556H120Z', border) +
    Array.from({ length: 15 }, (_, at) =>
      path(`M${126 + at * 47.2} 538L${150 + at * 46.9} 512L${173 + at * 47.2} 538Z`, border),
    ).join('') +
    path('M84 656H876L884 676H76Z', border) +
    Array.from({ length: 19 }, (_, at) => circle(100 + at * 42.2, 694, 5, border)).join('');
  return path('M150 516H834L918 720H78Z', '#23120b', 0.14) + path(runner, cloth) + within('runner', runner, decor);
}

/** Four walls, so that a page of cards does not look like wallpaper. */
function backdrop(look: Look) {
  const { wall: paint, trim, cloth } = look.colours;
  const pale = light(paint, paint === '#3A4A6E' ? 0.12 : 0.5);
  if (look.pack === 0) return circle(480, 330, 268, pale);
  if (look.pack === 1) return path('M90 0H330L590 470H350Z', pale, 0.75) + path('M420 0H560L820 470H680Z', pale, 0.75);
  if (look.pack === 2)
    return (
      path('M210 470V300a270 250 0 0 1 540 0V470Z', pale) + stroke('M186 470V300a294 272 0 0 1 588 0V470', pale, 6, 0.7)
    );
  const flags = Array.from({ length: 9 }, (_, at) => {
    const hang = 62 - ((at - 4) / 4) ** 2 * 40;
    const fill = at % 2 ? mix(paint, trim, 0.55) : mix(paint, cloth, 0.55);
    return path(`M${62 + at * 104} ${hang}h78l-39 82Z`, fill);
  });
  return circle(480, 350, 240, pale, 0.8) + stroke('M-10 10Q480 116 970 10', mix(paint, trim, 0.6), 4) + flags.join('');
}
