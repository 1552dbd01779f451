import { paragraphs } from '../paragraphs';
import { halalCertificate, notFood, pirt } from '../permits';
import { beyondProvince, ownRider, withinProvince } from '../rates';
import type { DemoShop } from '../types';

const halal = halalCertificate(114, '2030-06-30');
const ownBlend = pirt({
  pack: 'komposit',
  food: 'kopi dan teh',
  regency: '15.71',
  product: 1,
  producer: 9004,
  expiresOn: '2030-07-31',
});

/** A gallery: it packs hampers of its own and sells goods of makers who also have a shop here. */
export const galeriTepianBatanghari: DemoShop = {
  slug: 'galeri-tepian-batanghari',
  name: 'Galeri Tepian Batanghari',
  story: paragraphs(
    'Ruko dua pintu di Beringin, jalan kaki dari Ancol. Rak kami isinya titipan: pandan dari Tebo, rotan dari Air Hitam, dodol dari Tangkit. Nama pembuatnya selalu kami tulis lebih besar dari nama kami.',
    'Untuk kantor dan keluarga jauh, kami merakit bingkisan. Ceritakan siapa yang akan menerima; isinya kami carikan.',
  ),
  business: {
    name: 'Galeri Tepian Batanghari',
    ownerName: 'Kak Intan (contoh)',
    nib: '0000000157104',
    sector: 'TRADE',
    makes: 'Bingkisan dan titipan kriya serta makanan dari sebelas kabupaten/kota; kopi racikan',
    village: '15.71.04.1001',
    addressLine: 'Ruko dua pintu, Kelurahan Beringin RT 08',
    since: 2019,
  },
  phone: '+628000000114',
  rates: [
    ownRider('15.71', 8_000, 2_000),
    ...withinProvince('15.71', 'JNE Reguler'),
    ...beyondProvince('15.71', 'JNE Reguler'),
    ...withinProvince('15.71', 'J&T EZ'),
    ...beyondProvince('15.71', 'J&T EZ'),
  ],
  products: [
    {
      slug: 'hampers-sarapan-jambi',
      name: 'Hampers sarapan Jambi',
      description: paragraphs(
        'Satu kotak untuk satu pagi yang pelan: kopi racikan galeri 200 g, teh hitam Kayu Aro 100 g, gula semut Mentawak 250 g, selai nanas Tangkit 300 g, kue semprong kecil.',
        'Kotaknya anyaman pandan, bukan kardus, jadi tetap dipakai. Kartu ucapan kami tulis tangan; kalimatnya tulis di catatan.',
        'Izin dan tanggal kedaluwarsa tiap isi ada di kemasannya masing-masing. Kue mengandung telur dan wijen.',
      ),
      category: 'hampers-makanan',
      salesModel: 'GIFT_SET',
      origin: { materials: 'Isi dari Kerinci, Sarolangun, Muaro Jambi dan Kota Jambi', madeIn: '15.71', checked: true },
      halal,
      permit: ownBlend,
      label: {
        ingredients:
          'Kopi; daun teh; gula semut (nira aren); selai (nanas, gula, kulit manis); kue semprong (tepung beras, telur, santan, gula, kulit manis, wijen)',
        allergens: 'Kue mengandung telur, wijen',
        netContent: 'Lima isi: 200 g, 100 g, 250 g, 300 g, 100 g',
        shelfLife: 'Menurut tanggal di tiap kemasan; yang tercepat 2 bulan',
        storage: 'Suhu ruang, jauh dari sinar matahari',
      },
      variants: [{ price: 285_000, onHand: 15, grams: 2_300, parcel: [36, 28, 16] }],
      picture: { kind: 'hampers', palette: 'kunyit', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'hampers-tiga-kopi-jambi',
      name: 'Hampers tiga kopi Jambi',
      description: paragraphs(
        'Arabika Kerinci dari gunung, robusta Masurai dari hulu, liberika Tungkal dari gambut; masing-masing 200 g, ditambah kopi racikan galeri yang mencampur ketiganya.',
        'Urutan minumnya kami tulis di kartu: mulai dari yang ringan. Pilih bubuk atau biji.',
        'Izin tiap kopi ada di kemasannya. Bahan: kopi.',
      ),
      category: 'hampers-makanan',
      salesModel: 'GIFT_SET',
      origin: { materials: 'Kopi dari Kerinci, Merangin dan Tanjung Jabung Barat', madeIn: '15.71', checked: true },
      halal,
      permit: ownBlend,
      label: {
        ingredients: 'Kopi arabika, kopi robusta, kopi liberika',
        allergens: 'Tidak mengandung alergen',
        netContent: '4 × 200 g',
        shelfLife: '12 bulan sejak disangrai',
        storage: 'Tertutup rapat, tempat sejuk',
      },
      variants: [
        { flavour: 'Bubuk', price: 220_000, onHand: 22, grams: 1_150, parcel: [32, 24, 10] },
        { flavour: 'Biji', price: 230_000, onHand: 13, grams: 1_150, parcel: [32, 24, 10] },
      ],
      picture: { kind: 'hampers', palette: 'kopi', pack: 1 },
      pictures: 3,
    },
    {
      slug: 'bingkisan-kain-dan-kriya',
      name: 'Bingkisan kain dan kriya',
      description: paragraphs(
        'Selendang batik bunga teratai dari Jelmu, dompet songket Ulu Gedong, gantungan kunci angso duo, di dalam kotak pandan Sungai Abang.',
        'Untuk tamu kantor atau guru yang pensiun. Nama penerima dan pemberi kami tulis di kartu.',
      ),
      category: 'hampers-kriya',
      salesModel: 'GIFT_SET',
      origin: {
        materials: 'Batik dan songket Kota Jambi, ukiran Batanghari, pandan Tebo',
        madeIn: '15.71',
        checked: true,
      },
      halal: notFood,
      variants: [{ price: 375_000, onHand: 9, grams: 900, parcel: [30, 26, 12] }],
      picture: { kind: 'hampers', palette: 'merah', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'keranjang-rotan-air-hitam',
      name: 'Keranjang rotan Air Hitam',
      description: paragraphs(
        'Ambung kecil dari rotan manau dan rotan sego, bentuknya mengikuti ambung yang dipakai ke kebun, hanya lebih pendek. Pas untuk cucian, mainan atau pot besar.',
        'Dianyam di Lubuk Kepayang, dititipkan ke kami tiap bulan.',
      ),
      category: 'rotan-lidi',
      salesModel: 'READY_STOCK',
      maker: 'rimbo-air-hitam',
      origin: { materials: 'Rotan dari hutan desa Lubuk Kepayang', madeIn: '15.03', checked: true },
      halal: notFood,
      variants: [
        { size: 'Tinggi 25 cm', price: 145_000, onHand: 7, grams: 1_000, parcel: [30, 30, 28] },
        { size: 'Tinggi 40 cm', price: 230_000, onHand: 3, grams: 1_700, parcel: [38, 38, 43] },
      ],
      picture: { kind: 'rotan', palette: 'tanah', pack: 1 },
      pictures: 2,
    },
    {
      slug: 'dodol-nanas-tangkit-kotak-mini',
      name: 'Dodol nanas Tangkit, kotak mini isi 12',
      description: paragraphs(
        'Dodol Bu Hapsah dalam kotak kecil yang masuk saku jas, untuk ditaruh di meja rapat atau dibagi di kelas. Sekotak 150 gram.',
        'Toko Kebun Nanas Tangkit hanya mengirim di dalam provinsi; dari galeri kami bisa ke mana saja.',
      ),
      category: 'dodol-lempok',
      salesModel: 'READY_STOCK',
      maker: 'kebun-nanas-tangkit',
      origin: { materials: 'Nanas dari Tangkit Baru', madeIn: '15.05', checked: true },
      halal: halalCertificate(106, '2030-09-30'),
      permit: pirt({
        pack: 'ganda',
        food: 'tepung',
        regency: '15.05',
        product: 4,
        producer: 9001,
        expiresOn: '2030-10-31',
      }),
      label: {
        ingredients: 'Nanas, gula, tepung ketan, santan',
        allergens: 'Tidak mengandung alergen',
        netContent: '150 g',
        shelfLife: '2 bulan sejak dibuat',
        storage: 'Suhu ruang, tempat kering',
      },
      variants: [{ price: 19_000, onHand: 48, grams: 200, parcel: [14, 10, 5] }],
      picture: { kind: 'dodol', palette: 'merah', pack: 3 },
      pictures: 1,
    },
    {
      slug: 'map-pandan-rapat',
      name: 'Map pandan untuk rapat',
      description: paragraphs(
        'Map ukuran folio dari anyaman pandan halus, tepinya kain batik sisa, di dalamnya kantong kartu. Nama acara bisa disablon mulai tiga puluh buah.',
        'Dianyam empat belas perempuan di Sungai Abang, Tebo.',
      ),
      category: 'anyaman-pandan',
      salesModel: 'READY_STOCK',
      maker: 'anyaman-vii-koto',
      origin: { materials: 'Pandan VII Koto, sisa batik Jelmu', madeIn: '15.09', checked: false },
      halal: notFood,
      variants: [{ price: 58_000, onHand: 42, grams: 260, parcel: [38, 28, 3] }],
      picture: { kind: 'anyaman-pandan', palette: 'malam', pack: 0 },
      pictures: 2,
    },
  ],
};
