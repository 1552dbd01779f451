import { paragraphs } from '../paragraphs';
import { notFood } from '../permits';
import { beyondProvince, ownRider, withinProvince } from '../rates';
import type { DemoShop } from '../types';

export const batikIncungRawang: DemoShop = {
  slug: 'batik-incung-rawang',
  name: 'Batik Incung Rawang',
  story: paragraphs(
    'Incung adalah aksara lama Kerinci, dulu digores di tanduk dan bambu. Kami menggoreskannya di kain: peribahasa, nama, doa pendek.',
    'Sanggar di Koto Teluk, Hamparan Rawang. Pak Dedi membaca naskahnya, Bu Emi mencanting, dua kemenakan mencelup. Arti tiap kain kami tulis di kartu yang ikut dikirim.',
  ),
  business: {
    name: 'Sanggar Incung Rawang',
    ownerName: 'Bu Emi (contoh)',
    nib: '0000000157201',
    sector: 'FASHION',
    makes: 'Batik tulis dan cap beraksara incung, syal, kelas aksara',
    village: '15.72.03.2005',
    addressLine: 'RT 01, simpang lapangan Koto Teluk',
    since: 2016,
  },
  phone: '+628000000115',
  rates: [
    ownRider('15.72', 8_000, 2_000),
    ...withinProvince('15.72', 'JNE Reguler'),
    ...beyondProvince('15.72', 'JNE Reguler'),
  ],
  products: [
    {
      slug: 'batik-cap-incung-sepucuk',
      name: 'Kain batik cap aksara incung',
      description: paragraphs(
        'Katun 2 meter × 110 cm. Baris aksara incung berselang daun kulit manis; dibaca dari kiri, bunyinya ajakan bekerja bersama.',
        'Cap kami buat sendiri dari tembaga bekas. Warna sintetis yang tidak gampang luntur, tetap cuci terpisah yang pertama.',
      ),
      category: 'batik-cap',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Katun, malam, pewarna remasol', madeIn: '15.72', checked: true },
      halal: notFood,
      variants: [
        { colour: 'Hitam emas', price: 210_000, onHand: 14, grams: 400, parcel: [30, 24, 4] },
        { colour: 'Biru danau', price: 210_000, onHand: 8, grams: 400, parcel: [30, 24, 4] },
      ],
      picture: { kind: 'batik', palette: 'malam', pack: 1 },
      pictures: 3,
    },
    {
      slug: 'batik-tulis-incung-nama',
      name: 'Kain batik tulis incung dengan nama keluargamu',
      description: paragraphs(
        'Kami tulis nama yang kamu beri dalam aksara incung, lalu menjalinnya dengan keluk paku. Primisima 2,5 meter.',
        'Tulis nama di catatan pesanan, paling banyak tiga. Pak Dedi mengirim tulisan pensilnya dulu untuk kamu setujui.',
      ),
      category: 'batik-tulis',
      salesModel: 'MADE_TO_ORDER',
      madeToOrderDays: 28,
      origin: { materials: 'Katun primisima, malam, pewarna kayu', madeIn: '15.72', checked: true },
      halal: notFood,
      variants: [{ price: 780_000, onHand: 2, grams: 550, parcel: [32, 26, 5] }],
      picture: { kind: 'batik', palette: 'tanah', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'syal-incung-kulit-manis',
      name: 'Syal incung celup kulit manis',
      description: paragraphs(
        'Katun tipis 180 × 45 cm, warna cokelat muda dari rebusan kulit manis. Dua hari pertama masih tercium wanginya.',
        'Di pinggirnya sebaris incung, artinya: sejuk di luar, hangat di dalam.',
      ),
      category: 'selendang-syal',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Katun, kulit manis Kerinci', madeIn: '15.72', checked: true },
      halal: notFood,
      variants: [{ price: 125_000, onHand: 19, grams: 180, parcel: [24, 18, 3] }],
      picture: { kind: 'batik', palette: 'kopi', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'kelas-menulis-incung',
      name: 'Kelas menulis aksara incung',
      description: paragraphs(
        'Dua jam di sanggar: mengenal huruf, menulis namamu di bambu, lalu mencanting satu kata di kain kecil. Ada kopi dan lemang kalau musim.',
        'Kami kirim kartu kelas, lembar huruf dan bilah bambu. Datangnya kapan, kita sepakati lewat telepon.',
      ),
      category: 'kelas-batik-aksara',
      salesModel: 'SERVICE_KIT',
      origin: { materials: 'Bambu dan kain dari Hamparan Rawang', madeIn: '15.72', checked: false },
      halal: notFood,
      variants: [{ price: 95_000, onHand: 12, grams: 250, parcel: [32, 12, 4] }],
      picture: { kind: 'kelas', palette: 'malam', pack: 2 },
      pictures: 1,
    },
    {
      slug: 'kemeja-incung-rawang',
      name: 'Kemeja cap incung, satu baris di dada',
      description: paragraphs(
        'Kemeja polos dengan satu baris incung dari saku ke kancing. Pak Dedi memilih kalimatnya: "yang berat sama dipikul". Yang bisa membaca akan tersenyum kepadamu di jalan.',
        'Katun ringan, lengan panjang dengan tali gulung. Lebar dada M 53, L 56, XL 60 cm.',
      ),
      category: 'busana-jadi',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Katun, cap incung sendiri', madeIn: '15.72', checked: true },
      halal: notFood,
      variants: [
        { size: 'M', colour: 'Hitam', palette: 'malam', price: 255_000, onHand: 6, grams: 340, parcel: [32, 24, 4] },
        { size: 'L', colour: 'Hitam', palette: 'malam', price: 255_000, onHand: 8, grams: 350, parcel: [32, 24, 4] },
        { size: 'XL', colour: 'Hitam', palette: 'malam', price: 265_000, onHand: 3, grams: 370, parcel: [32, 24, 4] },
        { size: 'M', colour: 'Gading', palette: 'kelapa', price: 255_000, onHand: 4, grams: 340, parcel: [32, 24, 4] },
        { size: 'L', colour: 'Gading', palette: 'kelapa', price: 255_000, onHand: 5, grams: 350, parcel: [32, 24, 4] },
      ],
      picture: { kind: 'kemeja', palette: 'malam', pack: 1 },
      pictures: 1,
    },
  ],
};
