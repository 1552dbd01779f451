import { type Colours, coloursOf, dark, light, mix, type PaletteName } from './colours';
import { boat, kerinci, palm, stiltHouse } from './landscapes';
import { batik, motif, tumpal } from './ornaments';
import { jar, pouch } from './packs';
import { bananaLeaf, coffeeBranch, durianHalf, grainHeap, leaf, roast } from './plants';
import { chance, circle, ellipse, type Look, mirror, page, path, place, rect, shadow, stroke, within } from './shapes';
import { bowl, cup, plate, steam } from './vessels';

export type BannerTheme = 'bangga' | 'kopi' | 'batik' | 'sarapan';

/**
 * A wide picture for a campaign. Its left third is one calm tone, `wall` of the palette, for a page's own words.
 *
 * @returns an SVG document, 1600 × 640; the same input always gives the same bytes
 */
export function drawBanner(theme: BannerTheme, palette: PaletteName): string {
  const colours = coloursOf(palette);
  const look = { colours, pack: 0, random: chance(`banner ${theme}`) };
  return page(1600, 640, { bangga, kopi, batik: batikByTheRiver, sarapan }[theme](look) + border(colours));
}

/** The country of both ends, mountain and river, with the bridge between. */
function bangga(look: Look) {
  const { colours } = look;
  return (
    sky(colours, 1150) +
    place({ x: 1150, y: 190, size: 1.7 }, `<g opacity=".55">${motif(2, colours.trim, colours.wall)}</g>`) +
    place({ x: 620, y: 384, size: 1.3 }, kerinci(mix('#7a98a6', colours.wall, 0.25))) +
    hills(colours) +
    place(
      { x: 1290, y: 404, size: 0.92 },
      stiltHouse('#b5713f', colours.pack === '#F1E3C6' ? '#8a3323' : colours.pack),
    ) +
    place({ x: 1470, y: 402, size: 0.72 }, stiltHouse('#c98f57', '#5c4a3d')) +
    place({ x: 1462, y: 404 }, palm(210, '#8a6743', '#3f7a4b')) +
    river(colours, 396) +
    place({ x: 620, y: 404 }, bridge(colours)) +
    calm(colours) +
    place({ x: 1020, y: 530, size: 1.35 }, boat('#7a3420', colours.trim)) +
    place({ x: 1330, y: 490, size: 0.8 }, boat('#2f4a3d', '#e0a43a'))
  );
}

/** Rows of coffee up to the mountain, and what comes of them. */
function kopi(look: Look) {
  const { colours } = look;
  const rows = Array.from({ length: 6 }, (_, row) =>
    stroke(
      `M-20 ${404 + row * 40}Q420 ${356 + row * 44} 820 ${396 + row * 38}T1640 ${372 + row * 42}`,
      row % 2 ? '#4a7f4c' : '#659b58',
      26 + row * 3,
    ),
  ).join('');
  const cherries = boxed(look)
    .map(([x, y]) => circle(x, y, 5, '#b3271f'))
    .join('');
  return (
    sky(colours, 820) +
    place({ x: 820, y: 392, size: 1.9 }, kerinci(mix('#7a98a6', colours.wall, 0.2))) +
    path('M0 400Q420 330 820 380T1600 350V640H0Z', '#7fae6a') +
    rows +
    cherries +
    calm(colours) +
    mirror(800, place({ x: -10, y: 60, turn: 10, size: 1.25 }, coffeeBranch())) +
    table(colours) +
    place(
      { x: 0, y: -26 },
      pouch(look, 960, 590, 180, 260) +
        steam(1190, 430, 1.1) +
        cup(1190, 598, 170, colours.label, '#3a2012', colours.trim) +
        grainHeap(look, 'beans', 1420, 598, 260, 60, '#43261a', roast, 60),
    )
  );
}

/** Long cloths dry between two posts above the water. */
function batikByTheRiver(look: Look) {
  const { colours } = look;
  const ground = colours.pack === '#F1E3C6' ? '#8c5a3c' : colours.pack;
  const fills = [0, 1, 2]
    .map((which) =>
      batik(`cloth${which}`, {
        which,
        ground: [ground, dark(colours.trim, 0.3), dark(ground, 0.35)][which] ?? ground,
        ink: '#fff6e3',
        dot: light(colours.trim, 0.2),
        size: 0.9,
      }),
    )
    .join('');
  const cloths = [700, 990, 1280].map((x, at) => {
    const drop = [330, 350, 320][at] ?? 330;
    const shape = `M${x} ${124 + at * 4}Q${x + 125} ${146} ${x + 250} ${124 + at * 4}C${x + 276} 240 ${x + 232} 340 ${x + 262} ${124 + drop}Q${x + 196} ${150 + drop} ${x + 130} ${130 + drop}T${x + 8} ${132 + drop}C${x - 22} 340 ${x + 24} 240 ${x} ${124 + at * 4}Z`;
    const folds = [0, 1, 2].map((fold) => rect(x - 20 + fold * 96, 110, 96, 400, 'url(#side)', 0, 0.8)).join('');
    return (
      path(shape, `url(#cloth${at})`) +
      within(
        `hang${at}`,
        shape,
        rect(x - 40, 54 + drop, 330, 110, dark(ground, 0.45)) +
          tumpal(x - 40, 124 + drop, 330, 56, 11, colours.trim, dark(ground, 0.45)) +
          folds,
      )
    );
  });
  return (
    fills +
    sky(colours, 1240) +
    hills(colours) +
    place({ x: 560, y: 398, size: 0.8 }, stiltHouse('#b5713f', '#8a3323')) +
    river(colours, 392) +
    calm(colours) +
    stroke('M660 640V70M1570 640V70', '#8a5630', 20) +
    stroke('M640 122Q1110 150 1592 122', '#6b4026', 9) +
    cloths.join('') +
    place({ x: 840, y: 566, size: 1.1 }, boat('#7a3420', colours.trim))
  );
}

/** Breakfast on a veranda above the river. */
function sarapan(look: Look) {
  const { colours } = look;
  const rolls = [
    [1060, 560],
    [1130, 564],
    [1096, 530],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 52, 26, '#e3bf86') + ellipse(x, y, 52, 26, 'url(#round)'))
    .join('');
  return (
    sky(colours, 1180) +
    hills(colours) +
    place({ x: 1180, y: 398, size: 0.9 }, stiltHouse('#b5713f', '#8a3323')) +
    place({ x: 900, y: 396, size: 0.6 }, stiltHouse('#c98f57', '#5c4a3d')) +
    river(colours, 386) +
    calm(colours) +
    place({ x: 900, y: 450, size: 0.9 }, boat('#7a3420', colours.trim)) +
    table(colours) +
    place(
      { x: 0, y: -26 },
      jar(look, 880, 588, 150, 210, '#ecd08a') +
        plate(1096, 580, 330, colours.label, colours.trim) +
        place({ x: 1096, y: 574 }, bananaLeaf(240, 60)) +
        rolls +
        steam(1330, 420) +
        cup(1330, 598, 150, colours.label, '#3a2012', colours.trim) +
        durianHalf(1500, 548, 84) +
        bowl(730, 602, 120, 56, colours.label, ellipse(730, 547, 52, 10, '#4a2410'), colours.trim) +
        place({ x: 990, y: 610, turn: 74 }, leaf(80)),
    )
  );
}

/** Pedestrians cross the Batanghari on it: an arch in a curve, its pylons, and the Gentala Arasy tower. 640 wide. */
function bridge(colours: Colours) {
  const steel = light(colours.wall === '#3A4A6E' ? '#8796b5' : '#f4ead6', 0.2);
  const cables = [150, 430]
    .map((x) =>
      Array.from(
        { length: 9 },
        (_, at) => `M${x} -170L${x - 128 + at * 32} ${-16 - Math.sin(((x - 128 + at * 32) / 600) * Math.PI) * 22}`,
      ).join(''),
    )
    .join('');
  const pylon = (x: number) =>
    path(`M${x - 15} 24L${x - 5} -182H${x + 5}L${x + 15} 24Z`, dark(steel, 0.08)) +
    path(`M${x} -182H${x + 5}L${x + 15} 24H${x}Z`, dark(steel, 0.25)) +
    circle(x, -188, 8, colours.trim);
  const tower =
    path('M604 8L612-150H664L672 8Z', '#c98f57') +
    path('M640-150H664L672 8H640Z', dark('#c98f57', 0.2)) +
    rect(604, -166, 68, 18, '#8a3323', 4) +
    path('M614-166Q610-204 638-236Q666-204 662-166Z', colours.trim) +
    path('M638-236Q666-204 662-166H638Z', dark(colours.trim, 0.2)) +
    stroke('M638-236V-262', '#8a5630', 4) +
    circle(638, -104, 19, '#fff8ea') +
    stroke('M638-104V-117M638-104H647', '#5c3a26', 3) +
    path('M624 8V-40a14 16 0 0 1 28 0V8Z', '#5c3a26');
  return (
    stroke(cables, steel, 2.5, 0.85) +
    stroke('M-30 0Q300-44 640 0', dark(steel, 0.3), 17) +
    stroke('M-30-6Q300-50 640-6', steel, 8) +
    stroke('M-30-20Q300-64 640-20', steel, 3) +
    pylon(150) +
    pylon(430) +
    tower
  );
}

const sky = ({ wall }: Colours, sun: number) =>
  rect(0, 0, 1600, 640, wall) +
  circle(sun, 190, 190, light(wall, wall === '#3A4A6E' ? 0.12 : 0.45)) +
  circle(sun, 190, 108, mix('#f7d58a', wall, 0.25)) +
  ellipse(1420, 104, 120, 20, '#fff8ea', 0.6) +
  ellipse(1490, 122, 90, 16, '#fff8ea', 0.6) +
  ellipse(760, 84, 90, 15, '#fff8ea', 0.5);

const hills = ({ wall }: Colours) =>
  path('M380 400Q640 322 900 372T1600 330V460H380Z', mix('#7da06a', wall, 0.35)) +
  path('M500 410Q820 356 1100 386T1600 372V460H500Z', '#6a9a62');

const river = ({ wall }: Colours, y: number) =>
  rect(0, y, 1600, 640 - y, mix('#4f8ba3', wall, 0.2)) +
  stroke(
    `M560 ${y + 40}H760M900 ${y + 26}H1080M1240 ${y + 46}H1480M680 ${y + 98}H940M1120 ${y + 110}H1260M1400 ${y + 96}H1560M760 ${y + 168}H900M1200 ${y + 176}H1420`,
    '#e4f1f2',
    5,
    0.55,
  );

const table = ({ table: wood }: Colours) =>
  path('M640 500Q700 480 760 480H1600V640H600Z', dark(wood, 0.1)) +
  path('M704 480H1600V492H684Z', light(wood, 0.4)) +
  shadow(1120, 576, 700, 40);

/** From the left edge, the colour of the wall, thinning out to the right. */
function calm({ wall }: Colours) {
  const stops = [
    [0, 1],
    [0.66, 1],
    [0.84, 0.72],
    [1, 0],
  ].map(([at = 0, opacity = 0]) => `<stop offset="${at}" stop-color="${wall}" stop-opacity="${opacity}"/>`);
  return `<linearGradient id="calm">${stops.join('')}</linearGradient>${rect(0, 0, 800, 640, 'url(#calm)')}`;
}

function border({ pack, trim }: Colours) {
  const ground = pack === '#F1E3C6' ? '#8c5a3c' : pack;
  const row = Array.from({ length: 41 }, (_, at) =>
    place({ x: at * 40, y: 627, size: 0.2 }, motif(at % 2 ? 3 : 0, light(trim, 0.2), ground)),
  ).join('');
  return tumpal(0, 614, 1600, 18, 80, ground, light(trim, 0.1)) + rect(0, 613, 1600, 27, ground) + row;
}

const boxed = (look: Look) =>
  Array.from({ length: 40 }, () => [640 + look.random() * 940, 400 + look.random() * 110] as const);
