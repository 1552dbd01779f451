import { paragraphs } from '../paragraphs';
import { notFood } from '../permits';
import { beyondProvince, withinProvince } from '../rates';
import type { DemoShop } from '../types';

export const anyamanViiKoto: DemoShop = {
  slug: 'anyaman-vii-koto',
  name: 'Anyaman VII Koto',
  story: paragraphs(
    'Di Sungai Abang pandan tumbuh di pinggir sawah, dan hampir semua nenek bisa menganyam. Yang kurang cuma pembeli. Tahun 2018 Bu Zubaidah mengumpulkan empat belas penganyam; sekarang cucu-cucu yang pandai memotret ikut.',
    'Pandan direbus, dijemur, diraut, diwarnai dengan kulit manggis, kunyit dan lumpur. Nama penganyam kami jahit di balik setiap barang.',
  ),
  business: {
    name: 'Penganyam Sungai Abang',
    ownerName: 'Bu Zubaidah (contoh)',
    sector: 'CRAFT',
    makes: 'Tikar, tas dan kotak pandan, piring lidi, tudung saji',
    village: '15.09.06.2004',
    addressLine: 'Balai anyam, seberang dermaga Sungai Abang',
    since: 2018,
  },
  phone: '+628000000110',
  rates: [...withinProvince('15.09', 'J&T EZ'), ...beyondProvince('15.09', 'J&T EZ')],
  products: [
    {
      slug: 'tikar-pandan-sungai-abang',
      name: 'Tikar pandan dua lapis',
      description: paragraphs(
        'Anyaman rapat dua lapis, pinggirnya dijahit kain. Satu tikar dua minggu kerja, biasanya di sela menyadap karet.',
        'Dikirim tergulung. Jemur angin saja, jangan kena hujan.',
      ),
      category: 'anyaman-pandan',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Pandan dari VII Koto', madeIn: '15.09', checked: true },
      halal: notFood,
      variants: [
        { size: '100 × 200 cm', price: 185_000, onHand: 9, grams: 1_900, parcel: [102, 14, 14] },
        { size: '150 × 200 cm', price: 265_000, onHand: 4, grams: 2_800, parcel: [152, 15, 15] },
      ],
      picture: { kind: 'anyaman-pandan', palette: 'pandan', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'tas-pandan-pasar',
      name: 'Tas pandan pasar',
      description: paragraphs(
        'Muat belanja seminggu untuk dua orang. Pegangannya dililit rotan, dasarnya rangkap supaya tidak jebol kena labu.',
        'Warna dari bahan kebun, jadi tiap celupan sedikit lain.',
      ),
      category: 'anyaman-pandan',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Pandan dan rotan dari VII Koto', madeIn: '15.09', checked: true },
      halal: notFood,
      variants: [
        { colour: 'Alami', palette: 'kelapa', price: 85_000, onHand: 22, grams: 450, parcel: [38, 30, 12] },
        { colour: 'Kunyit', palette: 'kunyit', price: 92_000, onHand: 13, grams: 450, parcel: [38, 30, 12] },
        { colour: 'Manggis', palette: 'manggis', price: 92_000, onHand: 0, grams: 450, parcel: [38, 30, 12] },
      ],
      picture: { kind: 'anyaman-pandan', palette: 'manggis', pack: 1 },
      pictures: 3,
    },
    {
      slug: 'kotak-hantaran-pandan',
      name: 'Kotak hantaran pandan, satu set tiga',
      description: paragraphs(
        'Tiga kotak bersusun untuk hantaran, tutupnya bermotif tampuk manggis. Yang terbesar muat kain songket terlipat.',
        'Sesudah acara tetap berguna: kotak jahit, kotak surat, kotak apa saja.',
      ),
      category: 'hantaran-cendera-mata',
      salesModel: 'GIFT_SET',
      origin: { materials: 'Pandan dari VII Koto, kain lapis', madeIn: '15.09', checked: true },
      halal: notFood,
      variants: [{ price: 240_000, onHand: 6, grams: 1_500, parcel: [40, 34, 20] }],
      picture: { kind: 'anyaman-pandan', palette: 'kunyit', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'piring-lidi-kelapa',
      name: 'Piring lidi',
      description: paragraphs(
        'Lidi sawit dan kelapa dianyam rapat, alasi daun atau kertas, siap untuk kenduri. Ringan dan tidak pecah.',
        'Cuci dengan air sabun, sikat, jemur. Ada yang sudah dipakai lima tahun.',
      ),
      category: 'rotan-lidi',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Lidi dari kebun sawit dan kelapa di VII Koto', madeIn: '15.09', checked: false },
      halal: notFood,
      variants: [
        { size: 'Isi 6', price: 48_000, onHand: 35, grams: 700, parcel: [26, 26, 12] },
        { size: 'Isi 24', price: 180_000, onHand: 10, grams: 2_700, parcel: [28, 28, 40] },
      ],
      picture: { kind: 'lidi', palette: 'tanah', pack: 0 },
      pictures: 2,
    },
    {
      slug: 'tudung-saji-pandan',
      name: 'Tudung saji pandan',
      description: paragraphs(
        'Kerucut lebar dari pandan di atas rangka rotan, garis tengah 55 cm. Nasi tetap di bawahnya, lalat tetap di luar.',
        'Dibuat setelah dipesan karena besar kalau disimpan. Pilih warna pinggir di catatan: merah, hijau atau hitam.',
      ),
      category: 'anyaman-pandan',
      salesModel: 'MADE_TO_ORDER',
      madeToOrderDays: 9,
      origin: { materials: 'Pandan dan rotan dari VII Koto', madeIn: '15.09', checked: false },
      halal: notFood,
      variants: [{ price: 135_000, onHand: 7, grams: 900, parcel: [58, 58, 26] }],
      picture: { kind: 'anyaman-pandan', palette: 'merah', pack: 3 },
      pictures: 1,
    },
  ],
};
