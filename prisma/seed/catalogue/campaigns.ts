import type { DemoCampaign } from './types';

/** Two that run on the day of seeding and one that begins later. */
export const demoCampaigns: DemoCampaign[] = [
  {
    slug: 'bangga-buatan-jambi',
    title: 'Bangga Buatan Jambi',
    intro:
      'Dari gunung Kerinci sampai kuala Nipah Panjang, satu barang dari tiap kabupaten dan kota. Pilih yang belum pernah kamu coba, kenali siapa yang membuatnya.',
    theme: 'bangga',
    palette: 'merah',
    startsInDays: -9,
    lastsDays: 42,
    items: [
      'sirup-kulit-manis-lempur',
      'batik-cap-durian-pecah',
      'madu-sialang-air-hitam',
      'dodol-nanas-tangkit',
      'kopi-liberika-tungkal-bubuk',
      'kerupuk-udang-nipah-panjang',
      'lempok-durian-bungo',
      'tas-pandan-pasar',
      'nampan-kayu-kulim',
      'kopi-robusta-masurai-bubuk',
      'dendeng-batokok-pondok-tinggi',
      'hampers-sarapan-jambi',
    ],
  },
  {
    slug: 'kopi-gunung-sampai-gambut',
    title: 'Kopi, dari gunung sampai gambut',
    intro:
      'Arabika Kerinci, robusta Masurai, liberika Tungkal: tiga pohon, tiga tanah, satu provinsi. Baru disangrai minggu ini, dengan nama petaninya.',
    theme: 'kopi',
    palette: 'kopi',
    startsInDays: -3,
    lastsDays: 24,
    items: [
      'kopi-arabika-kerinci-bubuk',
      'kopi-liberika-tungkal-bubuk',
      'kopi-robusta-masurai-bubuk',
      'kopi-arabika-kerinci-biji-sangrai',
      'kopi-liberika-saring-celup',
      'hampers-tiga-kopi-jambi',
      'gula-aren-cair-rantau-pandan',
      'kelas-sangrai-kopi-masurai',
    ],
  },
  {
    slug: 'kamis-jumat-berbatik',
    title: 'Kamis dan Jumat berbatik',
    intro:
      'Dua hari seminggu kantor di Jambi berbatik. Kain, kemeja dan selendang ini dibuat di Seberang dan Hamparan Rawang, dan yang membuatnya senang kalau kamu tanya arti motifnya.',
    theme: 'batik',
    palette: 'batanghari',
    startsInDays: 12,
    lastsDays: 30,
    items: [
      'kemeja-batik-kapal-sanggat',
      'batik-cap-durian-pecah',
      'batik-cap-incung-sepucuk',
      'batik-tulis-angso-duo',
      'selendang-batik-bunga-teratai',
      'syal-incung-kulit-manis',
      'seragam-batik-kantor-20-potong',
      'kelas-membatik-jelmu',
    ],
  },
];
