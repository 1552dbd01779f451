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

/**
 * What sets it apart from its siblings is its size, colour and flavour (of coffee: the grind), or a name where none of
 * these fits; nothing when there is only one. Price in rupiah, the packed parcel in grams and cm (length, width, height).
 */
export type DemoVariant = {
  name?: string;
  size?: string;
  colour?: string;
  flavour?: string;
  price: number;
  /** Rupiah since the day of seeding; until then, and in all past orders, it cost `price`. */
  reducedTo?: number;
  /** Who takes so many pieces or more pays so much for each. */
  tiers?: [from: number, price: number][];
  onHand: number;
  grams: number;
  parcel: [number, number, number];
  /** It has a picture of its own, drawn in these colours. */
  palette?: PaletteName;
};

/** What the label of a food says. Packed food has all of it, other food what fits. */
export type DemoLabel = {
  ingredients?: string;
  allergens?: string;
  netContent?: string;
  shelfLife?: string;
  storage?: string;
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
  label?: DemoLabel;
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
  /** Shops may offer goods for it. */
  joining?: DemoJoining;
};

type DemoJoining = {
  /** Until the close of that day, counted from the day of seeding. */
  untilDay: number;
  /** What the office looks for. */
  rules: string;
  offered: DemoOffer[];
};

/** Goods that their shop has offered so many minutes before the seeding, and what the office says of them, if it has. */
export type DemoOffer = {
  shop: string;
  product: string;
  minutes: number;
  answer?: { minutes: number } & ({ accept: true } | { accept: false; reason: string });
};
