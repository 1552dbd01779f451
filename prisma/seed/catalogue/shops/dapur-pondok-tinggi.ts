import { paragraphs } from '../paragraphs';
import { halalCertificate, pirt } from '../permits';
import { beyondProvince, ownRider, withinProvince } from '../rates';
import type { DemoShop } from '../types';

const halal = halalCertificate(116, '2029-08-31');

export const dapurPondokTinggi: DemoShop = {
  slug: 'dapur-pondok-tinggi',
  cashLimit: 300_000,
  name: 'Dapur Pondok Tinggi',
  story: paragraphs(
    'Dendeng dipukul, bukan diiris: itu sebabnya namanya batokok. Palu batunya peninggalan Datuk, dan sampai sekarang bunyinya membangunkan tetangga.',
    'Kami di Pondok Tinggi, Sungai Penuh. Dagingnya sapi lokal dari jagal kota, cabainya dari Kayu Aro, asapnya dari kayu kulit manis.',
  ),
  business: {
    name: 'Dapur Pondok Tinggi',
    ownerName: 'Mak Ida (contoh)',
    nib: '0000000157202',
    sector: 'CULINARY',
    makes: 'Dendeng batokok, lemang, sambal, keripik kentang',
    village: '15.72.06.1008',
    addressLine: 'RT 05, belakang masjid lama',
    since: 2008,
  },
  phone: '+628000000116',
  rates: [
    ownRider('15.72', 7_000, 2_000),
    ownRider('15.01', 15_000, 4_000),
    ...withinProvince('15.72', 'J&T EZ'),
    ...beyondProvince('15.72', 'J&T EZ'),
  ],
  products: [
    {
      slug: 'dendeng-batokok-pondok-tinggi',
      name: 'Dendeng batokok kering',
      description: paragraphs(
        'Daging sapi dipukul pipih, dibumbui, diasap pelan di atas kayu kulit manis sampai kering. Tinggal goreng sebentar atau bakar di atas bara.',
        'Isi sepuluh sampai dua belas lembar tiap 250 gram. Sambalnya dijual terpisah.',
      ),
      category: 'dendeng-abon',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Daging sapi lokal Sungai Penuh', madeIn: '15.72', checked: true },
      halal,
      permit: pirt({
        pack: 'plastik',
        food: 'daging',
        regency: '15.72',
        product: 1,
        producer: 9001,
        expiresOn: '2029-09-30',
      }),
      label: {
        ingredients: 'Daging sapi, garam, bawang putih, ketumbar',
        allergens: 'Tidak mengandung alergen',
        netContent: '250 g atau 500 g',
        shelfLife: '3 bulan sejak diasap',
        storage: 'Kulkas',
      },
      variants: [
        { size: '250 g', price: 95_000, onHand: 23, grams: 300, parcel: [24, 18, 5] },
        { size: '500 g', price: 185_000, onHand: 10, grams: 570, parcel: [28, 20, 7] },
      ],
      picture: { kind: 'dendeng', palette: 'merah', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'sambal-lado-batokok',
      name: 'Sambal lado hijau batokok',
      description: paragraphs(
        'Cabai hijau Kayu Aro, tomat muda, bawang dan minyak, dimasak sampai minyaknya pecah. Pedasnya datang belakangan.',
        'Satu botol untuk dua kali dendeng, atau satu kali kalau kalian berempat.',
      ),
      category: 'tempoyak-bumbu',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Cabai dan tomat Kayu Aro', madeIn: '15.72', checked: true },
      halal,
      permit: pirt({
        pack: 'kaca',
        food: 'bumbu',
        regency: '15.72',
        product: 2,
        producer: 9001,
        expiresOn: '2029-09-30',
      }),
      label: {
        ingredients: 'Cabai hijau, tomat, bawang merah, minyak, garam',
        allergens: 'Tidak mengandung alergen',
        netContent: '200 g',
        shelfLife: '4 bulan sejak dimasak',
        storage: 'Suhu ruang; setelah dibuka di kulkas',
      },
      variants: [{ price: 32_000, onHand: 41, grams: 390, parcel: [8, 8, 12] }],
      picture: { kind: 'tempoyak', palette: 'sawah', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'lemang-kantong-semar',
      name: 'Lemang kantong semar, isi 15',
      description: paragraphs(
        'Ketan dan santan dimasukkan ke kantong semar yang dipetik pagi, lalu dikukus. Sekantong dua suap, asamnya tipis, wanginya hutan.',
        'Dibuat hanya kalau ada pesanan dan kantongnya ada. Makan di hari yang sama, jadi pilih Kurir toko.',
      ),
      category: 'kue-rumahan',
      salesModel: 'MADE_TO_ORDER',
      madeToOrderDays: 3,
      origin: {
        materials: 'Ketan dari sawah Sungai Penuh, kantong semar kebun sendiri',
        madeIn: '15.72',
        checked: false,
      },
      halal,
      label: {
        ingredients: 'Ketan, santan, garam, kantong semar',
        allergens: 'Tidak mengandung alergen',
        netContent: '15 kantong',
        shelfLife: 'Hari itu juga',
        storage: 'Suhu ruang',
      },
      variants: [{ price: 50_000, onHand: 8, grams: 900, parcel: [26, 18, 10] }],
      picture: { kind: 'kue', palette: 'manggis', pack: 1 },
      pictures: 2,
    },
    {
      slug: 'keripik-kentang-balado-kerinci',
      name: 'Keripik kentang balado',
      description: paragraphs(
        'Kentang Kayu Aro diiris setipis kuku, digoreng dua kali, diaduk dengan cabai merah dan sedikit gula. Renyahnya tahan sampai Bangko.',
        'Yang 150 gram habis di jalan, yang 500 gram untuk rumah. Lipat ujung bungkusnya dan jepit; di Sungai Penuh udara lembap pun ia masih bunyi besok pagi.',
      ),
      category: 'kerupuk-keripik',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kentang dan cabai Kayu Aro', madeIn: '15.72', checked: true },
      halal,
      permit: pirt({
        pack: 'plastik',
        food: 'umbi',
        regency: '15.72',
        product: 3,
        producer: 9001,
        expiresOn: '2028-11-30',
      }),
      label: {
        ingredients: 'Kentang, cabai merah, minyak, gula, garam',
        allergens: 'Tidak mengandung alergen',
        netContent: '150 g atau 500 g',
        shelfLife: '2 bulan sejak digoreng',
        storage: 'Kering, tutup rapat',
      },
      variants: [
        { size: '150 g', price: 18_000, onHand: 75, grams: 180, parcel: [24, 17, 8] },
        { size: '500 g', price: 55_000, onHand: 26, grams: 560, parcel: [34, 24, 12] },
      ],
      picture: { kind: 'kerupuk', palette: 'manggis', pack: 2 },
      pictures: 2,
    },
  ],
};
