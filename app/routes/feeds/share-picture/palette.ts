import type { MotifName } from '../../../ui/Motif';
import type { ShareCard } from '../../../web/shareCards';

const red = '#9b2226';
const green = '#2f6b4f';
const blue = '#1f5673';

const themes: Record<NonNullable<ShareCard['theme']>, { motif: MotifName; cloth: string }> = {
  bangga: { motif: 'angso-duo', cloth: red },
  kopi: { motif: 'durian-pecah', cloth: green },
  batik: { motif: 'kapal-sanggat', cloth: blue },
  sarapan: { motif: 'durian-pecah', cloth: red },
};

const kinds: Record<ShareCard['kind'], { motif: MotifName; cloth: string }> = {
  produk: { motif: 'durian-pecah', cloth: red },
  toko: { motif: 'angso-duo', cloth: green },
  kampanye: themes.bangga,
};

/** The cloth behind a card, as on the page that it stands for. */
export function clothOf({ kind, theme }: Pick<ShareCard, 'kind' | 'theme'>) {
  return theme ? themes[theme] : kinds[kind];
}

/** The inks of the motifs as plain colours: what draws the card knows no custom properties. */
export function styles(cloth: string): string {
  return `
    .motif-ground { fill: ${cloth} }
    .motif-line { fill: #f6dfb8 }
    .motif-accent, .logo-bud { fill: #e09f1f }
    .motif-cut { fill: none; stroke: ${cloth}; stroke-width: 1.4 }
    .motif-thread { fill: none; stroke: #f6dfb8; stroke-width: 1.6 }
    .motif-edge .motif-ground, .logo-leaf { fill: ${red} }
    .logo-vein { fill: none; stroke: #fbf7f0; stroke-width: 1.6 }`;
}
