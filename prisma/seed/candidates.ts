import type { DemoShop } from './catalogue';

/** A business that is registered and not verified: `submitted` and, where it came back, `returned` count minutes before the seeding. */
export type Candidate = {
  email: string;
  business: DemoShop['business'];
  phone: string;
  submitted: number;
  returned?: { minutes: number; reason: string };
};

const HOUR = 60; // minutes
const DAY = 24 * HOUR;

/** Three that wait in the office's queue, one of them in Kerinci, and one that was given back. */
export const candidates: Candidate[] = [
  {
    email: 'calon@contoh.sepucuk.id',
    business: {
      name: 'Keripik Kentang Siulak',
      ownerName: 'Pak Rusdi (contoh)',
      nib: '0000000150190',
      sector: 'CULINARY',
      makes: 'Keripik kentang asin dan balado, stik keju kentang',
      village: '15.01.16.2004',
      addressLine: 'Belakang pasar Siulak Gedang, rumah cat kuning',
      since: 2021,
    },
    phone: '+628000000190',
    submitted: 2 * DAY + 3 * HOUR,
  },
  {
    email: 'calon-ikan-salai@contoh.sepucuk.id',
    business: {
      name: 'Salai Patin Tembesi',
      ownerName: 'Bu Asiah (contoh)',
      sector: 'FISHERY',
      makes: 'Patin salai, baung salai, tepung ikan',
      village: '15.04.02.1002',
      addressLine: 'Tepi Batanghari, sebelah tangga raja',
      since: 2016,
    },
    phone: '+628000000191',
    submitted: 26 * HOUR,
  },
  {
    email: 'calon-jahit@contoh.sepucuk.id',
    business: {
      name: 'Jahit dan Sulam Tanjung Raden',
      ownerName: 'Cik Mar (contoh)',
      nib: '0000000157190',
      sector: 'FASHION',
      makes: 'Baju kurung, sulam benang emas, masker kain batik',
      village: '15.71.06.1002',
      addressLine: 'RT 05, dekat Jembatan Gentala Arasy',
      since: 2010,
    },
    phone: '+628000000192',
    submitted: 5 * HOUR,
  },
  {
    email: 'calon-udang@contoh.sepucuk.id',
    business: {
      name: 'Ebi Mendahara',
      ownerName: 'Daeng Baso (contoh)',
      nib: '0000000150790',
      sector: 'FISHERY',
      makes: 'Ebi, udang papai kering',
      village: '15.07.03.1002',
      addressLine: 'Pelabuhan Mendahara Ilir',
      since: 2019,
    },
    phone: '+628000000193',
    submitted: 5 * DAY,
    returned: {
      minutes: 3 * DAY + 2 * HOUR,
      reason:
        'Nama di NIB belum sama dengan nama usaha yang ditulis di sini. Samakan salah satunya, lalu kirim lagi. Yang lain sudah lengkap.',
    },
  },
];
