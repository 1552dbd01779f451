import type { SalesModel } from '../../../prisma/generated/enums';
import type { PermitDetails, PermitFault, PermitLack } from './permits';

export type { SalesModel };

/** How much of everything; the CHECKs of the database say the same. Rupiah, pieces, grams, centimetres, working days. */
export const productLimits = {
  name: 120,
  description: 5000,
  materials: 500,
  photos: 6,
  variants: 20,
  variantName: 60,
  price: 100_000_000,
  onHand: 1_000_000,
  grams: 1_000_000,
  centimetres: 1000,
  madeToOrderDays: 90,
} as const;

/** Price in rupiah, size and weight of the packed parcel in centimetres and grams. */
export type VariantDetails = {
  /** None: a new one. */
  id?: string;
  name: string;
  price: number;
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
  | 'variant-gone';

/** Something that is wrong or missing. `place` tells which variant, counted from 0. */
export type ProductProblem = { code: ProblemCode; place?: number; pieces?: number; day?: string };

export type NotSaved =
  | { ok: false; why: 'not-allowed' }
  /** No such product, or another shop's: the answer is the same, so that it tells nothing. */
  | { ok: false; why: 'not-found' }
  /** Put away, or already where it was to go: somebody else of the shop was faster. */
  | { ok: false; why: 'moved-on' }
  /** Staff have taken it down. */
  | { ok: false; why: 'taken-down' }
  | { ok: false; why: 'wrong'; problems: ProductProblem[] };
