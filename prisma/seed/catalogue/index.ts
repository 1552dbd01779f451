import { anyamanViiKoto } from './shops/anyaman-vii-koto';
import { arenRantauKeloyang } from './shops/aren-rantau-keloyang';
import { batikBakauMuaraSabak } from './shops/batik-bakau-muara-sabak';
import { batikIncungRawang } from './shops/batik-incung-rawang';
import { batikJelmuSeberang } from './shops/batik-jelmu-seberang';
import { batikPesisirTungkal } from './shops/batik-pesisir-tungkal';
import { dapurNipahPanjang } from './shops/dapur-nipah-panjang';
import { dapurPelawan } from './shops/dapur-pelawan';
import { dapurPondokTinggi } from './shops/dapur-pondok-tinggi';
import { dapurSolokSipin } from './shops/dapur-solok-sipin';
import { galeriTepianBatanghari } from './shops/galeri-tepian-batanghari';
import { kebunJangkat } from './shops/kebun-jangkat';
import { kebunKersikTuo } from './shops/kebun-kersik-tuo';
import { kebunNanasTangkit } from './shops/kebun-nanas-tangkit';
import { kelapaPinangBetara } from './shops/kelapa-pinang-betara';
import { koperasiLembahMasurai } from './shops/koperasi-lembah-masurai';
import { kriyaDesaCandi } from './shops/kriya-desa-candi';
import { kulitManisLempur } from './shops/kulit-manis-lempur';
import { lempokTanahTumbuh } from './shops/lempok-tanah-tumbuh';
import { liberikaBramItam } from './shops/liberika-bram-itam';
import { rimboAirHitam } from './shops/rimbo-air-hitam';
import { songketUluGedong } from './shops/songket-ulu-gedong';
import { tenunLubukRuso } from './shops/tenun-lubuk-ruso';
import { ukirRengasCondong } from './shops/ukir-rengas-condong';
import type { DemoShop } from './types';

export { demoCampaigns } from './campaigns';
export type { DemoProduct, DemoRate, DemoShop, DemoVariant } from './types';
export { nameOf } from './variants';

/** Twenty-four shops over all eleven regencies. Makers stand before the gallery that sells their goods. */
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
  kebunJangkat,
  dapurPelawan,
  tenunLubukRuso,
  kriyaDesaCandi,
  kelapaPinangBetara,
  batikPesisirTungkal,
  batikBakauMuaraSabak,
  arenRantauKeloyang,
  galeriTepianBatanghari,
];
