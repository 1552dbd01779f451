import { cleanText } from './words';

/** What a text says besides what is looked for: how much it may cost, and that it be halal. */
export type Wishes = {
  /** What is left to look for. */
  text: string;
  /** In rupiah, both ends included. */
  price?: { min?: number; max?: number };
  isHalal?: boolean;
  /** Of what fits equally well the cheap is wanted first. */
  isCheap?: boolean;
};

const MOST = 1_000_000_000; // rupiah
const amount = String.raw`(rp\.?\s*)?(\d{1,3}(?:[.,]\d{3})+|\d{1,9}(?:[.,]\d{1,2})?)\s*(ribuan|ribu|rebu|rban|rb|jutaan|juta|jt|k)?(?:-?an)?(?![a-z0-9])`;
const atMost = String.raw`<=?|(?:di\s?)?bawah|dbwh|kurang dari|maks(?:imal|imum)?|max(?:imum)?|under|below|less than|up to|sampai|hingga|budget|bujet`;
const atLeast = String.raw`>=?|(?:di\s?)?atas|lebih dari|minimal|minimum|mulai|above|over|more than|from`;

const between = new RegExp(
  `(?:harga |antara |between )?${amount}\\s*(?:-|–|sampai|s/?d|hingga|to|dan|and)\\s*${amount}`,
);
const bounded = new RegExp(`(?:(?:yg|yang|harga|price|dengan) )*(?:(${atMost})|(${atLeast}))\\s*${amount}`);
const alone = new RegExp(`(?:(?:harga|price|seharga|sekitar|around) )*${amount}`);
const cheap =
  /(?<![a-z])(?:paling |ter)?(?:murah|hemat|ekonomis|terjangkau|cheap|cheapest|affordable|inexpensive)(?:nya|an)?(?![a-z])/g;
const halal = /(?<!(?:non|tidak|tdk|bukan|not|haram)[\s-]*)(?<![a-z])halal(?![a-z])/g;

/** Reads wishes out of what somebody typed: "batik di bawah 200 ribu", "oleh-oleh murah", "camilan halal". */
export function readWishes(typed: string): Wishes {
  const lower = cleanText(typed).toLowerCase();
  const priced = readPrice(lower);
  const plain = priced?.text ?? lower;
  const isCheap = plain.search(cheap) >= 0;
  const isHalal = plain.search(halal) >= 0;
  if (!priced && !isCheap && !isHalal) return { text: typed };
  return {
    text: plain.replaceAll(cheap, ' ').replaceAll(halal, ' ').replaceAll(/\s+/g, ' ').trim(),
    price: priced?.price,
    isCheap: isCheap || undefined,
    isHalal: isHalal || undefined,
  };
}

type Priced = { text: string; price: NonNullable<Wishes['price']> };

function readPrice(text: string): Priced | undefined {
  return readRange(text) ?? readBound(text) ?? readBudget(text);
}

function readRange(text: string): Priced | undefined {
  const found = between.exec(text);
  if (!found) return undefined;
  const max = rupiahOf(found.slice(4, 7));
  const min = rupiahOf([found[1], found[2], found[3] ?? found[6]]);
  return min && max && min <= max ? without(text, found, { min, max }) : undefined;
}

function readBound(text: string): Priced | undefined {
  const found = bounded.exec(text);
  const limit = found && rupiahOf(found.slice(3, 6));
  return limit ? without(text, found, found[1] ? { max: limit } : { min: limit }) : undefined;
}

/** An amount without a bound is a budget, if it is money beyond doubt. */
function readBudget(text: string): Priced | undefined {
  const found = alone.exec(text);
  const max = found && (found[1] || found[3]) && rupiahOf(found.slice(1, 4));
  return found && max ? without(text, found, { max }) : undefined;
}

function without(text: string, { index, 0: found }: RegExpExecArray, price: Priced['price']): Priced {
  return { text: `${text.slice(0, index)} ${text.slice(index + found.length)}`, price };
}

/** @returns nothing where it is hardly money: a weight, a number of pieces */
function rupiahOf([rp, digits = '', unit]: (string | undefined)[]): number | undefined {
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(digits);
  const value = Number(isGrouped ? digits.replaceAll(/[.,]/g, '') : digits.replace(',', '.'));
  const rupiah = Math.round(value * (unit ? (units[unit[0]!] ?? 1) : 1));
  const isMoney = rp || unit || rupiah >= 1000;
  return isMoney && rupiah > 0 && rupiah <= MOST ? rupiah : undefined;
}

const units: Record<string, number> = { r: 1_000, k: 1_000, j: 1_000_000 };
