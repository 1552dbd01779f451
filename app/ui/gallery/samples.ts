import type { ProductCardProps } from '../ProductCard';

const jambi = [
  ['Kopi Kerinci honey 250 g', 'Rumah Kopi Kayu Aro', 'Kerinci', 78000, 3],
  ['Batik tulis Jambi durian pecah', 'Batik Seberang', 'Kota Jambi', 485000, 5],
  ['Tempoyak durian Petaling 500 g', 'Dapur Mak Itam', 'Muaro Jambi', 45000, 6],
  ['Tas anyaman pandan', 'Anyam Tungkal', 'Tanjung Jabung Barat', 165000, 8],
  ['Madu hutan Sialang 350 ml', 'Lebah Bukit Dua Belas', 'Sarolangun', 120000, 7],
  ['Teh hitam Kayu Aro', 'Kebun Siulak', 'Kerinci', 32000, 10],
] as const;

/** Goods as they stand in the demo shop, and the hard ones: too long a name, sold out, a price from. */
export const products: ProductCardProps[] = [
  ...jambi.map(([name, shopName, place, price, tint], number) => ({
    to: `/produk/${number}`,
    ...{ name, price, tint, shop: { name: shopName, place } },
  })),
  {
    to: '/produk/panjang',
    name: 'Paket hampers Lebaran isi kopi liberika, sirup kayu manis, dodol nanas Tangkit dan keripik kentang Kerinci dalam kotak rotan',
    shop: {
      name: 'Koperasi Perempuan Pengrajin Anyaman Mendahara Ilir Sejahtera Bersama',
      place: 'Tanjung Jabung Timur',
    },
    price: 1250000,
    priceFrom: true,
    tint: 4,
  },
  {
    to: '/produk/habis',
    name: 'Sirup kayu manis 500 ml',
    shop: { name: 'Cassia Kerinci', place: 'Sungai Penuh' },
    price: 55000,
    tint: 2,
    soldOut: true,
  },
];

export const categories = ['Kopi dan teh', 'Batik dan tenun', 'Makanan', 'Anyaman', 'Madu dan rempah', 'Oleh-oleh'].map(
  (name, number) => ({ to: `/kategori/${number}`, name }),
);
