import * as by from './buyers';
import type { DemoPurchase } from './types';

/** What was bought in the last two months, in the order in which it happened. New ones go to their place in time. */
export const demoPurchases: DemoPurchase[] = [
  {
    buyer: by.ratna,
    placed: { day: -58, time: '19:20' },
    goods: [
      ['kopi-arabika-kerinci-bubuk', '200 g', 2],
      ['teh-hitam-kayu-aro', '100 g', 3],
    ],
    ends: 'COMPLETED',
  },
  {
    buyer: by.bagas,
    pays: 'CARD',
    placed: { day: -56, time: '21:05' },
    goods: [
      ['kopi-liberika-tungkal-biji-sangrai', '', 2],
      ['kopi-liberika-saring-celup', '', 1],
    ],
    note: 'Tolong yang sangraiannya paling baru, ya.',
    ends: 'COMPLETED',
  },
  {
    buyer: by.dewi,
    pays: 'CASH',
    placed: { day: -54, time: '08:40' },
    goods: [['keripik-kentang-balado-kerinci', '150 g', 4]],
    ends: 'COMPLETED',
  },
  {
    buyer: by.melati,
    placed: { day: -53, time: '12:15' },
    goods: [['batik-cap-durian-pecah', 'Merah sepang', 2]],
    ends: 'COMPLETED',
  },
  {
    buyer: by.suryadi,
    placed: { day: -51, time: '06:50' },
    goods: [['kerupuk-ikan-mentah-5-kg', '', 2]],
    note: 'Untuk dijual lagi di toko. Kalau bisa dua karung jadi satu ikatan.',
    ends: 'ASSUMED',
  },
  {
    buyer: by.linda,
    pays: 'CARD',
    placed: { day: -49, time: '20:30' },
    goods: [
      ['dodol-nanas-tangkit', 'Kotak oleh-oleh 1 kg', 2],
      ['hampers-sarapan-jambi', '', 1],
    ],
    ends: 'COMPLETED',
  },
  {
    buyer: by.rani,
    pays: 'CARD',
    placed: { day: -47, time: '16:10' },
    goods: [['madu-sialang-air-hitam', '250 ml', 2]],
    ends: 'COMPLETED',
  },
  {
    buyer: by.emily,
    pays: 'CARD',
    placed: { day: -45, time: '10:20' },
    goods: [
      ['tas-pandan-pasar', 'Kunyit', 1],
      ['selendang-batik-bunga-teratai', '', 1],
    ],
    note: 'It is a present. Please leave the price out of the parcel.',
    ends: 'COMPLETED',
  },
  {
    buyer: by.tomi,
    placed: { day: -44, time: '22:45' },
    goods: [['kulit-manis-batang-lempur', '500 g', 2]],
    ends: 'EXPIRED',
  },
  {
    buyer: by.hendri,
    placed: { day: -42, time: '18:05' },
    goods: [['lempok-durian-bungo', '500 g', 2]],
    ends: 'COMPLETED',
  },
  {
    buyer: by.hakim,
    pays: 'CARD',
    placed: { day: -40, time: '09:30' },
    goods: [['gantungan-kunci-angso-duo-50-buah', '', 2]],
    note: 'Untuk suvenir rapat kerja. Terima kasih.',
    ends: 'COMPLETED',
  },
  {
    buyer: by.sinta,
    placed: { day: -38, time: '13:40' },
    goods: [['gula-semut-mentawak', '', 3]],
    ends: 'ASSUMED',
  },
  {
    buyer: by.nurul,
    placed: { day: -36, time: '19:55' },
    goods: [
      ['sirup-kulit-manis-lempur', '', 2],
      ['kulit-manis-bubuk-lempur', '100 g', 2],
    ],
    ends: 'COMPLETED',
  },
  {
    buyer: by.mira,
    placed: { day: -35, time: '11:25' },
    goods: [['kemeja-batik-kapal-sanggat', 'M', 1]],
    ends: {
      declined:
        'Maaf, kemeja M yang mau kami bungkus ternyata ada noda malam di punggungnya, dan penjahit kami pulang kampung. Kami tidak mau mengirim yang begitu.',
    },
    refund: 'CLOSED',
  },
  {
    buyer: by.ratna,
    placed: { day: -33, time: '07:30' },
    goods: [
      ['pempek-campur-solok-sipin', 'Isi 25', 1],
      ['padamaran-solok-sipin', '', 1],
    ],
    ends: 'COMPLETED',
  },
  {
    buyer: by.bagas,
    pays: 'CARD',
    placed: { day: -31, time: '20:15' },
    goods: [
      ['hampers-tiga-kopi-jambi', 'Biji', 1],
      ['dendeng-batokok-pondok-tinggi', '250 g', 2],
    ],
    ends: 'COMPLETED',
  },
  {
    buyer: by.wati,
    placed: { day: -29, time: '15:00' },
    goods: [['terasi-udang-rebon-kuala', '250 g', 2]],
    ends: 'COMPLETED',
  },
  {
    buyer: by.suryadi,
    placed: { day: -27, time: '06:40' },
    goods: [['kopi-robusta-masurai-bubuk', '1 kg', 5]],
    ends: 'COMPLETED',
  },
  {
    buyer: by.dewi,
    placed: { day: -25, time: '21:10' },
    goods: [
      ['tempoyak-durian-bungo', '250 g', 2],
      ['madu-sialang-air-hitam', '120 ml', 1],
    ],
    ends: 'COMPLETED',
  },
  {
    buyer: by.melati,
    placed: { day: -23, time: '14:35' },
    goods: [['dompet-songket-kecil', '', 3]],
    ends: 'LAPSED',
    refund: 'CLOSED',
  },
  {
    buyer: by.linda,
    pays: 'CARD',
    placed: { day: -21, time: '19:45' },
    goods: [['bolu-kojo-pandan', '', 1]],
    ends: 'WITHDRAWN',
  },
  {
    buyer: by.wati,
    placed: { day: -20, time: '14:20' },
    goods: [['kulit-manis-bubuk-lempur', '100 g', 3]],
    ends: 'COMPLETED',
    after: [
      {
        ...{ day: -15, time: '19:50' },
        claims: 'MISSING',
        pieces: 1,
        words: 'Di dalam kotak cuma ada dua bungkus. Segelnya masih utuh, jadi mungkin lupa dimasukkan.',
      },
      {
        ...{ day: -14, time: '07:40' },
        makesGood: 'Maaf, Mbak, betul kami lupa: satu bungkus masih di meja. Uangnya kami kembalikan.',
      },
      { day: -14, time: '12:30', givesAccount: true },
      { day: -14, time: '16:20', sendsMoney: true },
    ],
  },
  {
    buyer: by.hendri,
    placed: { day: -11, time: '17:20' },
    goods: [['talenan-bulian-tua', 'Besar, 38 cm', 1]],
    ends: 'DELIVERED',
  },
  {
    buyer: by.rani,
    pays: 'CARD',
    placed: { day: -10, time: '09:15' },
    goods: [['keranjang-rotan-air-hitam', 'Tinggi 25 cm', 1]],
    ends: 'DELIVERED',
  },
  {
    buyer: by.nurul,
    placed: { day: -9, time: '20:50' },
    goods: [
      ['syal-incung-kulit-manis', '', 1],
      ['kopi-arabika-kerinci-biji-sangrai', '200 g', 2],
    ],
    ends: { shops: { 'batik-incung-rawang': 'DELIVERED', 'kebun-kersik-tuo': 'SHIPPED' } },
  },
  {
    buyer: by.dewi,
    placed: { day: -9, time: '21:30' },
    goods: [['batik-cap-durian-pecah', 'Merah sepang', 1]],
    ends: 'DELIVERED',
    after: [
      {
        ...{ day: -1, time: '19:25' },
        claims: 'BROKEN',
        pieces: 1,
        words:
          'Waktu dibuka ada bagian kain yang robek dan bernoda, kira-kira selebar telapak tangan. Fotonya saya lampirkan.',
        hasPhoto: true,
      },
    ],
  },
  {
    buyer: by.emily,
    pays: 'CARD',
    placed: { day: -8, time: '08:25' },
    goods: [['nampan-kayu-kulim', '', 1]],
    ends: 'SHIPPED',
  },
  {
    buyer: by.sinta,
    placed: { day: -8, time: '18:30' },
    goods: [['kue-semprong-gulung', '', 2]],
    ends: 'TAKEN_BACK',
    refund: 'ACCOUNT_GIVEN',
  },
  {
    buyer: by.dewi,
    placed: { day: -6, time: '10:05' },
    goods: [['sambal-lado-batokok', '', 2]],
    ends: 'SHIPPED',
    collects: true,
    gift: 'Untuk Uni, biar makan siang di kantor terasa seperti di rumah.',
  },
  {
    buyer: by.mira,
    placed: { day: -6, time: '12:40' },
    goods: [['kerupuk-udang-nipah-panjang', '500 g', 2]],
    ends: 'SHIPPED',
    after: [
      {
        minutesAgo: 26 * 60,
        complains:
          'Paket saya di aplikasi kurir tertulis “sampai di Jambi” sejak tiga hari lalu dan tidak bergerak. Toko sudah saya hubungi lewat WhatsApp, katanya sudah diserahkan ke kurir. Mohon dibantu menanyakan ke kurirnya, karena kerupuknya untuk hajatan hari Sabtu.',
      },
    ],
  },
  {
    buyer: by.hakim,
    pays: 'CARD',
    placed: { day: -5, time: '10:10' },
    goods: [['seragam-batik-kantor-20-potong', '', 1]],
    note: 'Daftar ukuran kami kirim lewat WhatsApp toko.',
    ends: 'ACCEPTED',
  },
  {
    buyer: by.dewi,
    placed: { day: -3, time: '20:10' },
    goods: [
      ['kulit-manis-batang-lempur', '250 g', 2],
      ['batik-cap-durian-pecah', 'Hitam', 1],
    ],
    note: 'Kalau rumah kosong, titip di warung depan.',
    ends: {
      shops: {
        'kulit-manis-lempur': 'SHIPPED',
        'batik-jelmu-seberang': {
          declined:
            'Maaf, besok anak kami menikah dan rumah batik tutup sampai minggu depan. Daripada menunggu lama, uangnya kami minta dikembalikan dulu.',
        },
      },
    },
    after: [
      { minutesAgo: 150, by: 'BUYER', says: 'Bu, kulit manisnya yang batang tebal, kan? Untuk gulai Minggu ini.' },
      {
        ...{ minutesAgo: 65, by: 'SHOP' },
        says: 'Iya, yang tebal. Paketnya sudah jalan kemarin sore, biasanya dua hari sampai Sungai Penuh. Nomor resinya ada di halaman pesanan, ya.',
      },
    ],
  },
  {
    buyer: by.ratna,
    placed: { day: -2, time: '08:05' },
    goods: [
      ['beras-payo-kerinci', '2 kg', 2],
      ['kulit-manis-bubuk-lempur', '250 g', 1],
    ],
    ends: 'PACKED',
  },
  {
    buyer: by.tomi,
    placed: { day: -2, time: '08:30' },
    goods: [['selendang-songket-tabur', 'Merah', 1]],
    ends: 'ACCEPTED',
  },
  {
    buyer: by.wati,
    placed: { minutesAgo: 22 * 60 },
    goods: [['minyak-kelapa-murni-bernai', '250 ml', 2]],
    ends: 'NEW',
  },
  {
    buyer: by.bagas,
    pays: 'CARD',
    placed: { minutesAgo: 19 * 60 },
    goods: [
      ['kulit-manis-batang-lempur', '250 g', 3],
      ['kopi-arabika-kerinci-bubuk', '500 g', 1],
    ],
    note: 'Kopinya digiling kasar untuk tubruk.',
    ends: 'NEW',
  },
  {
    buyer: by.linda,
    pays: 'CARD',
    placed: { minutesAgo: 7 * 60 },
    goods: [
      ['sirup-kulit-manis-lempur', '', 1],
      ['batik-cap-durian-pecah', 'Cokelat tinggi', 1],
    ],
    ends: 'NEW',
  },
  {
    buyer: by.melati,
    placed: { minutesAgo: 160 },
    goods: [['dodol-nanas-tangkit-kotak-mini', '', 12]],
    ends: 'AWAITING',
  },
  {
    buyer: by.hendri,
    placed: { minutesAgo: 35 },
    goods: [
      ['kopi-robusta-masurai-biji', '', 1],
      ['gula-aren-cetak-rantau-pandan', '', 2],
    ],
    ends: 'AWAITING',
  },
];
