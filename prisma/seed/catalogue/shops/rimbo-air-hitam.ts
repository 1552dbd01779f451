import { paragraphs } from '../paragraphs';
import { halalCertificate, notFood, pirt } from '../permits';
import { beyondProvince, withinProvince } from '../rates';
import type { DemoShop } from '../types';

const halal = halalCertificate(104, '2030-01-31');

export const rimboAirHitam: DemoShop = {
  slug: 'rimbo-air-hitam',
  name: 'Hasil Rimbo Air Hitam',
  story: paragraphs(
    'Kami menjual apa yang hutan dan kebun Air Hitam beri tanpa ditebang: madu, buah kepayang, kelapa, aren, rotan, biji sebalik sumpah. Pemanjat sialang, penganyam dan perebus gula kami bayar waktu barang diserahkan, bukan waktu laku.',
    'Madu tidak selalu ada. Kalau bunga sedang tidak musim, kami tulis kosong.',
  ),
  business: {
    name: 'Hasil Rimbo Air Hitam',
    ownerName: 'Bang Rusdi (contoh)',
    nib: '0000000150301',
    sector: 'AGRICULTURE',
    makes: 'Madu sialang, minyak kepayang, minyak kelapa, gula semut, anyaman rotan',
    village: '15.03.07.2005',
    addressLine: 'RT 05, samping balai desa Lubuk Kepayang',
    since: 2017,
  },
  phone: '+628000000104',
  rates: [
    ...withinProvince('15.03', 'J&T EZ'),
    ...beyondProvince('15.03', 'J&T EZ'),
    ...withinProvince('15.03', 'Travel titip barang'),
  ],
  products: [
    {
      slug: 'madu-sialang-air-hitam',
      name: 'Madu sialang Air Hitam',
      description: paragraphs(
        'Dipanen malam hari dari pohon sialang, disaring kain, tidak dipanaskan. Warnanya bisa kuning terang atau cokelat tua, tergantung bunga apa yang sedang mekar.',
        'Agak encer dan sedikit asam; madu hutan memang begitu. Tutup botol sesekali berbunyi karena gas, buka pelan-pelan.',
        'Isi bersih sesuai pilihan. Bahan: madu. Jangan diberikan kepada bayi di bawah satu tahun.',
      ),
      category: 'madu-gula-aren',
      salesModel: 'READY_STOCK',
      origin: {
        materials: 'Madu hutan dari pohon sialang di Air Hitam dan Mandiangin',
        madeIn: '15.03',
        checked: true,
      },
      halal,
      permit: pirt({
        pack: 'kaca',
        food: 'gula dan madu',
        regency: '15.03',
        product: 1,
        producer: 9001,
        expiresOn: '2030-03-31',
      }),
      variants: [
        { name: '120 ml', price: 38_000, onHand: 44, grams: 330, size: [8, 8, 14] },
        { name: '250 ml', price: 72_000, onHand: 27, grams: 620, size: [9, 9, 18] },
        { name: '650 ml', price: 170_000, onHand: 0, grams: 1_450, size: [12, 12, 28] },
      ],
      picture: { kind: 'madu', palette: 'kunyit', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'minyak-kepayang-air-hitam',
      name: 'Minyak kepayang',
      description: paragraphs(
        'Biji kepayang direndam di sungai, dijemur, lalu dikempa kayu. Minyaknya jernih kuning, dipakai orang tua kami menumis sebelum ada minyak sawit.',
        'Gurihnya seperti kacang. Pakai untuk menumis dan sambal, api kecil saja.',
        'Isi bersih 250 ml. Bahan: biji kepayang. Simpan jauh dari sinar matahari, tahan 10 bulan.',
      ),
      category: 'minyak',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Biji kepayang dari hutan desa', madeIn: '15.03', checked: true },
      halal,
      permit: pirt({
        pack: 'kaca',
        food: 'minyak',
        regency: '15.03',
        product: 2,
        producer: 9001,
        expiresOn: '2030-03-31',
      }),
      variants: [{ name: '', price: 68_000, onHand: 12, grams: 560, size: [9, 9, 22] }],
      picture: { kind: 'minyak', palette: 'sawah', pack: 1 },
      pictures: 2,
    },
    {
      slug: 'minyak-kelapa-murni-bernai',
      name: 'Minyak kelapa murni',
      description: paragraphs(
        'Santan kental didiamkan semalam sampai minyaknya naik sendiri, tidak dimasak. Bening seperti air, wangi kelapa muda.',
        'Di bawah 25 derajat ia membeku putih; letakkan di air hangat, cair lagi.',
        'Isi bersih sesuai pilihan. Bahan: kelapa. Tahan 18 bulan.',
      ),
      category: 'minyak',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kelapa dari kebun Sarolangun', madeIn: '15.03', checked: false },
      halal,
      permit: pirt({
        pack: 'plastik',
        food: 'minyak',
        regency: '15.03',
        product: 3,
        producer: 9001,
        expiresOn: '2029-09-30',
      }),
      variants: [
        { name: '125 ml', price: 24_000, onHand: 50, grams: 180, size: [6, 6, 15] },
        { name: '250 ml', price: 42_000, onHand: 31, grams: 320, size: [7, 7, 19] },
      ],
      picture: { kind: 'minyak', palette: 'kelapa', pack: 0 },
      pictures: 1,
    },
    {
      slug: 'gula-semut-mentawak',
      name: 'Gula semut Mentawak',
      description: paragraphs(
        'Nira disadap pagi dan sore, dimasak sampai kering lalu digerus halus. Butirnya kasar, warnanya tanah, manisnya tidak menggigit.',
        'Takarannya sama dengan gula pasir. Pas untuk kopi, kolak dan adonan kue.',
        'Isi bersih 500 g. Bahan: nira. Tutup rapat, mudah lembap. Tahan 12 bulan.',
      ),
      category: 'madu-gula-aren',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Nira dari Mentawak Baru dan Mentawak Ulu', madeIn: '15.03', checked: true },
      halal,
      permit: pirt({
        pack: 'plastik',
        food: 'gula dan madu',
        regency: '15.03',
        product: 4,
        producer: 9001,
        expiresOn: '2029-09-30',
      }),
      variants: [{ name: '', price: 34_000, onHand: 70, grams: 540, size: [24, 15, 6] }],
      picture: { kind: 'gula-aren', palette: 'tanah', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'gelang-sebalik-sumpah',
      name: 'Gelang sebalik sumpah',
      description: paragraphs(
        'Biji buah sebalik sumpah dilubangi satu per satu, dijalin serat. Dibuat perempuan Orang Rimba di sekitar Bukit Dua Belas; setiap gelang dibeli langsung dari yang menjalin.',
        'Bijinya keras dan ringan, makin sering dipakai makin mengilap. Ukuran bisa ditarik dari 15 sampai 20 cm.',
      ),
      category: 'gelang-hiasan',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Biji sebalik sumpah, serat kulit kayu', madeIn: '15.03', checked: false },
      halal: notFood,
      variants: [
        { name: 'Satu lilit', price: 25_000, onHand: 40, grams: 60, size: [12, 10, 3] },
        { name: 'Tiga lilit', price: 60_000, onHand: 15, grams: 90, size: [12, 10, 4] },
      ],
      picture: { kind: 'rotan', palette: 'malam', pack: 0 },
      pictures: 2,
    },
  ],
};
