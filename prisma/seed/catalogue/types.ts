import type { DrawingKind, PaletteName } from '../drawings';

/** Rupiah for the first and each next kilogram; `regency` null means everywhere without a row of its own. */
export type DemoRate = {
  service: string;
  regency: string | null;
  district?: string;
  first: number;
  next: number;
  days: [number, number];
};

/** `name` is '' when there is only one; price in rupiah, the packed parcel in grams and cm (length, width, height). */
export type DemoVariant = {
  name: string;
  price: number;
  onHand: number;
  grams: number;
  size: [number, number, number];
};

/** The law asks every food for a halal certificate or the words "tidak halal" (PP 42/2024). */
export type DemoHalal =
  | { status: 'CERTIFIED'; number: string; expiresOn: string }
  | { status: 'NOT_HALAL' }
  | { status: 'NOT_FOOD' };

/** Distribution permit of packed food; `expiresOn` is YYYY-MM-DD. */
export type DemoPermit = { kind: 'PIRT' | 'MD'; number: string; expiresOn: string };

export type DemoProduct = {
  slug: string;
  name: string;
  /** Two to four short paragraphs, blank lines between them. */
  description: string;
  /** Slug of a leaf in `prisma/reference/categories.ts`. */
  category: string;
  salesModel: 'READY_STOCK' | 'MADE_TO_ORDER' | 'WHOLESALE' | 'GIFT_SET' | 'SERVICE_KIT';
  madeToOrderDays?: number;
  /** Slug of the shop whose business made it; absent when the selling shop did. */
  maker?: string;
  /** `madeIn` is a regency code; `checked` says that an officer has looked. */
  origin: { materials: string; madeIn: string; checked: boolean };
  halal: DemoHalal;
  permit?: DemoPermit;
  variants: DemoVariant[];
  picture: { kind: DrawingKind; palette: PaletteName; pack: 0 | 1 | 2 | 3 };
  pictures: 1 | 2 | 3;
};

export type DemoShop = {
  slug: string;
  name: string;
  story: string;
  business: {
    name: string;
    ownerName: string;
    /** 13 digits. */
    nib?: string;
    sector: 'CULINARY' | 'FASHION' | 'CRAFT' | 'AGRICULTURE' | 'FISHERY' | 'SERVICES' | 'TRADE' | 'OTHER';
    makes: string;
    /** Village code of the ministry, 15.RR.DD.VVVV. */
    village: string;
    addressLine: string;
    since: number;
  };
  /** +6280000001NN: made up; no mobile number begins with 0800, so nobody is rung up. */
  phone: string;
  rates: DemoRate[];
  /** Rupiah up to which it takes cash on receipt, near its home. */
  cashLimit?: number;
  products: DemoProduct[];
};

export type DemoCampaign = {
  slug: string;
  title: string;
  intro: string;
  theme: 'bangga' | 'kopi' | 'batik' | 'sarapan';
  palette: PaletteName;
  /** Counted from the day of seeding; negative means that it has begun. */
  startsInDays: number;
  lastsDays: number;
  /** Product slugs in their order. */
  items: string[];
};
