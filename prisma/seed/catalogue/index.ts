import { anyamanViiKoto } from './shops/anyaman-vii-koto';
import { batikIncungRawang } from './shops/batik-incung-rawang';
import { batikJelmuSeberang } from './shops/batik-jelmu-seberang';
import { dapurNipahPanjang } from './shops/dapur-nipah-panjang';
import { dapurPondokTinggi } from './shops/dapur-pondok-tinggi';
import { dapurSolokSipin } from './shops/dapur-solok-sipin';
import { galeriTepianBatanghari } from './shops/galeri-tepian-batanghari';
import { kebunKersikTuo } from './shops/kebun-kersik-tuo';
import { kebunNanasTangkit } from './shops/kebun-nanas-tangkit';
import { koperasiLembahMasurai } from './shops/koperasi-lembah-masurai';
import { kulitManisLempur } from './shops/kulit-manis-lempur';
import { lempokTanahTumbuh } from './shops/lempok-tanah-tumbuh';
import { liberikaBramItam } from './shops/liberika-bram-itam';
import { rimboAirHitam } from './shops/rimbo-air-hitam';
import { songketUluGedong } from './shops/songket-ulu-gedong';
import { ukirRengasCondong } from './shops/ukir-rengas-condong';
import type { DemoShop } from './types';

export { demoCampaigns } from './campaigns';
export type { DemoProduct, DemoRate, DemoShop, DemoVariant } from './types';
export { nameOf } from './variants';

/** Sixteen shops over all eleven regencies. Makers stand before the gallery that sells their goods. */
export const demoShops: DemoShop[] = [
  kulitManisLempur,
  kebunKersikTuo,
  koperasiLembahMasurai,
  rimboAirHitam,
  ukirRengasCondong,
  kebunNanasTangkit,
  liberikaBramItam,
  dapurNipahPanjang,
  lempokTanahTumbuh,
  anyamanViiKoto,
  batikJelmuSeberang,
  songketUluGedong,
  dapurSolokSipin,
  batikIncungRawang,
  dapurPondokTinggi,
  galeriTepianBatanghari,
];
