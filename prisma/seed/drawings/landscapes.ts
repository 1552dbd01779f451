import { dark, light } from './colours';
import { circle, ellipse, path, place, rect, stroke } from './shapes';

export type Landscape = 'mountain' | 'river' | 'garden' | 'sea';

/** The country seen from a window 400 wide and 400 high, with its own daylight. */
export function landscape(country: Landscape) {
  return { mountain, river, garden, sea }[country]();
}

/** Mount Kerinci, 400 wide, standing on y = 0: an even cone, cut at the top, a plume of smoke. */
export function kerinci(colour: string) {
  return (
    path(
      'M188-196C172-216 196-232 214-226C232-246 262-238 258-222C280-228 288-206 268-200C246-192 206-190 188-196Z',
      '#fff8ea',
      0.75,
    ) +
    path('M0 0C90-26 140-120 186-186Q200-176 214-186C260-120 310-26 400 0Z', colour) +
    path('M214-186C260-120 310-26 400 0H250C262-70 236-130 200-179Z', dark(colour, 0.14)) +
    path('M186-186Q200-176 214-186L226-164L208-148L196-162L180-144L172-164Z', light(colour, 0.35))
  );
}

/** A house on stilts with the bent ridge of Jambi's kajang lako, 200 wide, standing on y = 0. */
export function stiltHouse(walls: string, roof: string) {
  const stilts = [20, 60, 100, 140, 180].map((x) => rect(x - 4, -50, 8, 50, dark(walls, 0.45))).join('');
  const windows = [38, 84, 130]
    .map((x) => rect(x, -88, 26, 30, dark(walls, 0.5), 3) + rect(x, -74, 26, 3, walls))
    .join('');
  return (
    stilts +
    rect(4, -58, 192, 12, dark(walls, 0.25), 2) +
    rect(14, -104, 172, 48, walls) +
    windows +
    path('M-6-98L26-150Q100-138 174-150L206-98Z', roof) +
    path('M174-150L206-98H150L132-144Q154-146 174-150Z', dark(roof, 0.16)) +
    stroke('M26-150Q100-136 174-150M26-150L14-168M174-150L186-168', dark(roof, 0.25), 6)
  );
}

/** A river boat with a cabin, 170 wide, floating on y = 0. */
export function boat(hull: string, roof: string) {
  return (
    path('M-6-22Q16 8 50 8H130Q158 6 178-26Q150-12 120-12H40Q16-12-6-22Z', hull) +
    path('M48-12V-34M122-12V-34', hull) +
    rect(50, -34, 6, 24, dark(hull, 0.3)) +
    rect(112, -34, 6, 24, dark(hull, 0.3)) +
    path('M40-32Q84-56 130-32Z', roof) +
    stroke('M-20 14H10M60 18H140M160 12H190', '#fff8ea', 3, 0.6)
  );
}

/** A coconut palm of the given height, its foot at (0, 0). */
export function palm(height: number, trunk: string, leaf: string) {
  const frond = path(`M0 0C-26-26-66-22-84 14C-58-4-34-4 0 0Z`, leaf);
  const crown = [-8, 34, 76, 128, 168, 206].map((turn, at) =>
    place({ x: 18, y: -height, turn, size: at % 2 ? 0.85 : 1 }, frond),
  );
  return (
    stroke(`M0 0Q-10 ${-height / 2} 18 ${-height}`, trunk, 10) +
    crown.join('') +
    circle(14, -height + 8, 8, dark(trunk, 0.2)) +
    circle(26, -height + 10, 7, dark(trunk, 0.3))
  );
}

const sky = (colour: string) => rect(0, 0, 400, 400, colour);

function mountain() {
  const rows = [0, 1, 2, 3, 4].map((row) =>
    stroke(
      `M-10 ${318 + row * 22}Q120 ${284 + row * 24} 240 ${314 + row * 22}T420 ${300 + row * 22}`,
      row % 2 ? '#3f7a4b' : '#5c9a55',
      15,
    ),
  );
  return (
    sky('#cfe6ea') +
    circle(84, 96, 36, '#fbe0a0') +
    place({ x: 8, y: 296 }, kerinci('#7a98a6')) +
    path('M0 290Q120 246 240 286T400 270V400H0Z', '#6aa562') +
    rows.join('')
  );
}

function river() {
  return (
    sky('#f8e3bd') +
    circle(290, 130, 44, '#f5b95a') +
    path('M0 250Q100 226 220 240T400 228V300H0Z', '#7da06a') +
    place({ x: 30, y: 268, size: 0.78 }, stiltHouse('#b5713f', '#8a3323')) +
    place({ x: 214, y: 266, size: 0.62 }, stiltHouse('#c98f57', '#5c4a3d')) +
    path('M0 262Q200 250 400 262V400H0Z', '#5d98ad') +
    stroke('M30 300H120M200 290H280M60 340H190M250 352H360M300 316H350', '#cfe6ea', 5, 0.7) +
    place({ x: 180, y: 330 }, boat('#7a3420', '#e0a43a'))
  );
}

function garden() {
  const bush = (x: number, y: number, r: number) =>
    circle(x, y, r, '#3f7a4b') + circle(x - r * 0.3, y - r * 0.3, r * 0.6, '#58945a');
  return (
    sky('#dcecd4') +
    circle(320, 86, 34, '#fbe0a0') +
    path('M0 260Q120 196 250 246T400 220V400H0Z', '#93bb7c') +
    place({ x: 90, y: 320 }, palm(190, '#8a6743', '#3f7a4b')) +
    place({ x: 310, y: 310, size: 0.8 }, palm(170, '#8a6743', '#4c8a52')) +
    path('M0 306Q160 276 400 306V400H0Z', '#6aa562') +
    bush(40, 350, 50) +
    bush(190, 366, 46) +
    bush(350, 352, 56)
  );
}

function sea() {
  return (
    sky('#cfe8ee') +
    circle(100, 100, 34, '#fbe0a0') +
    ellipse(250, 84, 60, 14, '#fff8ea', 0.8) +
    ellipse(300, 96, 50, 12, '#fff8ea', 0.8) +
    rect(0, 214, 400, 190, '#4f94a8') +
    stroke('M20 246H130M190 240H320M80 282H210M270 290H390M30 330H120', '#cfe6ea', 5, 0.7) +
    place({ x: 110, y: 276 }, boat('#9b2226', '#e0a43a')) +
    path('M0 350Q160 316 400 362V400H0Z', '#ecd39a') +
    place({ x: 346, y: 378 }, palm(190, '#8a6743', '#3f7a4b'))
  );
}
