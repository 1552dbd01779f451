import type { SalesModel } from '../../../prisma/generated/enums';
import type { PermitDetails, PermitFault, PermitLack } from './permits';
import type { Tier } from './prices';

export type { SalesModel };

/** How much of everything; the CHECKs of the database say the same. Rupiah, pieces, grams, centimetres, working days. */
export const productLimits = {
  name: 120,
  description: 5000,
  materials: 500,
  photos: 6,
  variants: 20,
  variantName: 60,
  variantPart: 40,
  tiers: 5,
  tierFrom: 999,
  price: 100_000_000,
  onHand: 1_000_000,
  grams: 1_000_000,
  centimetres: 1000,
  madeToOrderDays: 90,
  ingredients: 1000,
  allergens: 300,
  netContent: 60,
  shelfLife: 120,
  storage: 300,
} as const;

/**
 * Price in rupiah, size and weight of the packed parcel in centimetres and grams. What is left out of size, colour,
 * flavour, picture, crossed-out price and tiers stays as it is.
 */
export type VariantDetails = {
  /** None: a new one. */
  id?: string;
  /** What it is called as long as it has neither size nor colour nor flavour; otherwise its name is made of these. */
  name?: string;
  size?: string;
  colour?: string;
  flavour?: string;
  /** One of the photos; null: none of its own. */
  pictureHash?: string | null;
  price: number;
  /** Crossed out beside the price, and higher than it; null: nothing is crossed out. */
  priceBefore?: number | null;
  /** Prices for many, the fewest pieces first. */
  tiers?: Tier[];
  /** Pieces in the shop, those promised to buyers included. */
  onHand: number;
  /** What stood there when the owner began to type: where both are equal nothing was counted. */
  seenOnHand?: number;
  grams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
};

/** Goods as their shop describes them. A draft may lack everything but its name; what is there has to be right. */
export type ProductDetails = {
  name: string;
  description: string;
  /** A leaf. */
  categoryId?: string;
  salesModel: SalesModel;
  /** Working days until it can be sent; for MADE_TO_ORDER. */
  madeToOrderDays?: number;
  /** None: the shop's own business. */
  makerId?: string;
  /** A regency of Jambi. None: the maker's. */
  madeInCode?: string;
  materials: string;
  halal?: 'CERTIFIED' | 'NOT_HALAL';
  halalPermit?: PermitDetails;
  permit?: PermitDetails;
  /** Of food, as its label says; what is left out stays as it is. */
  ingredients?: string;
  allergens?: string;
  netContent?: string;
  shelfLife?: string;
  storage?: string;
  /** Hashes of kept pictures, the first one is the face of the goods. */
  photos: string[];
  variants: VariantDetails[];
};

export type ProblemCode =
  | PermitFault
  | PermitLack
  | 'no-photo'
  | 'no-description'
  | 'no-category'
  | 'no-variant'
  | 'no-materials'
  | 'maker-not-verified'
  | 'unknown-photo'
  | 'unknown-category'
  | 'unknown-maker'
  | 'unknown-regency'
  | 'permit-differs'
  | 'halal-differs'
  | 'stock-moved'
  | 'below-reserved'
  | 'variant-gone'
  | 'variant-unnamed'
  | 'variant-twice'
  | 'variant-name-long'
  | 'too-many-variants'
  | 'before-not-higher'
  /** A lower price with dates holds: it has to be ended first. */
  | 'offer-runs'
  | 'tier-from-twice'
  | 'tier-not-cheaper';

/** Something that is wrong or missing. `place` tells which variant, `tier` which price for many, both counted from 0. */
export type ProductProblem = { code: ProblemCode; place?: number; tier?: number; pieces?: number; day?: string };

export type NotSaved =
  | { ok: false; why: 'not-allowed' }
  /** No such product, or another shop's: the answer is the same, so that it tells nothing. */
  | { ok: false; why: 'not-found' }
  /** Put away, or already where it was to go: somebody else of the shop was faster. */
  | { ok: false; why: 'moved-on' }
  /** Staff have taken it down. */
  | { ok: false; why: 'taken-down' }
  | { ok: false; why: 'wrong'; problems: ProductProblem[] };
