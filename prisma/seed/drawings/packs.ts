import { dark, light, mix } from './colours';
import { motif, tumpal } from './ornaments';
import { circle, cylinder, ellipse, type Look, path, place, rect, shadow, solid, stroke, within } from './shapes';

/** A printed label without letters: a motif and lines where the words would stand. Centred on (x, y). */
export function label(look: Look, x: number, y: number, w: number, h: number) {
  const { label: paper, ink, trim } = look.colours;
  const shapes = [
    `M${x - w / 2} ${y + h / 2}V${y - h * 0.1}a${w / 2} ${h * 0.4} 0 0 1 ${w} 0V${y + h / 2}Z`,
    `M${x - w / 2} ${y - h / 2}h${w}v${h}h${-w}Z`,
    `M${x - w / 2} ${y}a${w / 2} ${h / 2} 0 0 1 ${w} 0a${w / 2} ${h / 2} 0 0 1 ${-w} 0Z`,
    `M${x} ${y - h / 2}L${x + w / 2} ${y - h * 0.28}V${y + h / 2}H${x - w / 2}V${y - h * 0.28}Z`,
  ];
  const size = Math.min(w, h) / 190;
  const bars =
    rect(x - w * 0.26, y + h * 0.2, w * 0.52, h * 0.07, ink, h * 0.035) +
    rect(x - w * 0.16, y + h * 0.31, w * 0.32, h * 0.045, trim, h * 0.02);
  const drop = y - h * 0.1;
  return path(shapes[look.pack] ?? '', paper) + place({ x, y: drop, size }, motif(look.pack, ink, paper)) + bars;
}

/** A standing pouch; (x, y) is the middle of its foot. */
export function pouch(look: Look, x: number, y: number, w: number, h: number, colour = look.colours.pack) {
  const l = x - w / 2;
  const r = x + w / 2;
  const t = y - h;
  const body = `M${l + 6} ${t}H${r - 6}C${r - 4} ${t + h * 0.3} ${r + w * 0.06} ${y - h * 0.3} ${r} ${y - 8}Q${x} ${y + 14} ${l} ${y - 8}C${l - w * 0.06} ${y - h * 0.3} ${l + 4} ${t + h * 0.3} ${l + 6} ${t}Z`;
  const band =
    rect(l - 20, y - h * 0.15, w + 40, h * 0.2, dark(colour, 0.2)) +
    tumpal(l, y - h * 0.02, w, h * 0.1, 8, look.colours.trim, dark(colour, 0.2));
  const seal =
    rect(l + 6, t, w - 12, h * 0.09, dark(colour, 0.14)) +
    stroke(`M${l + 10} ${t + h * 0.03}H${r - 10}M${l + 10} ${t + h * 0.06}H${r - 10}`, light(colour, 0.3), 2, 0.7);
  return (
    shadow(x, y, w) +
    path(body, colour) +
    within(`pouch${Math.round(x)}`, body, band + seal) +
    label(look, x, y - h * 0.52, w * 0.68, h * 0.5) +
    path(body, 'url(#side)') +
    stroke(
      `M${l + w * 0.1} ${t + h * 0.16}Q${l + w * 0.06} ${y - h * 0.5} ${l + w * 0.08} ${y - h * 0.24}`,
      '#fff8ea',
      6,
      0.35,
    )
  );
}

/** A carton, its right side turned away. */
export function box(look: Look, x: number, y: number, w: number, h: number, colour = look.colours.pack) {
  const l = x - w / 2;
  const d = w * 0.24;
  const r = x + w / 2;
  return (
    shadow(x + d / 2, y, w + d) +
    path(`M${r} ${y}L${r + d} ${y - d * 0.5}V${y - h - d * 0.5}L${r} ${y - h}Z`, dark(colour, 0.3)) +
    path(`M${l} ${y - h}L${l + d} ${y - h - d * 0.5}H${r + d}L${r} ${y - h}Z`, light(colour, 0.28)) +
    rect(l, y - h, w, h, colour) +
    rect(l, y - h * 0.14, w, h * 0.14, dark(colour, 0.22)) +
    tumpal(l, y, w, h * 0.12, 8, look.colours.trim, dark(colour, 0.22)) +
    label(look, x, y - h * 0.55, w * 0.72, h * 0.6) +
    rect(l, y - h, w, h, 'url(#side)', 0, 0.6)
  );
}

/** A tin with a lid. */
export function tin(look: Look, x: number, y: number, w: number, h: number, colour = look.colours.pack) {
  const lid = mix(look.colours.trim, '#caa15a', 0.4);
  const r = w / 2;
  const c = w * 0.13;
  const band = (top: number, deep: number, fill: string) =>
    path(`M${x - r} ${top}A${r} ${c} 0 0 0 ${x + r} ${top}v${deep}A${r} ${c} 0 0 1 ${x - r} ${top + deep}Z`, fill);
  return (
    shadow(x, y - c * 0.6, w) +
    cylinder(x, y, w, h, colour) +
    band(y - c - h * 0.14, h * 0.1, look.colours.trim) +
    label(look, x, y - h * 0.5, w * 0.66, h * 0.52) +
    path(`M${x - r} ${y - h}V${y - c}A${r} ${c} 0 0 0 ${x + r} ${y - c}V${y - h}Z`, 'url(#side)', 0.6) +
    cylinder(x, y - h + 26, w + 10, 34, lid, light(lid, 0.35))
  );
}

/** A cloth sack, tied at the neck. */
export function sack(look: Look, x: number, y: number, w: number, h: number) {
  const cloth = mix('#d9b98a', look.colours.pack, 0.12);
  const l = x - w / 2;
  const r = x + w / 2;
  const neck = y - h * 0.8;
  const body = `M${x - w * 0.2} ${neck}C${l - 14} ${neck + h * 0.16} ${l - 10} ${y - h * 0.1} ${l + 12} ${y}Q${x} ${y + 12} ${r - 12} ${y}C${r + 10} ${y - h * 0.1} ${r + 14} ${neck + h * 0.16} ${x + w * 0.2} ${neck}Z`;
  const mouth = `M${x - w * 0.2} ${neck}L${x - w * 0.32} ${y - h}Q${x - w * 0.14} ${y - h + 16} ${x} ${y - h + 2}T${x + w * 0.32} ${y - h}L${x + w * 0.2} ${neck}Z`;
  return (
    shadow(x, y, w) +
    solid(mouth, dark(cloth, 0.12)) +
    solid(body, cloth) +
    stroke(
      `M${x - w * 0.12} ${neck + 12}Q${x - w * 0.2} ${neck + h * 0.14} ${x - w * 0.26} ${neck + h * 0.22}M${x + w * 0.1} ${neck + 12}Q${x + w * 0.18} ${neck + h * 0.12} ${x + w * 0.24} ${neck + h * 0.2}`,
      dark(cloth, 0.3),
      4,
      0.6,
    ) +
    stroke(
      `M${x - w * 0.21} ${neck}Q${x} ${neck + 14} ${x + w * 0.21} ${neck}M${x + 6} ${neck + 6}q-14 30-4 50M${x + 6} ${neck + 6}q22 20 24 44`,
      look.colours.trim,
      8,
    ) +
    label(look, x, y - h * 0.36, w * 0.58, h * 0.44)
  );
}

/** A glass jar with something in it and a cloth cap. */
export function jar(look: Look, x: number, y: number, w: number, h: number, content: string, full = 0.86) {
  const l = x - w / 2;
  const glass = `M${l + 14} ${y - h * 0.86}Q${l} ${y - h * 0.82} ${l} ${y - h * 0.7}V${y - 22}Q${l} ${y} ${l + 24} ${y}H${l + w - 24}Q${l + w} ${y} ${l + w} ${y - 22}V${y - h * 0.7}Q${l + w} ${y - h * 0.82} ${l + w - 14} ${y - h * 0.86}Z`;
  const level = y - h * 0.86 * full;
  const inside =
    rect(l + 8, level, w - 16, y - level - 8, content) + ellipse(x, level, w / 2 - 8, 9, light(content, 0.3));
  const cap = look.colours.trim;
  const lid =
    look.pack % 2
      ? solid(
          `M${l + 2} ${y - h * 0.82}L${l + 14} ${y - h * 0.98}Q${x} ${y - h * 1.05} ${l + w - 14} ${y - h * 0.98}L${l + w - 2} ${y - h * 0.82}Q${l + w * 0.84} ${y - h * 0.78} ${l + w * 0.7} ${y - h * 0.83}T${l + w * 0.42} ${y - h * 0.83}T${l + w * 0.16} ${y - h * 0.82}Z`,
          cap,
        ) +
        Array.from({ length: 7 }, (_, at) =>
          circle(l + w * (0.2 + at * 0.1), y - h * (at % 2 ? 0.94 : 0.9), 4, light(cap, 0.6)),
        ).join('') +
        stroke(`M${l + 10} ${y - h * 0.87}H${l + w - 10}`, look.colours.label, 5)
      : solid(
          `M${l + 8} ${y - h * 0.84}V${y - h * 0.97}Q${l + 8} ${y - h} ${l + 22} ${y - h}H${l + w - 22}Q${l + w - 8} ${y - h} ${l + w - 8} ${y - h * 0.97}V${y - h * 0.84}Z`,
          cap,
        ) + stroke(`M${l + 12} ${y - h * 0.9}H${l + w - 12}`, dark(cap, 0.3), 3, 0.6);
  return (
    shadow(x, y, w) +
    path(glass, '#fffdf4', 0.65) +
    within(`jar${Math.round(x)}`, glass, inside) +
    path(glass, 'url(#side)') +
    label(look, x, y - h * 0.4, w * 0.66, h * 0.44) +
    stroke(`M${l + w * 0.1} ${y - h * 0.7}V${y - h * 0.18}`, '#ffffff', 9, 0.55) +
    lid
  );
}

/** A bottle; the four packs are slender, round, square and with a swing top. */
export function bottle(look: Look, x: number, y: number, w: number, h: number, liquid: string) {
  const l = x - w / 2;
  const r = x + w / 2;
  const n = w * 0.19;
  const shoulder = y - h * [0.56, 0.5, 0.66, 0.58][look.pack]!;
  const top = y - h * 0.93;
  const bend = look.pack === 2 ? 0.02 : 0.16;
  const glass = `M${x - n} ${top}V${shoulder - h * bend}C${x - n} ${shoulder - h * 0.04} ${l} ${shoulder - h * 0.06} ${l} ${shoulder + h * 0.08}V${y - 18}Q${l} ${y} ${l + 20} ${y}H${r - 20}Q${r} ${y} ${r} ${y - 18}V${shoulder + h * 0.08}C${r} ${shoulder - h * 0.06} ${x + n} ${shoulder - h * 0.04} ${x + n} ${shoulder - h * bend}V${top}Z`;
  const cap =
    look.pack === 3
      ? rect(x - n - 2, top - 26, n * 2 + 4, 30, '#f4ead6', 8) +
        stroke(
          `M${x - n - 4} ${top + 26}L${x - n - 12} ${top - 14}H${x + n + 12}L${x + n + 4} ${top + 26}`,
          '#8a8175',
          5,
        )
      : solid(`M${x - n - 5} ${top + 14}V${y - h}H${x + n + 5}V${top + 14}Z`, look.colours.trim);
  return (
    shadow(x, y, w) +
    path(glass, '#fffdf4', 0.7) +
    within(`bottle${Math.round(x)}`, glass, rect(l, y - h * 0.78, w, h * 0.78, liquid)) +
    path(glass, 'url(#side)') +
    label(look, x, y - h * 0.27, w * 0.84, h * 0.36) +
    stroke(`M${l + w * 0.12} ${shoulder + h * 0.1}V${y - h * 0.08}`, '#ffffff', 8, 0.5) +
    cap
  );
}

/** The pack of a dry good: pouch, tin, carton or sack. */
export function packed(look: Look, x: number, y: number, h: number) {
  if (look.pack === 0) return pouch(look, x, y, h * 0.68, h);
  if (look.pack === 1) return tin(look, x, y, h * 0.62, h * 0.88);
  if (look.pack === 2) return box(look, x - 20, y, h * 0.58, h * 0.9);
  return sack(look, x, y, h * 0.72, h * 0.98);
}
