import { paragraphs } from './paragraphs';
import type { DemoCampaign } from './types';

const HOUR = 60; // minutes
const DAY = 24 * HOUR;

/** Two that run on the day of seeding and one that begins later; shops may offer goods for the first and the last. */
export const demoCampaigns: DemoCampaign[] = [
  {
    slug: 'bangga-buatan-jambi',
    title: 'Bangga Buatan Jambi',
    intro:
      'Dari gunung Kerinci sampai kuala Nipah Panjang, barang-barang dari tiap kabupaten dan kota. Pilih yang belum pernah kamu coba, kenali siapa yang membuatnya.',
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
      'kipang-pelawan',
      'tas-jinjing-bakau',
      'sarung-tenun-lubuk-ruso',
      'jus-pinang-muda-betara',
    ],
    joining: {
      untilDay: 14,
      rules: paragraphs(
        'Dibuat di Jambi, dari bahan Jambi kalau ada. Fotonya terang dan dari barangnya sendiri.',
        'Stok paling sedikit 20, dan siap dikirim dalam 2 hari kerja.',
      ),
      offered: [
        {
          shop: 'kulit-manis-lempur',
          product: 'kulit-manis-karung-25-kg',
          minutes: 3 * DAY,
          answer: {
            minutes: 2 * DAY + 3 * HOUR,
            accept: false,
            reason: 'Karung 25 kg terlalu besar untuk pembeli kampanye ini. Coba tawarkan kemasan yang lebih kecil.',
          },
        },
        { shop: 'kulit-manis-lempur', product: 'teh-kulit-manis-celup-lempur', minutes: 6 * HOUR },
      ],
    },
  },
  {
    slug: 'kopi-gunung-sampai-gambut',
    title: 'Kopi, dari gunung sampai gambut',
    intro:
      'Arabika Kerinci dan Jangkat, robusta Masurai dan Batang Asai, liberika Tungkal: tiga pohon, lima tanah, satu provinsi. Baru disangrai minggu ini, dengan nama petaninya.',
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
      'kopi-arabika-jangkat',
      'kopi-batang-asai',
      'hampers-tiga-kopi-jambi',
      'kopi-aren-saset',
      'gula-aren-cair-rantau-pandan',
      'kelas-sangrai-kopi-masurai',
    ],
  },
  {
    slug: 'kamis-jumat-berbatik',
    title: 'Kamis dan Jumat berbatik',
    intro:
      'Dua hari seminggu kantor di Jambi berbatik. Kain, kemeja dan selendang ini dibuat di Seberang, Hamparan Rawang, Tungkal dan Muara Sabak, dan yang membuatnya senang kalau kamu tanya arti motifnya.',
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
      'kemeja-pendek-tungkal',
      'batik-cap-kepak-lepas-bakau',
      'kemeja-batik-lengan-pendek-jelmu',
      'kemeja-tenun-pemayung',
      'kelas-membatik-jelmu',
    ],
    joining: {
      untilDay: 9,
      rules: paragraphs(
        'Kain, kemeja, selendang atau seragam batik dan tenun buatan Jambi. Tulis nama motif dan di mana dibuat.',
        'Ukurannya tertulis, dan stoknya cukup untuk sebulan.',
      ),
      offered: [
        {
          shop: 'batik-jelmu-seberang',
          product: 'batik-cap-kaco-piring',
          minutes: 2 * DAY,
          answer: { minutes: DAY + 4 * HOUR, accept: true },
        },
        { shop: 'batik-jelmu-seberang', product: 'seragam-batik-kantor-20-potong', minutes: 5 * HOUR },
      ],
    },
  },
];
