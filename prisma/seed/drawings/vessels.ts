import { dark, light } from './colours';
import { tumpal } from './ornaments';
import { ball, circle, ellipse, type Look, path, shadow, shadowBelow, solid, stroke, within } from './shapes';

export const steam = (x: number, y: number, size = 1) =>
  stroke(
    `M${x - 18 * size} ${y}q${-16 * size} ${-24 * size} 0 ${-48 * size}t0 ${-48 * size}M${x + 18 * size} ${y - 8}q${-16 * size} ${-24 * size} 0 ${-48 * size}t0 ${-48 * size}`,
    '#ffffff',
    8 * size,
    0.6,
  );

/** A cup on its saucer, w wide; (x, y) is the middle of the saucer's foot. */
export function cup(x: number, y: number, w: number, glaze: string, drink: string, band: string) {
  const t = y - w * 0.66;
  const r = w / 2;
  const body = `M${x - r} ${t}C${x - r} ${y - w * 0.16} ${x - r * 0.6} ${y - 10} ${x} ${y - 10}S${x + r} ${y - w * 0.16} ${x + r} ${t}Z`;
  return (
    shadow(x, y, w * 1.5) +
    ellipse(x, y - 6, w * 0.78, w * 0.15, dark(glaze, 0.14)) +
    ellipse(x, y - 12, w * 0.78, w * 0.15, glaze) +
    ellipse(x, y - 12, w * 0.5, w * 0.08, dark(glaze, 0.1)) +
    stroke(
      `M${x + r - 6} ${t + w * 0.12}q${w * 0.28} ${-w * 0.04} ${w * 0.2} ${w * 0.16}t${-w * 0.32} ${w * 0.12}`,
      dark(glaze, 0.12),
      w * 0.07,
    ) +
    solid(body, glaze) +
    within(
      `cup${Math.round(x)}`,
      body,
      tumpal(x - r, t + w * 0.36, w, w * 0.16, 9, band, glaze) + path(`M${x - r} ${t + w * 0.36}h${w}v8h${-w}Z`, band),
    ) +
    ellipse(x, t, r, w * 0.13, light(glaze, 0.5)) +
    ellipse(x, t + 3, r * 0.88, w * 0.1, drink)
  );
}

/** A tall drinking glass. */
export function glass(x: number, y: number, w: number, h: number, drink: string, full = 0.82) {
  const body = `M${x - w / 2} ${y - h}L${x - w * 0.4} ${y - 8}Q${x} ${y + 8} ${x + w * 0.4} ${y - 8}L${x + w / 2} ${y - h}Z`;
  const level = y - h * full;
  return (
    shadow(x, y, w) +
    path(body, '#fffdf4', 0.6) +
    within(
      `glass${Math.round(x)}`,
      body,
      path(`M${x - w} ${level}h${w * 2}V${y}h${-w * 2}Z`, drink) +
        ellipse(x, level, w * 0.5, w * 0.09, light(drink, 0.3)),
    ) +
    path(body, 'url(#side)') +
    ellipse(x, y - h, w / 2, w * 0.1, '#ffffff', 0.5) +
    stroke(`M${x - w * 0.34} ${y - h * 0.84}L${x - w * 0.29} ${y - h * 0.2}`, '#ffffff', 7, 0.6)
  );
}

/** A bowl from the side; what is in it is drawn by `content`, rising from the rim at y − h. */
export function bowl(
  x: number,
  y: number,
  w: number,
  h: number,
  glaze: string,
  content = '',
  band = dark(glaze, 0.25),
) {
  const r = w / 2;
  const body = `M${x - r} ${y - h}C${x - r} ${y - h * 0.3} ${x - r * 0.55} ${y} ${x - r * 0.3} ${y}H${x + r * 0.3}C${x + r * 0.55} ${y} ${x + r} ${y - h * 0.3} ${x + r} ${y - h}Z`;
  return (
    shadow(x, y, w * 0.8) +
    ellipse(x, y - h, r, w * 0.1, dark(glaze, 0.3)) +
    content +
    solid(`${body.slice(0, -1)}A${r} ${w * 0.1} 0 0 1 ${x - r} ${y - h}Z`, glaze) +
    stroke(`M${x - r * 0.95} ${y - h * 0.68}Q${x} ${y - h * 0.68 + w * 0.2} ${x + r * 0.95} ${y - h * 0.68}`, band, 8)
  );
}

/** A flat plate seen across the table; food stands on (x, y). */
export const plate = (x: number, y: number, w: number, glaze: string, rim: string) =>
  shadow(x, y + w * 0.09, w) +
  ellipse(x, y + w * 0.045, w / 2, w * 0.15, dark(glaze, 0.25)) +
  ball(x, y, w / 2, w * 0.15, glaze) +
  ellipse(x, y, w * 0.46, w * 0.132, rim) +
  ellipse(x, y, w * 0.435, w * 0.122, glaze) +
  ellipse(x, y + 4, w * 0.34, w * 0.088, dark(glaze, 0.06));

/** A round dish seen from above. */
export const dish = (x: number, y: number, r: number, glaze: string, rim: string) =>
  shadowBelow(x, y, r * 1.06) +
  ball(x, y, r, r, glaze) +
  circle(x, y, r * 0.93, rim) +
  circle(x, y, r * 0.89, glaze) +
  circle(x, y, r * 0.76, dark(glaze, 0.1));

/** A bowl seen from above, filled. */
export const dishOfFood = (x: number, y: number, r: number, glaze: string, food: string) =>
  shadowBelow(x, y, r * 1.06) +
  ball(x, y, r, r, glaze) +
  circle(x, y, r * 0.87, dark(glaze, 0.3)) +
  ball(x, y, r * 0.84, r * 0.84, food);

/** A tampah, the winnowing tray of woven bamboo, across the table or (flat = 1) from above. */
export function tampah(id: string, x: number, y: number, r: number, flat = 0.32) {
  const straw = '#d9b36c';
  const lines = Array.from({ length: 15 }, (_, at) => {
    const shift = (at - 7) * r * 0.15;
    return `M${x + shift - r} ${y - r * flat}L${x + shift + r} ${y + r * flat}M${x + shift + r} ${y - r * flat}L${x + shift - r} ${y + r * flat}`;
  });
  const round = `M${x - r} ${y}a${r} ${r * flat} 0 0 1 ${2 * r} 0a${r} ${r * flat} 0 0 1 ${-2 * r} 0Z`;
  return (
    (flat === 1 ? shadowBelow(x, y, r) : shadow(x, y + r * 0.12, r * 2, r * flat)) +
    ellipse(x, y + r * 0.06, r, r * flat, '#8a5c2c') +
    path(round, straw) +
    within(id, round, stroke(lines.join(''), '#b98a45', 5, 0.75)) +
    `<ellipse cx="${x}" cy="${y}" rx="${r * 0.97}" ry="${r * flat * 0.95}" fill="none" stroke="#a8752f" stroke-width="${r * 0.07}"/>` +
    `<ellipse cx="${x}" cy="${y - 2}" rx="${r * 0.98}" ry="${r * flat * 0.96}" fill="none" stroke="#e8c98a" stroke-width="4"/>`
  );
}

/** A wooden board lying on the table. */
export const board = (x: number, y: number, w: number) =>
  shadow(x, y + 20, w * 1.05) +
  path(
    `M${x - w / 2} ${y}L${x - w * 0.44} ${y - w * 0.14}H${x + w * 0.44}L${x + w / 2} ${y}v16q0 8-8 8H${x - w / 2 + 8}q-8 0-8-8Z`,
    '#8a5630',
  ) +
  solid(`M${x - w / 2} ${y}L${x - w * 0.44} ${y - w * 0.14}H${x + w * 0.44}L${x + w / 2} ${y}Z`, '#c08950') +
  stroke(
    `M${x - w * 0.4} ${y - w * 0.04}H${x + w * 0.3}M${x - w * 0.3} ${y - w * 0.09}H${x + w * 0.38}`,
    '#a06d38',
    3,
    0.7,
  );

/** A teapot, w wide over the belly. */
export function teapot(look: Look, x: number, y: number, w: number) {
  const { pack, trim, label } = look.colours;
  const cy = y - w * 0.36;
  const belly = `M${x - w / 2} ${cy}a${w / 2} ${w * 0.38} 0 0 1 ${w} 0C${x + w / 2} ${y - w * 0.1} ${x + w * 0.3} ${y} ${x + w * 0.24} ${y}H${x - w * 0.24}C${x - w * 0.3} ${y} ${x - w / 2} ${y - w * 0.1} ${x - w / 2} ${cy}Z`;
  return (
    shadow(x, y, w * 1.1) +
    stroke(
      `M${x + w * 0.42} ${cy - w * 0.16}C${x + w * 0.78} ${cy - w * 0.3} ${x + w * 0.8} ${cy + w * 0.2} ${x + w * 0.4} ${cy + w * 0.16}`,
      dark(pack, 0.2),
      w * 0.08,
    ) +
    path(
      `M${x - w * 0.4} ${cy + w * 0.14}C${x - w * 0.66} ${cy + w * 0.1} ${x - w * 0.6} ${cy - w * 0.2} ${x - w * 0.78} ${cy - w * 0.26}L${x - w * 0.66} ${cy - w * 0.34}C${x - w * 0.5} ${cy - w * 0.26} ${x - w * 0.54} ${cy - w * 0.1} ${x - w * 0.4} ${cy - w * 0.08}Z`,
      light(pack, 0.08),
    ) +
    solid(belly, pack) +
    within(
      'teapot',
      belly,
      tumpal(x - w / 2, cy + w * 0.1, w, w * 0.14, 12, trim, pack) +
        path(`M${x - w} ${cy + w * 0.1}h${w * 2}v${w * 0.04}h${-w * 2}Z`, trim),
    ) +
    path(belly, 'url(#side)', 0.6) +
    ellipse(x, cy - w * 0.34, w * 0.24, w * 0.05, dark(pack, 0.3)) +
    solid(
      `M${x - w * 0.24} ${cy - w * 0.35}Q${x} ${cy - w * 0.52} ${x + w * 0.24} ${cy - w * 0.35}Q${x} ${cy - w * 0.3} ${x - w * 0.24} ${cy - w * 0.35}Z`,
      light(pack, 0.12),
    ) +
    ball(x, cy - w * 0.47, w * 0.055, w * 0.055, label)
  );
}
