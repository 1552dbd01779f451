import { shopper } from '../people';
import { elsewhere, inJambi } from './places';
import type { Buyer } from './types';

function guest(serial: number, name: string, place: Buyer['place'], about: Partial<Buyer> = {}): Buyer {
  const mailbox = name.toLowerCase().split(' ').at(-1);
  return {
    name: `${name} (contoh)`,
    email: `${mailbox}@contoh.sepucuk.id`,
    phone: `+628000000${serial}`,
    place,
    ...about,
  };
}

export const dewi: Buyer = {
  name: shopper.name,
  email: shopper.email,
  phone: shopper.phone!,
  hasAccount: true,
  place: inJambi('15.72.01.1001', 'Jalan Yos Sudarso 7'),
};

export const ratna = guest(202, 'Bu Ratna', inJambi('15.71.01.1001', 'Lorong Kenanga 12, RT 21'));
export const linda = guest(203, 'Yuk Linda', inJambi('15.71.07.1002', 'Perumahan Kota Baru Indah Blok C4'));
export const hendri = guest(204, 'Bang Hendri', inJambi('15.04.03.1001', 'Jalan Gajah Mada 40, depan masjid'));
export const suryadi = guest(205, 'Pak Suryadi', inJambi('15.02.02.1010', 'Toko Sinar, Pasar Bangko lantai 1'));
export const sinta = guest(206, 'Bu Sinta', inJambi('15.06.02.1004', 'Jalan Kihajar Dewantara 18'));
export const mira = guest(207, 'Ayuk Mira', inJambi('15.08.03.1007', 'Gang Mawar 3, Bungo Timur'));
export const hakim = guest(208, 'Pak Hakim', inJambi('15.71.08.1002', 'Kantor, Jalan Hayam Wuruk 55 lantai 2'));
export const wati = guest(
  209,
  'Mbak Wati',
  inJambi('15.09.04.1001', 'Jalan 4 Wirotho Agung, rumah ketiga dari pasar'),
  {
    email: null,
  },
);
export const bagas = guest(
  210,
  'Mas Bagas',
  elsewhere('31.74.01', 'Manggarai', 'Jalan Sahardjo 88, lantai dua', '12850'),
);
export const rani = guest(211, 'Uni Rani', elsewhere('13.71.09', 'Kuranji', 'Komplek Belimbing Blok F 12', '25157'));
export const melati = guest(212, 'Bu Melati', elsewhere('16.71.04', 'Bukit Lama', 'Jalan Padang Selasa 524', '30139'));
export const tomi = guest(213, 'Pak Tomi', elsewhere('14.71.05', 'Kampung Bandar', 'Jalan Senapelan 31', '28155'), {
  email: null,
});
export const emily = guest(214, 'Emily', elsewhere('32.73.02', 'Dago', 'Jalan Dago Asri 9, blue gate', '40135'), {
  language: 'en',
});
export const nurul = guest(215, 'Bu Nurul', elsewhere('35.78.08', 'Gubeng', 'Jalan Kalimantan 14', '60281'));
