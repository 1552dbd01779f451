import type { Colours } from './colours';

/** What a drawing is told: its colours, which pack, and a source of chance that always tells the same. */
export type Look = { colours: Colours; pack: number; random: () => number };

/** Three photos of the same good. */
export type Drawing = Record<'front' | 'close' | 'use', (look: Look) => string>;

export type Spot = { x: number; y: number; turn?: number; size?: number };

export const path = (d: string, fill: string, opacity = 1) =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const stroke = (d: string, colour: string, width: number, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const circle = (x: number, y: number, r: number, fill: string, opacity = 1) =>
  ellipse(x, y, r, r, fill, opacity);

export const rect = (x: number, y: number, w: number, h: number, fill: string, round = 0, opacity = 1) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}"${round ? ` rx="${round}"` : ''} fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const place = (spot: Spot, shape: string) => `<g transform="${moved(spot)}">${shape}</g>`;

/** The same shape seen from its other side. */
export const mirror = (x: number, shape: string) => `<g transform="translate(${2 * x} 0) scale(-1 1)">${shape}</g>`;

/** A thing with a lit left and a shaded right side. */
export const solid = (d: string, fill: string) => path(d, fill) + path(d, 'url(#side)');

/** A round thing, lit from the upper left. */
export const ball = (x: number, y: number, rx: number, ry: number, fill: string) =>
  ellipse(x, y, rx, ry, fill) + ellipse(x, y, rx, ry, 'url(#round)');

/** A standing cylinder with its lid seen a little from above; `y` is the ground. */
export function cylinder(x: number, y: number, w: number, h: number, fill: string, top = fill) {
  const r = w / 2;
  const tilt = w * 0.13;
  const side = `M${x - r} ${y - h}V${y - tilt}A${r} ${tilt} 0 0 0 ${x + r} ${y - tilt}V${y - h}Z`;
  return solid(side, fill) + ellipse(x, y - h, r, tilt, top);
}

/** The soft shadow of something that stands at (x, y) and is w wide. */
export const shadow = (x: number, y: number, w: number, h = w * 0.16) =>
  ellipse(x + w * 0.08, y, w * 0.66, h, 'url(#shadow)');

/** The shadow of something round and flat that lies before us. */
export const shadowBelow = (x: number, y: number, r: number) =>
  ellipse(x + r * 0.1, y + r * 0.14, r * 1.16, r * 1.16, 'url(#shadow)');

/** Only what lies inside `d` is seen. */
export const within = (id: string, d: string, shape: string) =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${shape}</g>`;

/** Many grains, leaves or fruits: each shape is written once and stamped in turn. `id` must be its own in a picture. */
export function strew(id: string, shapes: readonly string[], spots: readonly Spot[]) {
  const stamps = shapes.map((shape, turn) => `<g id="${id}${turn}">${shape}</g>`).join('');
  const uses = spots.map((spot, turn) => `<use href="#${id}${turn % shapes.length}" transform="${moved(spot)}"/>`);
  return `<defs>${stamps}</defs>${uses.join('')}`;
}

/** Spots in a heap w wide and h high that lies at (x, y), the far ones first. */
export function heapOf(look: Look, x: number, y: number, w: number, h: number, count: number): Spot[] {
  return spotsOf(count, () => {
    const along = look.random() * 2 - 1;
    const high = look.random() * h * Math.sqrt(1 - along * along);
    return { x: x + (along * w) / 2, y: y - high, turn: look.random() * 360 };
  }).sort((a, b) => a.y - b.y);
}

/** Spots in a round dish, evenly spread: the golden angle leaves no holes. */
export function dishOf(look: Look, x: number, y: number, r: number, count: number, flat = 1): Spot[] {
  return spotsOf(count, (step) => {
    const far = r * Math.sqrt((step + 0.5) / count);
    const angle = step * 2.39996 + look.random() * 0.5;
    return { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) * flat, turn: look.random() * 360 };
  }).sort((a, b) => a.y - b.y);
}

/** Spots scattered in a box. */
export function boxOf(look: Look, x: number, y: number, w: number, h: number, count: number): Spot[] {
  return spotsOf(count, () => ({ x: x + look.random() * w, y: y + look.random() * h, turn: look.random() * 360 }));
}

/** The same every time for the same words (mulberry32 over FNV-1a). */
export function chance(words: string): () => number {
  let state = 2166136261;
  for (const letter of words) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let drawn = Math.imul(state ^ (state >>> 15), 1 | state);
    drawn = (drawn + Math.imul(drawn ^ (drawn >>> 7), 61 | drawn)) ^ drawn;
    return ((drawn ^ (drawn >>> 14)) >>> 0) / 4294967296;
  };
}

/** The whole document. Two decimals are finer than any screen shows. */
export function page(w: number, h: number, inside: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${lights}${inside}</svg>`;
  return svg.replace(/-?\d+\.\d{3,}(e-\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** What the shades and shadows above refer to. */
const lights =
  '<defs>' +
  gradient('side', [
    [0, '#fff8ea', 0.3],
    [0.2, '#fff8ea', 0.12],
    [0.42, '#fff8ea', 0],
    [0.62, '#23120b', 0.03],
    [1, '#23120b', 0.26],
  ]) +
  '<radialGradient id="round" cx=".36" cy=".3" r=".75"><stop stop-color="#fff8ea" stop-opacity=".42"/><stop offset=".5" stop-color="#fff8ea" stop-opacity="0"/><stop offset="1" stop-color="#23120b" stop-opacity=".3"/></radialGradient>' +
  '<radialGradient id="shadow"><stop stop-color="#23120b" stop-opacity=".42"/><stop offset=".55" stop-color="#23120b" stop-opacity=".26"/><stop offset="1" stop-color="#23120b" stop-opacity="0"/></radialGradient>' +
  '<radialGradient id="sun" cx=".22" cy=".1" r="1.05"><stop stop-color="#fff3d0" stop-opacity=".34"/><stop offset=".5" stop-color="#fff3d0" stop-opacity="0"/><stop offset="1" stop-color="#23120b" stop-opacity=".2"/></radialGradient>' +
  '</defs>';

function gradient(id: string, stops: [number, string, number][]) {
  const marks = stops.map(
    ([offset, colour, opacity]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  return `<linearGradient id="${id}">${marks.join('')}</linearGradient>`;
}

function spotsOf(count: number, spot: (step: number) => Spot) {
  return Array.from({ length: count }, (_, step) => spot(step));
}

function moved({ x, y, turn = 0, size = 1 }: Spot) {
  const turned = turn ? ` rotate(${turn})` : '';
  return `translate(${x} ${y})${turned}${size === 1 ? '' : ` scale(${size})`}`;
}
