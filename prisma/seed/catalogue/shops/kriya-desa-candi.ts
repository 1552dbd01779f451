import { paragraphs } from '../paragraphs';
import { halalCertificate, notFood, pirt } from '../permits';
import { beyondProvince, ownRider, withinProvince } from '../rates';
import type { DemoShop } from '../types';

const halal = halalCertificate(122, '2030-10-31');
const permit = (pack: 'plastik' | 'kaca', food: 'buah' | 'minuman', product: number) =>
  pirt({ pack, food, regency: '15.05', product, producer: 9002, expiresOn: '2030-11-30' });

export const kriyaDesaCandi: DemoShop = {
  slug: 'kriya-desa-candi',
  name: 'Kriya Desa Candi',
  story: paragraphs(
    'Kami tumbuh di antara bata merah tua di Desa Muaro Jambi; waktu kecil main petak umpet di candi, sekarang mengantar tamu naik sepeda. Yang tidak sempat datang, kami kirimi sedikit dari sini.',
    'Dua belas anak muda, satu bengkel kecil di bawah rumah nenek. Bata candi tidak pernah kami sentuh; yang kami buat dari kayu sisa, kain dan kebun sendiri.',
  ),
  business: {
    name: 'Kelompok Kriya Desa Muaro Jambi',
    ownerName: 'Bang Ridho (contoh)',
    nib: '0000000150502',
    sector: 'CRAFT',
    makes: 'Miniatur kayu, batik, tas kain, gelang, keripik pisang, sirup duku',
    village: '15.05.04.2007',
    addressLine: 'RT 03, bawah rumah panggung dekat sewa sepeda',
    since: 2019,
  },
  phone: '+628000000122',
  rates: [
    ownRider('15.05', 12_000, 3_000),
    ownRider('15.71', 15_000, 3_000),
    ...withinProvince('15.05', 'JNE Reguler'),
    ...beyondProvince('15.05', 'JNE Reguler'),
  ],
  products: [
    {
      slug: 'miniatur-gapura-candi',
      name: 'Miniatur gapura candi dari kayu rambutan',
      description: paragraphs(
        'Undakan, pintu dan atap bertingkat, dipotong dari kayu rambutan yang memang sudah tumbang. Tiap lapis bata digores satu-satu; jumlahnya, kata Ridho yang menghitung, dua ratus delapan.',
        'Alasnya dilapisi kain supaya meja tidak baret. Tinggi lima belas atau dua puluh lima senti.',
      ),
      category: 'ukiran-kayu',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kayu rambutan tumbang', madeIn: '15.05', checked: true },
      halal: notFood,
      variants: [
        { size: 'Tinggi 15 cm', price: 95_000, onHand: 12, grams: 600, parcel: [20, 18, 20] },
        { size: 'Tinggi 25 cm', price: 180_000, onHand: 5, grams: 1_400, parcel: [28, 24, 30] },
      ],
      picture: { kind: 'ukiran', palette: 'merah', pack: 0 },
      pictures: 2,
    },
    {
      slug: 'batik-cap-candi-muaro-jambi',
      name: 'Kain batik cap motif candi Muaro Jambi',
      description: paragraphs(
        'Susunan bata dan kelopak teratai dari kolam tua di sebelahnya. Merah batanya kami cocokkan dengan dinding candi sesudah hujan, bukan waktu kering.',
        'Katun 2 meter × 115 cm. Dicap anak-anak desa yang belajar di Seberang setiap Sabtu selama setahun.',
      ),
      category: 'batik-cap',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Katun, malam, pewarna remasol', madeIn: '15.05', checked: true },
      halal: notFood,
      variants: [
        {
          colour: 'Merah bata',
          palette: 'tanah',
          price: 200_000,
          reducedTo: 180_000,
          onHand: 13,
          grams: 420,
          parcel: [30, 24, 4],
        },
        { colour: 'Hijau kolam', palette: 'sawah', price: 200_000, onHand: 9, grams: 420, parcel: [30, 24, 4] },
      ],
      picture: { kind: 'batik', palette: 'tanah', pack: 0 },
      pictures: 1,
    },
    {
      slug: 'tas-serut-sepeda-candi',
      name: 'Tas serut sepeda keliling candi',
      description: paragraphs(
        'Tas yang kami pinjamkan ke tamu sepeda, dan terlalu sering tidak kembali. Jadi sekarang dijual: katun tebal, tali serut, satu sisi batik.',
        'Muat air minum, topi, handuk kecil. Basah keringat dicuci saja dengan sabun colek.',
      ),
      category: 'hantaran-cendera-mata',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Katun tebal, perca batik', madeIn: '15.05', checked: false },
      halal: notFood,
      variants: [
        { colour: 'Merah bata', palette: 'tanah', price: 68_000, onHand: 19, grams: 180, parcel: [26, 20, 3] },
        { colour: 'Hitam', palette: 'malam', price: 68_000, onHand: 14, grams: 180, parcel: [26, 20, 3] },
      ],
      picture: { kind: 'tas', palette: 'tanah', pack: 2 },
      pictures: 1,
    },
    {
      slug: 'keripik-pisang-desa-candi',
      name: 'Keripik pisang kepok',
      description: paragraphs(
        'Pisang kepok mengkal diiris memanjang langsung di atas minyak; yang mengiris harus cepat, yang menonton harus mundur.',
        'Gurih untuk Ibu, manis untuk adik, balado untuk yang pulang naik sepeda. Digoreng Selasa dan Jumat.',
      ),
      category: 'kerupuk-keripik',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Pisang kepok dari kebun desa', madeIn: '15.05', checked: false },
      halal,
      permit: permit('plastik', 'buah', 1),
      label: {
        ingredients: 'Pisang kepok, minyak, garam; gula atau cabai menurut rasa',
        allergens: 'Tidak mengandung alergen',
        netContent: '180 g',
        shelfLife: '3 bulan sejak digoreng',
        storage: 'Kering, tutup rapat',
      },
      variants: [
        { flavour: 'Gurih', price: 17_000, onHand: 55, grams: 210, parcel: [24, 16, 7] },
        { flavour: 'Manis', price: 17_000, onHand: 47, grams: 210, parcel: [24, 16, 7] },
        { flavour: 'Balado', price: 18_000, onHand: 50, grams: 210, parcel: [24, 16, 7] },
      ],
      picture: { kind: 'kerupuk', palette: 'sawah', pack: 1 },
      pictures: 1,
    },
    {
      slug: 'sirup-duku-muaro-jambi',
      name: 'Sirup duku',
      description: paragraphs(
        'Musim duku cuma sebulan, dan yang pecah di jalan tidak laku. Kami kupas (jari lengket sampai malam), peras, dan masak dengan gula secukupnya.',
        'Rasanya duku, bukan permen rasa duku: manis, asam sedikit, wangi getahnya tipis. Satu banding empat dengan air dingin.',
      ),
      category: 'sirup-minuman',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Duku Kumpeh dan Maro Sebo, gula pasir', madeIn: '15.05', checked: true },
      halal,
      permit: permit('kaca', 'minuman', 2),
      label: {
        ingredients: 'Sari duku, gula, asam sitrat',
        allergens: 'Tidak mengandung alergen',
        netContent: '350 ml',
        shelfLife: '8 bulan sejak dimasak',
        storage: 'Suhu ruang; setelah dibuka di kulkas',
      },
      variants: [{ price: 36_000, onHand: 21, grams: 760, parcel: [9, 9, 26] }],
      picture: { kind: 'buah', palette: 'kunyit', pack: 1 },
      pictures: 1,
    },
    {
      slug: 'gelang-manik-biji-saga',
      name: 'Gelang biji saga dan kayu',
      description: paragraphs(
        'Biji saga merah dipungut anak-anak di bawah pohonnya, dilubangi dengan jarum panas, diselang manik kayu. Talinya lentur.',
        'Untuk anak di atas tujuh tahun dan orang dewasa; biji saga jangan dimasukkan ke mulut.',
      ),
      category: 'gelang-hiasan',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Biji saga, manik kayu', madeIn: '15.05', checked: false },
      halal: notFood,
      variants: [
        { size: 'Anak', price: 15_000, onHand: 40, grams: 40, parcel: [12, 10, 2] },
        { size: 'Dewasa', price: 18_000, onHand: 46, grams: 50, parcel: [12, 10, 2] },
      ],
      picture: { kind: 'rotan', palette: 'merah', pack: 0 },
      pictures: 1,
    },
    {
      slug: 'bingkisan-tamu-candi',
      name: 'Bingkisan tamu candi',
      description: paragraphs(
        'Miniatur gapura kecil, selembar sapu tangan batik candi, dan kartu pos lukisan tangan, di dalam kotak kayu tipis yang tutupnya digeser.',
        'Sering dipesan kampus dan kantor untuk pembicara tamu. Lima kotak ke atas, nama acara kami bakar di tutupnya.',
      ),
      category: 'hampers-kriya',
      salesModel: 'GIFT_SET',
      origin: { materials: 'Kayu, katun, kertas; semua dari bengkel sendiri', madeIn: '15.05', checked: true },
      halal: notFood,
      variants: [{ price: 195_000, onHand: 11, grams: 950, parcel: [30, 22, 12] }],
      picture: { kind: 'hampers', palette: 'batanghari', pack: 2 },
      pictures: 1,
    },
  ],
};
