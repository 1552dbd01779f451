import { paragraphs } from '../paragraphs';
import { halalCertificate, pirt } from '../permits';
import { beyondProvince, ownRider, withinProvince } from '../rates';
import type { DemoShop } from '../types';

const halal = halalCertificate(101, '2030-04-30');

export const kulitManisLempur: DemoShop = {
  slug: 'kulit-manis-lempur',
  name: 'Kulit Manis Lempur',
  story: paragraphs(
    'Kami sebelas keluarga di Lempur Tengah, Gunung Raya. Kulit manis ditanam orang tua kami di lereng belakang rumah; yang kami tebang hari ini umurnya belasan tahun, dan setiap batang yang ditebang kami ganti bibit.',
    'Kulit dikikis pagi hari, dijemur tiga sampai empat hari di halaman, lalu dipilah di teras rumah Bu Yusna. Di musim hujan jemuran lebih lama, jadi sabar sedikit kalau kiriman mundur.',
  ),
  business: {
    name: 'Kelompok Kulit Manis Lempur',
    ownerName: 'Bu Yusna (contoh)',
    nib: '0000000150101',
    sector: 'AGRICULTURE',
    makes: 'Kulit manis batang dan bubuk, sirup kulit manis, beras payo',
    village: '15.01.01.1004',
    addressLine: 'RT 03, jalan ke danau, rumah panggung cat hijau',
    since: 2014,
  },
  phone: '+628000000101',
  rates: [
    ownRider('15.01', 15_000, 5_000),
    ownRider('15.01', 5_000, 2_000, '15.01.01'),
    ...withinProvince('15.01', 'JNE Reguler'),
    ...beyondProvince('15.01', 'JNE Reguler'),
  ],
  products: [
    {
      slug: 'kulit-manis-batang-lempur',
      name: 'Kulit manis batang Lempur',
      description: paragraphs(
        'Gulungan kulit manis dari pohon tua, panjang kira-kira sejengkal. Warnanya cokelat kemerahan, pedasnya hangat, bukan getir.',
        'Satu ruas cukup untuk sepanci gulai atau dua gelas teh. Bisa diseduh ulang sekali lagi sebelum wanginya habis.',
      ),
      category: 'rempah-utuh',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kulit manis dari kebun sendiri di Gunung Raya', madeIn: '15.01', checked: true },
      halal,
      label: {
        netContent: '250 g, 500 g atau 1 kg',
        shelfLife: '1 tahun sejak dipilah',
        storage: 'Stoples tertutup, tempat kering',
      },
      variants: [
        { size: '250 g', price: 28_000, onHand: 46, grams: 300, parcel: [22, 14, 6] },
        { size: '500 g', price: 52_000, onHand: 30, grams: 570, parcel: [25, 18, 8] },
        { size: '1 kg', price: 98_000, reducedTo: 89_000, onHand: 14, grams: 1_100, parcel: [30, 22, 12] },
      ],
      picture: { kind: 'kulit-manis', palette: 'tanah', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'kulit-manis-bubuk-lempur',
      name: 'Kulit manis bubuk',
      description: paragraphs(
        'Digiling dari potongan batang yang patah waktu disortir, jadi bukan sisa kulit tipis. Kami giling tiap Senin, sedikit-sedikit, supaya wanginya tidak keburu hilang.',
        'Enak ditabur di kopi, bubur kacang hijau, atau adonan bolu.',
      ),
      category: 'rempah-bubuk',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kulit manis dari Gunung Raya', madeIn: '15.01', checked: true },
      halal,
      permit: pirt({
        pack: 'plastik',
        food: 'rempah',
        regency: '15.01',
        product: 1,
        producer: 9001,
        expiresOn: '2030-05-31',
      }),
      label: {
        ingredients: 'Kulit manis',
        allergens: 'Tidak mengandung alergen',
        netContent: '100 g atau 250 g',
        shelfLife: '12 bulan sejak digiling',
        storage: 'Kering dan tertutup rapat',
      },
      variants: [
        { size: '100 g', price: 17_000, onHand: 62, grams: 130, parcel: [16, 11, 4] },
        { size: '250 g', price: 38_000, onHand: 25, grams: 290, parcel: [20, 13, 5] },
      ],
      picture: { kind: 'kulit-manis', palette: 'kunyit', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'sirup-kulit-manis-lempur',
      name: 'Sirup kulit manis',
      description: paragraphs(
        'Kulit manis direbus empat jam sampai airnya merah tua, lalu disaring dan dimasak lagi dengan gula. Tanpa pewarna; merahnya dari kulit.',
        'Dua sendok untuk segelas air, dingin atau panas. Di Lempur biasanya keluar waktu ada tamu dan waktu berbuka.',
      ),
      category: 'sirup-minuman',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kulit manis Gunung Raya, gula pasir', madeIn: '15.01', checked: true },
      halal,
      permit: pirt({
        pack: 'kaca',
        food: 'minuman',
        regency: '15.01',
        product: 2,
        producer: 9001,
        expiresOn: '2030-05-31',
      }),
      label: {
        ingredients: 'Air, gula, kulit manis, cengkih',
        allergens: 'Tidak mengandung alergen',
        netContent: '500 ml',
        shelfLife: '12 bulan sejak dibuat',
        storage: 'Suhu ruang; setelah dibuka di kulkas, habiskan dalam dua bulan',
      },
      variants: [{ price: 38_000, onHand: 33, grams: 1_050, parcel: [12, 12, 30] }],
      picture: { kind: 'sirup', palette: 'merah', pack: 1 },
      pictures: 2,
    },
    {
      slug: 'kulit-manis-karung-25-kg',
      name: 'Kulit manis batang, karung 25 kg',
      description: paragraphs(
        'Untuk dapur katering, pengolah jamu dan pembeli yang menyimpan stok. Kadar air kami ukur sebelum karung dijahit, paling tinggi empat belas persen.',
        'Ukuran batang campur, panjang 20 sampai 40 cm. Mau lebih dari empat karung, telepon dulu supaya kami kumpulkan dari anggota.',
      ),
      category: 'rempah-utuh',
      salesModel: 'WHOLESALE',
      origin: { materials: 'Kulit manis dari kebun anggota di Gunung Raya', madeIn: '15.01', checked: false },
      halal,
      label: {
        netContent: '25 kg',
        shelfLife: '1 tahun sejak dijahit',
        storage: 'Di atas palet, gudang kering',
      },
      variants: [
        {
          price: 1_475_000,
          tiers: [
            [2, 1_430_000],
            [4, 1_375_000],
          ],
          onHand: 6,
          grams: 25_500,
          parcel: [90, 55, 25],
        },
      ],
      picture: { kind: 'kulit-manis', palette: 'kopi', pack: 3 },
      pictures: 1,
    },
    {
      slug: 'beras-payo-kerinci',
      name: 'Beras payo',
      description: paragraphs(
        'Padi payo ditanam setahun sekali di sawah rawa, airnya dari gunung. Bulirnya agak besar, nasinya pulen dan tetap lembut sampai sore.',
        'Kami giling di kilang desa waktu ada pesanan, jadi masih harum jerami. Panen sekali setahun: kalau habis, tunggu musim berikutnya.',
      ),
      category: 'beras-palawija',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Padi payo dari sawah Lempur', madeIn: '15.01', checked: false },
      halal,
      label: {
        netContent: '2 kg atau 5 kg',
        shelfLife: '6 bulan sejak digiling',
        storage: 'Tempat kering, dalam wadah tertutup',
      },
      variants: [
        { size: '2 kg', price: 46_000, onHand: 18, grams: 2_050, parcel: [30, 20, 7] },
        { size: '5 kg', price: 110_000, onHand: 0, grams: 5_100, parcel: [42, 28, 9] },
      ],
      picture: { kind: 'beras', palette: 'sawah', pack: 1 },
      pictures: 2,
    },
  ],
};
