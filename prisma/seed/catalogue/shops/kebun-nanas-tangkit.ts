import { paragraphs } from '../paragraphs';
import { halalCertificate, pirt } from '../permits';
import { ownRider, withinProvince } from '../rates';
import type { DemoShop } from '../types';

const halal = halalCertificate(106, '2030-09-30');

/** Fresh fruit does not stand the road to other provinces, so this shop ships within Jambi only. */
export const kebunNanasTangkit: DemoShop = {
  slug: 'kebun-nanas-tangkit',
  name: 'Kebun Nanas Tangkit',
  story: paragraphs(
    'Tangkit Baru itu tanah gambut, dan nanas senang di gambut. Hampir tiap rumah di sini punya kebun nanas di belakang dan kuali di depan.',
    'Bu Hapsah mulai dengan satu kuali tahun 2012; sekarang ada enam tetangga yang ikut mengaduk. Buah segar kami petik pagi di hari kirim, maka hanya kami kirim di dalam Provinsi Jambi.',
  ),
  business: {
    name: 'Dapur Nanas Tangkit Baru',
    ownerName: 'Bu Hapsah (contoh)',
    nib: '0000000150501',
    sector: 'CULINARY',
    makes: 'Dodol, selai dan keripik nanas, nanas segar, duku',
    village: '15.05.08.2006',
    addressLine: 'RT 07, parit tiga, ada papan gambar nanas',
    since: 2012,
  },
  phone: '+628000000106',
  rates: [
    ownRider('15.05', 12_000, 3_000),
    ownRider('15.71', 15_000, 3_000),
    ...withinProvince('15.05', 'J&T EZ'),
    ...withinProvince('15.05', 'JNE Reguler'),
  ],
  products: [
    {
      slug: 'dodol-nanas-tangkit',
      name: 'Dodol nanas Tangkit',
      description: paragraphs(
        'Nanas masak pohon diparut, airnya ditiriskan, lalu diaduk dengan gula dan ketan sampai berat di tangan. Asam manisnya masih terasa buah.',
        'Dibungkus satu-satu dalam kertas. Bungkusan 400 gram isinya kira-kira tiga puluh.',
      ),
      category: 'dodol-lempok',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Nanas dari Tangkit Baru', madeIn: '15.05', checked: true },
      halal,
      permit: pirt({
        pack: 'plastik',
        food: 'tepung',
        regency: '15.05',
        product: 1,
        producer: 9001,
        expiresOn: '2030-10-31',
      }),
      label: {
        ingredients: 'Nanas, gula, tepung ketan, santan',
        allergens: 'Tidak mengandung alergen',
        netContent: '200 g, 400 g atau 1 kg',
        shelfLife: '2 bulan sejak dibuat',
        storage: 'Suhu ruang, tempat kering',
      },
      variants: [
        { size: '200 g', price: 18_000, onHand: 90, grams: 230, parcel: [18, 12, 4] },
        { size: '400 g', price: 33_000, onHand: 64, grams: 450, parcel: [22, 15, 6] },
        { size: 'Kotak oleh-oleh 1 kg', price: 80_000, onHand: 20, grams: 1_150, parcel: [26, 20, 8] },
      ],
      picture: { kind: 'dodol', palette: 'kunyit', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'selai-nanas-tangkit',
      name: 'Selai nanas',
      description: paragraphs(
        'Hanya nanas, gula dan sebatang kulit manis, dimasak sampai kering supaya bisa juga untuk isi nastar.',
        'Untuk roti, panaskan sebentar dengan sesendok air.',
      ),
      category: 'dodol-lempok',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Nanas Tangkit Baru, kulit manis Kerinci', madeIn: '15.05', checked: true },
      halal,
      permit: pirt({
        pack: 'kaca',
        food: 'selai',
        regency: '15.05',
        product: 2,
        producer: 9001,
        expiresOn: '2030-10-31',
      }),
      label: {
        ingredients: 'Nanas, gula, kulit manis',
        allergens: 'Tidak mengandung alergen',
        netContent: '300 g',
        shelfLife: '6 bulan sejak dimasak',
        storage: 'Suhu ruang; setelah dibuka di kulkas',
      },
      variants: [{ price: 29_000, onHand: 37, grams: 520, parcel: [9, 9, 12] }],
      picture: { kind: 'madu', palette: 'merah', pack: 2 },
      pictures: 1,
    },
    {
      slug: 'keripik-nanas-tangkit',
      name: 'Keripik nanas',
      description: paragraphs(
        'Irisan nanas digoreng hampa di alat milik kelompok, jadi renyah tanpa tepung dan warnanya tetap kuning.',
        'Sekali buka, habiskan: udara Jambi cepat membuatnya lemas.',
      ),
      category: 'kerupuk-keripik',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Nanas dari Tangkit Baru', madeIn: '15.05', checked: true },
      halal,
      permit: pirt({
        pack: 'foil',
        food: 'buah',
        regency: '15.05',
        product: 3,
        producer: 9001,
        expiresOn: '2029-06-30',
      }),
      label: {
        ingredients: 'Nanas, minyak sawit',
        allergens: 'Tidak mengandung alergen',
        netContent: '100 g',
        shelfLife: '6 bulan sejak digoreng',
        storage: 'Kering; sekali buka, habiskan',
      },
      variants: [{ price: 21_000, onHand: 52, grams: 130, parcel: [24, 16, 7] }],
      picture: { kind: 'kerupuk', palette: 'kunyit', pack: 1 },
      pictures: 2,
    },
    {
      slug: 'nanas-tangkit-segar',
      name: 'Nanas Tangkit segar',
      description: paragraphs(
        'Kecil, manis, seratnya halus. Mahkotanya kami sisakan pendek supaya muat di kotak dan tidak melukai buah lain.',
        'Dipetik matang tiga perempat; dua hari di dapur, siap dimakan.',
      ),
      category: 'buah-segar',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kebun sendiri di Tangkit Baru', madeIn: '15.05', checked: true },
      halal,
      label: {
        netContent: '3 atau 6 buah',
        shelfLife: '5 hari sejak dipetik',
        storage: 'Suhu ruang, jangan ditumpuk',
      },
      variants: [
        { size: 'Isi 3', price: 27_000, onHand: 30, grams: 2_600, parcel: [36, 24, 16] },
        { size: 'Isi 6', price: 50_000, onHand: 18, grams: 5_100, parcel: [42, 34, 18] },
      ],
      picture: { kind: 'buah', palette: 'kunyit', pack: 0 },
      pictures: 2,
    },
    {
      slug: 'duku-kumpeh',
      name: 'Duku Kumpeh',
      description: paragraphs(
        'Duku dari kebun keluarga di Kumpeh, pohonnya lebih tua dari kami. Kulit tipis, bijinya kecil, manis sampai ke tangkai.',
        'Musimnya pendek. Begitu panen mulai, stok kami isi tiap pagi; di luar itu memang kosong.',
      ),
      category: 'buah-segar',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kebun duku di Kumpeh', madeIn: '15.05', checked: false },
      halal,
      label: {
        netContent: '3 kg',
        shelfLife: '4 hari sejak dipetik',
        storage: 'Keranjang terbuka, tempat sejuk',
      },
      variants: [{ size: 'Keranjang 3 kg', price: 72_000, onHand: 0, grams: 3_400, parcel: [34, 26, 20] }],
      picture: { kind: 'buah', palette: 'tanah', pack: 1 },
      pictures: 2,
    },
  ],
};
