import { paragraphs } from '../paragraphs';
import { halalCertificate, notFood, pirt } from '../permits';
import { beyondProvince, ownRider, withinProvince } from '../rates';
import type { DemoShop } from '../types';

const halal = halalCertificate(118, '2030-08-31');
const permit = (pack: 'kaca' | 'plastik', food: 'minyak' | 'minuman' | 'bumbu' | 'gula dan madu', product: number) =>
  pirt({ pack, food, regency: '15.06', product, producer: 9002, expiresOn: '2030-09-30' });

export const kelapaPinangBetara: DemoShop = {
  slug: 'kelapa-pinang-betara',
  name: 'Kelapa Pinang Betara',
  story: paragraphs(
    'Di Serdang Jaya orang berkebun tiga tingkat: kelapa paling atas, pinang di tengah, kopi di bawah. Pak Daeng Tahir memanjat, Bu Rukiah memeras, anak sulung mengurus pesanan dari teras.',
    'Dulu kami hanya menjual kopra dan pinang kering ke gudang. Sejak 2018 sebagian kami olah di rumah, supaya yang tinggal di kampung bukan cuma sabutnya.',
  ),
  business: {
    name: 'Olahan Kelapa Serdang Jaya',
    ownerName: 'Bu Rukiah (contoh)',
    nib: '0000000150603',
    sector: 'AGRICULTURE',
    makes: 'Minyak kelapa, jus dan serbuk pinang, serundeng, gula kelapa, sapu lidi',
    village: '15.06.04.2009',
    addressLine: 'Parit 7, rumah pertama sesudah jembatan kayu',
    since: 2018,
  },
  phone: '+628000000118',
  rates: [ownRider('15.06', 15_000, 4_000), ...withinProvince('15.06', 'J&T EZ'), ...beyondProvince('15.06', 'J&T EZ')],
  products: [
    {
      slug: 'jus-pinang-muda-betara',
      name: 'Jus pinang muda',
      description: paragraphs(
        'Pinang muda yang masih bergetah, dibelah, diperas, direbus dengan gula batu. Sepat di ujung lidah, hangat di dada.',
        'Kocok, lalu campur satu banding satu dengan air dingin atau panas. Yang jahe untuk malam, yang madu untuk yang baru mencoba.',
        'Ibu hamil dan menyusui sebaiknya tidak minum.',
      ),
      category: 'sirup-minuman',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Pinang muda kebun sendiri, gula batu', madeIn: '15.06', checked: true },
      halal,
      permit: permit('plastik', 'minuman', 1),
      label: {
        ingredients: 'Air, pinang muda, gula batu; jahe atau madu menurut rasa',
        allergens: 'Tidak mengandung alergen',
        netContent: '350 ml',
        shelfLife: '3 bulan sejak dibuat',
        storage: 'Kulkas; setelah dibuka habiskan dalam seminggu',
      },
      variants: [
        { flavour: 'Asli', price: 22_000, onHand: 40, grams: 420, parcel: [8, 8, 20] },
        { flavour: 'Jahe', price: 24_000, onHand: 36, grams: 420, parcel: [8, 8, 20] },
        { flavour: 'Madu', price: 28_000, onHand: 18, grams: 420, parcel: [8, 8, 20] },
      ],
      picture: { kind: 'pinang', palette: 'pandan', pack: 0 },
      pictures: 2,
    },
    {
      slug: 'minyak-kelapa-murni-betara',
      name: 'Minyak kelapa murni Betara',
      description: paragraphs(
        'Dari kelapa tua yang jatuh sendiri, diparut pagi, dipusingkan dalam mesin, disaring tiga lapis. Tidak pernah kena api.',
        'Untuk menumis, untuk rambut, untuk bibir yang pecah kena angin laut; Bu Rukiah memakai satu botol untuk semuanya.',
      ),
      category: 'minyak',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kelapa dalam dari Betara', madeIn: '15.06', checked: true },
      halal,
      permit: permit('kaca', 'minyak', 2),
      label: {
        ingredients: 'Kelapa',
        allergens: 'Tidak mengandung alergen',
        netContent: '250 ml atau 500 ml',
        shelfLife: '18 bulan sejak dibuat',
        storage: 'Suhu ruang, jauh dari sinar matahari',
      },
      variants: [
        { size: '250 ml', price: 40_000, onHand: 33, grams: 480, parcel: [8, 8, 20] },
        { size: '500 ml', price: 74_000, reducedTo: 68_000, onHand: 19, grams: 880, parcel: [9, 9, 26] },
      ],
      picture: { kind: 'minyak', palette: 'sawah', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'minyak-goreng-kelapa-klentik',
      name: 'Minyak goreng kelapa klentik',
      description: paragraphs(
        'Santan dimasak lima jam di kuali besar sampai minyaknya keluar dan ampasnya cokelat. Ampas itu, blondo, dimakan anak-anak dengan nasi sebelum sempat kami jual.',
        'Menggoreng kerupuk dengan minyak ini wanginya sampai ke jalan. Tidak berbusa, bisa dipakai tiga kali.',
      ),
      category: 'minyak',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kelapa dalam dari Betara', madeIn: '15.06', checked: false },
      halal,
      permit: permit('plastik', 'minyak', 3),
      label: {
        ingredients: 'Kelapa',
        allergens: 'Tidak mengandung alergen',
        netContent: '1 liter',
        shelfLife: '6 bulan sejak dimasak',
        storage: 'Tutup rapat, tempat sejuk',
      },
      variants: [{ price: 46_000, onHand: 27, grams: 980, parcel: [10, 10, 28] }],
      picture: { kind: 'minyak', palette: 'kelapa', pack: 2 },
      pictures: 1,
    },
    {
      slug: 'serundeng-kelapa-betara',
      name: 'Serundeng kelapa',
      description: paragraphs(
        'Kelapa parut disangrai pelan dengan lengkuas, ketumbar, daun jeruk; tangan harus terus bergerak dua jam. Kering, ringan, wanginya naik begitu toples dibuka.',
        'Teman lemang, ketan, nasi hangat, dan bekal anak yang pulang cuma sebulan sekali.',
      ),
      category: 'tempoyak-bumbu',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kelapa Betara, bumbu pasar Tungkal', madeIn: '15.06', checked: false },
      halal,
      permit: permit('plastik', 'bumbu', 4),
      label: {
        ingredients: 'Kelapa, gula kelapa, lengkuas, ketumbar, bawang, garam; cabai pada rasa pedas, ebi pada rasa ebi',
        allergens: 'Rasa ebi mengandung udang',
        netContent: '150 g',
        shelfLife: '2 bulan sejak disangrai',
        storage: 'Kering, tutup rapat sesudah dibuka',
      },
      variants: [
        { flavour: 'Manis', price: 25_000, onHand: 32, grams: 190, parcel: [12, 10, 10] },
        { flavour: 'Pedas', price: 25_000, onHand: 28, grams: 190, parcel: [12, 10, 10] },
        { flavour: 'Ebi', price: 29_000, onHand: 0, grams: 190, parcel: [12, 10, 10] },
      ],
      picture: { kind: 'gula-aren', palette: 'sawah', pack: 2 },
      pictures: 1,
    },
    {
      slug: 'pinang-kering-karung-20-kg',
      name: 'Pinang kering belah, karung 20 kg',
      description: paragraphs(
        'Dibelah empat, dijemur tujuh hari, disortir yang hitam. Untuk pengepul, pembuat jamu dan pewarna batik.',
        'Kadar air di bawah sepuluh persen; kami foto alat ukurnya sebelum karung dijahit. Lebih dari sepuluh karung diambil di jembatan parit, perahu kami yang antar sampai situ.',
      ),
      category: 'rempah-utuh',
      salesModel: 'WHOLESALE',
      origin: { materials: 'Pinang dari delapan kebun di Serdang Jaya', madeIn: '15.06', checked: true },
      halal,
      label: { netContent: '20 kg', shelfLife: '12 bulan sejak dijemur', storage: 'Gudang kering, di atas palet' },
      variants: [
        {
          price: 420_000,
          tiers: [
            [3, 405_000],
            [10, 385_000],
          ],
          onHand: 22,
          grams: 20_300,
          parcel: [70, 45, 25],
        },
      ],
      picture: { kind: 'pinang', palette: 'tanah', pack: 3 },
      pictures: 1,
    },
    {
      slug: 'gula-kelapa-tempurung',
      name: 'Gula kelapa cetak tempurung',
      description: paragraphs(
        'Nira kelapa lebih asin sedikit daripada aren, karena akarnya minum air laut. Gula ini yang dicari untuk cuko pempek dan bumbu rujak.',
        'Dicetak di belahan tempurung; sisi bawahnya masih ada garis serat. Pecahkan dengan punggung pisau.',
      ),
      category: 'madu-gula-aren',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Nira kelapa dari Serdang Jaya', madeIn: '15.06', checked: false },
      halal,
      permit: permit('plastik', 'gula dan madu', 5),
      label: {
        ingredients: 'Nira kelapa',
        allergens: 'Tidak mengandung alergen',
        netContent: '500 g atau 1 kg',
        shelfLife: '4 bulan sejak dicetak',
        storage: 'Tempat kering, tertutup',
      },
      variants: [
        { size: '500 g', price: 19_000, onHand: 44, grams: 550, parcel: [14, 14, 8] },
        { size: '1 kg', price: 36_000, onHand: 25, grams: 1_080, parcel: [18, 16, 9] },
      ],
      picture: { kind: 'gula-aren', palette: 'pandan', pack: 3 },
      pictures: 1,
    },
    {
      slug: 'sapu-lidi-kelapa-betara',
      name: 'Sapu lidi kelapa, ikatan rotan',
      description: paragraphs(
        'Lidinya dipilih yang sama panjang, diraut sampai licin, diikat rotan tiga cincin. Tidak gampang rontok seperti yang diikat karet.',
        'Ada yang pendek untuk kasur dan meja, ada yang bertangkai untuk halaman.',
      ),
      category: 'rotan-lidi',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Lidi kelapa, rotan sego', madeIn: '15.06', checked: false },
      halal: notFood,
      variants: [
        { size: 'Pendek, 45 cm', price: 18_000, onHand: 30, grams: 300, parcel: [48, 10, 6] },
        { size: 'Bertangkai, 110 cm', price: 34_000, onHand: 16, grams: 750, parcel: [112, 12, 8] },
      ],
      picture: { kind: 'lidi', palette: 'pandan', pack: 1 },
      pictures: 1,
    },
  ],
};
