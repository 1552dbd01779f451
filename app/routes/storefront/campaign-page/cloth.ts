import type { Theme } from '../../../domain/campaigns';
import type { Cloth } from '../../../ui/Hero';
import type { MotifName } from '../../../ui/Motif';

const cloths: Record<Theme, { cloth: Cloth; motif: MotifName }> = {
  bangga: { cloth: 'merah', motif: 'angso-duo' },
  kopi: { cloth: 'sawah', motif: 'durian-pecah' },
  batik: { cloth: 'batanghari', motif: 'kapal-sanggat' },
  sarapan: { cloth: 'merah', motif: 'durian-pecah' },
};

/** The cloth that a campaign is shown on. */
export function clothOf(theme: Theme) {
  return cloths[theme];
}
