import type { DemoHalal, DemoPermit } from './types';

/** Digit 1 of a P-IRT number: what the food is packed in (BPOM rule 22/2018). */
const packaging = { kaca: 1, plastik: 2, karton: 3, kaleng: 4, foil: 5, daun: 6, komposit: 7, ganda: 8 };

/** Digits 2 and 3 of a P-IRT number: what kind of food it is (BPOM rule 22/2018). */
const foods = {
  daging: 1,
  ikan: 2,
  tepung: 6,
  minyak: 7,
  selai: 8,
  'gula dan madu': 9,
  'kopi dan teh': 10,
  bumbu: 11,
  rempah: 12,
  minuman: 13,
  buah: 14,
  umbi: 15,
};

type PirtParts = {
  pack: keyof typeof packaging;
  food: keyof typeof foods;
  /** Code of the regency that gave it, like '15.01'. */
  regency: string;
  product: number;
  /** From 9001 on, where no health office has counted yet: a demo number is nobody's number. */
  producer: number;
  /** YYYY-MM-DD; its year makes the last two digits. */
  expiresOn: string;
};

/** A P-IRT number of 15 digits: packaging, food, regency, product, producer, year of expiry. */
export function pirt({ pack, food, regency, product, producer, expiresOn }: PirtParts): DemoPermit {
  const number = [
    packaging[pack],
    String(foods[food]).padStart(2, '0'),
    regency.replace('.', ''),
    String(product).padStart(2, '0'),
    producer,
    expiresOn.slice(2, 4),
  ].join('');
  return { kind: 'PIRT', number, expiresOn };
}

/** An MD number, asked for where P-IRT does not reach: frozen meat and fish (BPOM rule 8/2020). */
export function md(serial: number, expiresOn: string): DemoPermit {
  return { kind: 'MD', number: `MD${String(serial).padStart(12, '0')}`, expiresOn };
}

/** The halal certificate of a demo kitchen: 'ID', the province, then a made-up serial. */
export function halalCertificate(serial: number, expiresOn: string): DemoHalal {
  return { status: 'CERTIFIED', number: `ID15${String(serial).padStart(15, '0')}`, expiresOn };
}

export const notFood: DemoHalal = { status: 'NOT_FOOD' };
