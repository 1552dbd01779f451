import { elsewhere, inJambi } from './places';
import type { Buyer } from './types';

const FIRST_PHONE = 216; // the last digits of +628000000NNN

/** Those who bought, received and said what they think of it. Their names, addresses and numbers are nobody's. */
const people = {
  sari: ['Sari P.', inJambi('15.71.07.1002', 'Perumahan Melati Blok B 3'), 'account'],
  yoga: ['Yoga A.', elsewhere('31.74.01', 'Manggarai', 'Jalan Dr. Saharjo gang 5 nomor 2', '12850'), 'account'],
  nadia: ['Nadia R.', inJambi('15.71.01.1001', 'Lorong Cempaka 8, RT 12'), 'account'],
  fikri: ['Fikri M.', inJambi('15.08.12.1001', 'Jalan Teuku Umar 21, samping bengkel'), 'account'],
  lestari: ['Lestari W.', inJambi('15.09.04.1001', 'Jalan 9, rumah pagar bambu'), 'account'],
  bambang: ['Bambang S.', inJambi('15.02.02.1013', 'Perumnas Blok D 14'), 'account'],
  wulan: ['Wulan D.', elsewhere('32.73.02', 'Dago', 'Jalan Tubagus Ismail 40', '40135'), 'account'],
  rizal: ['Rizal H.', elsewhere('13.71.09', 'Kuranji', 'Jalan Kampung Kalawi 11', '25155'), 'account'],
  maya: ['Maya K.', elsewhere('16.71.04', 'Bukit Lama', 'Jalan Puncak Sekuning 7', '30139'), 'account'],
  arif: ['Arif N.', inJambi('15.04.03.1001', 'Lorong Pelita RT 16'), 'account'],
  tika: ['Tika L.', inJambi('15.05.04.1002', 'RT 02, dekat jembatan'), 'account'],
  hasan: ['Hasan B.', inJambi('15.06.02.1005', 'Jalan Sriwijaya 33'), 'account'],
  grace: ['Grace T.', elsewhere('35.78.08', 'Gubeng', 'Jalan Sumatera 61', '60281'), 'account', 'en'],
  oki: ['Oki F.', inJambi('15.01.16.2001', 'Simpang tiga Siulak Gedang'), 'account'],
  dina: ['Dina A.', inJambi('15.71.08.1002', 'Jalan Hayam Wuruk lorong 2'), 'guest'],
  joko: ['Joko P.', inJambi('15.03.05.2021', 'Pasar Pelawan, los tengah'), 'guest'],
  putri: ['Putri M.', inJambi('15.72.06.1008', 'RT 03, rumah pojok'), 'guest'],
  ahmad: ['Ahmad Z.', inJambi('15.07.01.1013', 'Jalan Pelabuhan 5'), 'guest'],
  rosa: ['Rosa S.', elsewhere('14.71.05', 'Kampung Bandar', 'Jalan Perdagangan 9', '28155'), 'guest'],
  heru: ['Heru W.', elsewhere('31.74.01', 'Bukit Duri', 'Jalan Bukit Duri Tanjakan 16', '12840'), 'guest'],
  erni: ['Erni Y.', inJambi('15.71.10.1005', 'Lorong Seroja RT 20'), 'guest'],
  toni: ['Toni G.', inJambi('15.08.03.1007', 'Jalan Lebai Hasan 4'), 'guest'],
  siska: ['Siska N.', inJambi('15.71.06.1002', 'RT 07, Tanjung Raden'), 'guest'],
  ilham: ['Ilham R.', inJambi('15.02.02.1009', 'Jalan Jenderal Sudirman 102'), 'guest'],
  vina: ['Vina C.', elsewhere('32.73.02', 'Lebak Gede', 'Jalan Dipati Ukur 70, kamar 12', '40132'), 'guest'],
  mega: ['Mega T.', inJambi('15.04.02.1002', 'Pasar Tembesi, toko kain'), 'guest'],
  lukman: ['Lukman J.', inJambi('15.01.09.2012', 'Lapangan bola Kersik Tuo'), 'guest'],
  daniel: ['Daniel K.', elsewhere('31.74.01', 'Tebet Barat', 'Jalan Tebet Barat IX 3', '12810'), 'guest', 'en'],
  ratih: ['Ratih U.', inJambi('15.72.05.2001', 'Kumun Hilir, depan musala'), 'guest'],
  gilang: ['Gilang E.', inJambi('15.71.05.1003', 'RT 09, Jelmu'), 'guest'],
  novi: ['Novi O.', inJambi('15.06.11.1001', 'Parit Bakau RT 04'), 'guest'],
  anwar: ['Anwar D.', inJambi('15.07.02.1001', 'Pelantar dua Nipah Panjang'), 'guest'],
  citra: ['Citra I.', elsewhere('16.71.04', 'Bukit Baru', 'Jalan Sungai Itam 25', '30139'), 'guest'],
  fadli: ['Fadli V.', elsewhere('13.71.09', 'Korong Gadang', 'Jalan Raya Belimbing 88', '25156'), 'guest'],
} satisfies Record<string, [name: string, place: Buyer['place'], kind: 'account' | 'guest', language?: 'en']>;

export type Regular = keyof typeof people;

/** How they sign what they say. */
export function signatureOf(who: Regular): string {
  return people[who][0];
}

export const regulars = Object.fromEntries(
  Object.entries(people).map(([who, [name, place, kind, language]], at): [string, Buyer] => [
    who,
    {
      name: `${name} (contoh)`,
      email: `${who}@contoh.sepucuk.id`,
      phone: `+628000000${FIRST_PHONE + at}`,
      place,
      ...(kind === 'account' && { hasAccount: true }),
      ...(language === 'en' && { language }),
    },
  ]),
) as Record<Regular, Buyer>;
