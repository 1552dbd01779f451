import { paragraphs } from '../paragraphs';
import { notFood } from '../permits';
import { beyondProvince, withinProvince } from '../rates';
import type { DemoShop } from '../types';

export const songketUluGedong: DemoShop = {
  slug: 'songket-ulu-gedong',
  name: 'Songket Ulu Gedong',
  story: paragraphs(
    'Empat alat tenun di bawah rumah panggung, satu di antaranya lebih tua dari Nyai Fatimah. Bunyinya dari pagi sampai azan Zuhur; sesudah itu mata istirahat.',
    'Kami menenun untuk nikah, untuk wisuda, untuk dipakai. Sehelai kain bisa dua bulan, maka bicaralah jauh-jauh hari.',
  ),
  business: {
    name: 'Tenun Songket Ulu Gedong',
    ownerName: 'Nyai Fatimah (contoh)',
    nib: '0000000157102',
    sector: 'FASHION',
    makes: 'Kain songket, selendang, lacak, dompet',
    village: '15.71.06.1005',
    addressLine: 'RT 02, rumah panggung cat biru dekat masjid',
    since: 1998,
  },
  phone: '+628000000112',
  rates: [
    ...withinProvince('15.71', 'JNE Reguler'),
    ...beyondProvince('15.71', 'JNE Reguler'),
    ...withinProvince('15.71', 'JNE YES'),
  ],
  products: [
    {
      slug: 'kain-songket-bunga-tanjung',
      name: 'Kain songket bunga tanjung dengan selendang',
      description: paragraphs(
        'Sarung 180 × 105 cm dan selendang 200 × 55 cm. Benang katun halus, pakan emas, bunga tanjung di badan dan pucuk rebung di kepala kain.',
        'Ditenun setelah dipesan. Warna dasar: merah manggis, hijau atau biru tua; tulis di catatan.',
        'Simpan digulung, jangan dilipat. Tidak dicuci, cukup diangin-angin.',
      ),
      category: 'songket-tenun',
      salesModel: 'MADE_TO_ORDER',
      madeToOrderDays: 60,
      origin: { materials: 'Benang katun, benang emas', madeIn: '15.71', checked: true },
      halal: notFood,
      variants: [{ price: 2_650_000, onHand: 2, grams: 1_300, parcel: [60, 14, 14] }],
      picture: { kind: 'songket', palette: 'manggis', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'selendang-songket-tabur',
      name: 'Selendang songket tabur',
      description: paragraphs(
        'Selendang saja, 200 × 50 cm, dengan bunga kecil bertabur jarang. Lebih ringan dari songket penuh, enak dipakai lama di kursi wisuda.',
        'Tiga minggu di alat tenun; yang tercantum di sini sudah jadi.',
      ),
      category: 'songket-tenun',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Benang katun, benang emas', madeIn: '15.71', checked: true },
      halal: notFood,
      variants: [
        { colour: 'Merah', palette: 'merah', price: 875_000, onHand: 2, grams: 450, parcel: [56, 10, 10] },
        { colour: 'Hijau', palette: 'sawah', price: 875_000, onHand: 1, grams: 450, parcel: [56, 10, 10] },
      ],
      picture: { kind: 'songket', palette: 'merah', pack: 1 },
      pictures: 2,
    },
    {
      slug: 'lacak-songket',
      name: 'Lacak songket, ikat kepala Jambi',
      description: paragraphs(
        'Tutup kepala laki-laki, dibentuk dan dijahit jadi, tinggal pakai. Ujung tegaknya diisi kain keras supaya tidak layu di tengah acara.',
        'Ukur lingkar kepala dengan pita, tulis sentinya di catatan.',
      ),
      category: 'busana-jadi',
      salesModel: 'MADE_TO_ORDER',
      madeToOrderDays: 7,
      origin: { materials: 'Potongan songket tenunan sendiri, kain keras', madeIn: '15.71', checked: false },
      halal: notFood,
      variants: [{ price: 220_000, onHand: 8, grams: 300, parcel: [26, 24, 18] }],
      picture: { kind: 'songket', palette: 'kunyit', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'dompet-songket-kecil',
      name: 'Dompet songket kecil',
      description: paragraphs(
        'Dari pinggir kain yang tidak terpakai, dilapisi katun, ritsletingnya kami pilih yang kuat. Muat kartu, uang lipat dan kunci.',
        'Warna mengikuti kain yang sedang dipotong.',
      ),
      category: 'hantaran-cendera-mata',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Sisa songket, katun', madeIn: '15.71', checked: false },
      halal: notFood,
      variants: [{ price: 65_000, onHand: 31, grams: 90, parcel: [16, 12, 3] }],
      picture: { kind: 'songket', palette: 'malam', pack: 3 },
      pictures: 1,
    },
    {
      slug: 'hiasan-dinding-songket',
      name: 'Hiasan dinding songket berbingkai',
      description: paragraphs(
        'Sepotong kepala kain, pucuk rebung emas di atas merah, dibingkai kayu tembesu buatan bengkel di Muara Bulian. Untuk yang sayang memakai songket, dan lebih sayang menyimpannya di lemari.',
        'Bingkai 30 × 40 cm dengan kaca. Nama penenunnya ditulis di belakang, bersama tanggal kain itu turun dari alat.',
      ),
      category: 'gelang-hiasan',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Songket tenunan sendiri, kayu tembesu', madeIn: '15.71', checked: true },
      halal: notFood,
      variants: [
        { colour: 'Merah', palette: 'merah', price: 240_000, onHand: 6, grams: 1_600, parcel: [46, 36, 6] },
        { colour: 'Biru tua', palette: 'batanghari', price: 240_000, onHand: 4, grams: 1_600, parcel: [46, 36, 6] },
      ],
      picture: { kind: 'songket', palette: 'merah', pack: 0 },
      pictures: 1,
    },
  ],
};
