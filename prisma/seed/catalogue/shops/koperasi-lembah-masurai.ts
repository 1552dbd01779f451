import { paragraphs } from '../paragraphs';
import { halalCertificate, notFood, pirt } from '../permits';
import { beyondProvince, withinProvince } from '../rates';
import type { DemoShop } from '../types';

const halal = halalCertificate(103, '2029-12-31');

export const koperasiLembahMasurai: DemoShop = {
  slug: 'koperasi-lembah-masurai',
  name: 'Koperasi Tani Lembah Masurai',
  story: paragraphs(
    'Koperasi kecil dari empat dusun di kaki Gunung Masurai. Anggotanya petani robusta; yang menyangrai Pak Herman, yang menimbang dan mencatat Bu Ratna, yang mengantar ke Bangko siapa saja yang sedang turun.',
    'Harga beli ke anggota kami tempel di dinding gudang. Dari setiap bungkus, seribu rupiah masuk kas jalan kebun.',
  ),
  business: {
    name: 'Koperasi Tani Lembah Masurai (contoh)',
    ownerName: 'Pak Herman (contoh)',
    nib: '0000000150201',
    sector: 'AGRICULTURE',
    makes: 'Kopi robusta biji dan bubuk, gelamai',
    village: '15.02.09.2001',
    addressLine: 'Gudang kopi simpang empat Nilo Dingin',
    since: 2016,
  },
  phone: '+628000000103',
  rates: [...withinProvince('15.02', 'JNE Reguler'), ...beyondProvince('15.02', 'JNE Reguler')],
  products: [
    {
      slug: 'kopi-robusta-masurai-bubuk',
      name: 'Kopi robusta Masurai, bubuk',
      description: paragraphs(
        'Robusta petik merah, disangrai agak gelap di mesin lima kilo. Pahitnya bulat, ada rasa cokelat, kuat diminum dengan gula aren.',
        'Kami giling halus untuk tubruk, seperti yang diminum di kebun.',
      ),
      category: 'kopi-bubuk',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kopi robusta anggota di Lembah Masurai', madeIn: '15.02', checked: true },
      halal,
      permit: pirt({
        pack: 'plastik',
        food: 'kopi dan teh',
        regency: '15.02',
        product: 1,
        producer: 9001,
        expiresOn: '2030-02-28',
      }),
      label: {
        ingredients: 'Kopi robusta, tanpa jagung',
        allergens: 'Tidak mengandung alergen',
        netContent: '250 g, 500 g atau 1 kg',
        shelfLife: '12 bulan sejak disangrai',
        storage: 'Tertutup rapat, tempat kering',
      },
      variants: [
        { size: '250 g', price: 28_000, onHand: 95, grams: 280, parcel: [22, 13, 6] },
        { size: '500 g', price: 54_000, onHand: 60, grams: 540, parcel: [27, 16, 8] },
        { size: '1 kg', price: 102_000, onHand: 22, grams: 1_060, parcel: [34, 20, 10] },
      ],
      picture: { kind: 'kopi-bubuk', palette: 'kopi', pack: 0 },
      pictures: 3,
    },
    {
      slug: 'kopi-robusta-masurai-biji',
      name: 'Kopi robusta Masurai, biji sangrai',
      description: paragraphs(
        'Untuk yang punya gilingan sendiri atau kedai yang mencari robusta jujur. Biji besar, sortir tangan dua kali.',
        'Sangrai sedang ke gelap, krema tebal kalau dipakai mesin.',
      ),
      category: 'kopi-sangrai',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Kopi robusta anggota di Lembah Masurai', madeIn: '15.02', checked: true },
      halal,
      permit: pirt({
        pack: 'komposit',
        food: 'kopi dan teh',
        regency: '15.02',
        product: 2,
        producer: 9001,
        expiresOn: '2030-02-28',
      }),
      label: {
        ingredients: 'Kopi robusta',
        allergens: 'Tidak mengandung alergen',
        netContent: '500 g',
        shelfLife: '12 bulan; paling enak dalam tiga bulan',
        storage: 'Tertutup rapat, tempat sejuk',
      },
      variants: [{ price: 62_000, onHand: 38, grams: 550, parcel: [28, 16, 9] }],
      picture: { kind: 'kopi-biji', palette: 'malam', pack: 1 },
      pictures: 2,
    },
    {
      slug: 'biji-hijau-robusta-masurai-10-kg',
      name: 'Biji hijau robusta Masurai, 10 kg',
      description: paragraphs(
        'Kopi beras untuk penyangrai. Petik merah, kering jemur, kadar air di bawah 13 persen, sudah ditampi dan disortir.',
        'Contoh 200 gram bisa diminta lewat WhatsApp sebelum membeli. Di atas sepuluh karung kami antar sampai Bangko.',
      ),
      category: 'kopi-hijau',
      salesModel: 'WHOLESALE',
      origin: { materials: 'Kopi robusta anggota, panen tahun ini', madeIn: '15.02', checked: true },
      halal,
      label: {
        netContent: '10 kg',
        shelfLife: '12 bulan dari panen',
        storage: 'Gudang kering, di atas palet',
      },
      variants: [
        {
          price: 690_000,
          tiers: [
            [3, 670_000],
            [10, 640_000],
          ],
          onHand: 24,
          grams: 10_200,
          parcel: [55, 35, 15],
        },
      ],
      picture: { kind: 'kopi-biji', palette: 'sawah', pack: 3 },
      pictures: 1,
    },
    {
      slug: 'gelamai-merangin',
      name: 'Gelamai Merangin',
      description: paragraphs(
        'Ketan, santan dan gula aren diaduk di kancah kayu bakar dari habis Subuh sampai Asar. Ibu-ibu koperasi bergantian memegang pengaduk.',
        'Kenyal, gelap, wangi asap sedikit. Potong dengan pisau yang dicelup air panas.',
      ),
      category: 'dodol-lempok',
      salesModel: 'READY_STOCK',
      origin: { materials: 'Gula aren dan ketan Merangin', madeIn: '15.02', checked: false },
      halal,
      permit: pirt({
        pack: 'plastik',
        food: 'tepung',
        regency: '15.02',
        product: 3,
        producer: 9001,
        expiresOn: '2028-10-31',
      }),
      label: {
        ingredients: 'Tepung ketan, santan, gula aren, garam',
        allergens: 'Tidak mengandung alergen',
        netContent: '400 g atau 1 kg',
        shelfLife: '1 bulan di suhu ruang',
        storage: 'Suhu ruang, tertutup',
      },
      variants: [
        { size: '400 g', price: 30_000, onHand: 26, grams: 450, parcel: [20, 12, 6] },
        { size: '1 kg', price: 70_000, onHand: 0, grams: 1_080, parcel: [28, 16, 7] },
      ],
      picture: { kind: 'dodol', palette: 'kopi', pack: 2 },
      pictures: 2,
    },
    {
      slug: 'kelas-sangrai-kopi-masurai',
      name: 'Kelas sehari menyangrai kopi di Nilo Dingin',
      description: paragraphs(
        'Dari kebun ke cangkir dalam sehari: memetik, menyortir, menyangrai di kuali dan di mesin, lalu mencicip bersama. Makan siang di rumah Bu Ratna.',
        'Paling sedikit tiga orang, paling banyak delapan. Hari dan jemputan dari Bangko kita sepakati lewat telepon setelah pesan.',
        'Yang dikirim ke alamatmu kartu kelas dan satu bungkus biji hijau untuk dicoba di rumah.',
      ),
      category: 'kelas-kopi-dapur',
      salesModel: 'SERVICE_KIT',
      origin: { materials: 'Kopi robusta anggota koperasi', madeIn: '15.02', checked: false },
      halal: notFood,
      variants: [{ price: 225_000, onHand: 16, grams: 350, parcel: [22, 15, 5] }],
      picture: { kind: 'kelas', palette: 'kopi', pack: 0 },
      pictures: 1,
    },
  ],
};
