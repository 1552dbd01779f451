import { paragraphs } from '../paragraphs';
import { notFood } from '../permits';
import { beyondProvince, ownRider, withinProvince } from '../rates';
import type { DemoShop } from '../types';

export const ukirRengasCondong: DemoShop = {
  slug: 'ukir-rengas-condong',
  name: 'Ukir Rengas Condong',
  story: paragraphs(
    'Bengkel kayu tiga orang di Muara Bulian. Pak Anwar mengukir, Danu membubut, Ilham menghaluskan dan mengirim. Kayunya sisa kusen dan perahu yang kami beli dari tukang sekitar: tembesu, bulian tua, kulim.',
    'Ukiran kami gambar dulu di kertas dan kami kirim fotonya. Kalau belum cocok, kita ubah sebelum pahat menyentuh kayu.',
  ),
  business: {
    name: 'Bengkel Ukir Rengas Condong',
    ownerName: 'Pak Anwar (contoh)',
    sector: 'CRAFT',
    makes: 'Ukiran kayu, nampan, talenan, papan nama',
    village: '15.04.03.1005',
    addressLine: 'Lorong Mufakat RT 11',
    since: 2009,
  },
  phone: '+628000000105',
  rates: [
    ownRider('15.04', 15_000, 3_000),
    ownRider('15.04', 7_000, 2_000, '15.04.03'),
    ...withinProvince('15.04', 'JNE Reguler'),
    ...beyondProvince('15.04', 'JNE Reguler'),
  ],
  products: [
    {
      slug: 'panel-ukir-durian-pecah',
      name: 'Panel ukir motif durian pecah',
      description: paragraphs(
        'Hiasan dinding dari tembesu setebal tiga senti, dipahat tangan, digosok minyak kelapa. Motif durian pecah kami ambil dari tiang rumah panggung di hulu.',
        'Karena dipahat satu-satu, lekuknya tidak akan sama persis dengan foto. Kait gantung sudah terpasang.',
      ),
      category: 'ukiran-kayu',
      salesModel: 'MADE_TO_ORDER',
      madeToOrderDays: 14,
      origin: { materials: 'Kayu tembesu sisa bangunan', madeIn: '15.04', checked: true },
      halal: notFood,
      variants: [
        { size: '30 × 30 cm', price: 285_000, onHand: 5, grams: 2_400, parcel: [36, 36, 8] },
        { size: '60 × 40 cm', price: 540_000, onHand: 3, grams: 5_600, parcel: [66, 46, 9] },
      ],
      picture: { kind: 'ukiran', palette: 'kopi', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'nampan-kayu-kulim',
      name: 'Nampan kayu kulim',
      description: paragraphs(
        'Nampan satu papan, bukan sambungan, dengan pegangan berukir sulur. Muat enam gelas dan sepiring kue.',
        'Lap dengan kain lembap lalu keringkan. Sesekali gosok minyak kelapa supaya tidak kusam.',
      ),
      category: 'ukiran-kayu',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kayu kulim sisa kusen', madeIn: '15.04', checked: true },
      halal: notFood,
      variants: [{ price: 165_000, onHand: 8, grams: 1_700, parcel: [46, 32, 8] }],
      picture: { kind: 'ukiran', palette: 'tanah', pack: 1 },
      pictures: 2,
    },
    {
      slug: 'talenan-bulian-tua',
      name: 'Talenan bulian tua',
      description: paragraphs(
        'Dari papan perahu tua yang sudah puluhan tahun kena air. Berat, tidak gampang baret, tidak melengkung.',
        'Bekas lubang paku kami biarkan di pinggir sebagai gantungan. Jangan direndam semalaman.',
      ),
      category: 'ukiran-kayu',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kayu bulian bekas perahu', madeIn: '15.04', checked: false },
      halal: notFood,
      variants: [
        { size: 'Kecil, 25 cm', price: 75_000, onHand: 14, grams: 1_200, parcel: [28, 18, 5] },
        { size: 'Besar, 38 cm', price: 120_000, onHand: 6, grams: 2_300, parcel: [41, 26, 5] },
      ],
      picture: { kind: 'ukiran', palette: 'kopi', pack: 2 },
      pictures: 1,
    },
    {
      slug: 'papan-nama-ukir',
      name: 'Papan nama ukir untuk rumah, kantor dan surau',
      description: paragraphs(
        'Tulis nama dan ukuran huruf di catatan pesanan. Kami kirim gambarnya ke teleponmu dalam dua hari, pahat dimulai setelah kamu setuju.',
        'Ukuran 80 × 20 cm, tebal tiga senti, pinggir berukir pucuk rebung. Aksara Arab Melayu bisa, tidak tambah harga.',
      ),
      category: 'jasa-ukir-jahit',
      salesModel: 'MADE_TO_ORDER',
      madeToOrderDays: 10,
      origin: { materials: 'Kayu tembesu', madeIn: '15.04', checked: false },
      halal: notFood,
      variants: [{ price: 350_000, onHand: 4, grams: 4_200, parcel: [86, 26, 8] }],
      picture: { kind: 'ukiran', palette: 'malam', pack: 3 },
      pictures: 2,
    },
    {
      slug: 'gantungan-kunci-angso-duo-50-buah',
      name: 'Gantungan kunci angso duo, isi 50',
      description: paragraphs(
        'Sepasang angsa dari potongan kayu kecil, untuk cendera mata acara. Satu ikat isi lima puluh, warna kayunya campur.',
        'Nama acara bisa dibakar di belakangnya tanpa biaya mulai seratus buah; tulis di catatan dan beri kami tambahan empat hari.',
      ),
      category: 'hantaran-cendera-mata',
      salesModel: 'WHOLESALE',
      origin: { materials: 'Potongan kayu bengkel sendiri', madeIn: '15.04', checked: false },
      halal: notFood,
      variants: [
        {
          price: 325_000,
          tiers: [
            [2, 310_000],
            [5, 290_000],
            [10, 270_000],
          ],
          onHand: 11,
          grams: 1_300,
          parcel: [30, 22, 10],
        },
      ],
      picture: { kind: 'ukiran', palette: 'kunyit', pack: 3 },
      pictures: 1,
    },
    {
      slug: 'sendok-kayu-tembesu-set',
      name: 'Sendok kayu tembesu, satu set lima',
      description: paragraphs(
        'Centong nasi, sendok sayur, sutil, sendok garam dan sendok madu. Danu membubut tangkainya, Ilham menghaluskan sampai ibunya sendiri tidak menemukan serat yang menusuk.',
        'Dilumuri minyak kelapa, bukan pernis, jadi aman untuk panci panas. Cuci tangan, keringkan berdiri.',
      ),
      category: 'ukiran-kayu',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kayu tembesu sisa kusen, minyak kelapa', madeIn: '15.04', checked: true },
      halal: notFood,
      variants: [{ price: 110_000, onHand: 16, grams: 520, parcel: [38, 14, 8] }],
      picture: { kind: 'ukiran', palette: 'sawah', pack: 2 },
      pictures: 1,
    },
  ],
};
