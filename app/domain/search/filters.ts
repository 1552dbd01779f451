import type { SalesModel } from '../../../prisma/generated/enums';
import { sql } from '../../platform/db';
import type { Chosen } from '../catalog';

/** What narrows a search. What is not said may be anything. */
export type Filters = {
  /** Leaves. */
  categoryIds?: string[];
  /** Where it is made, or where its shop is. */
  regencyCode?: string;
  /** In rupiah, both ends included; either may be missing. */
  price?: { min?: number; max?: number };
  /** At least so many stars in the mean of its reviews. */
  stars?: number;
  model?: SalesModel;
  isHalal?: boolean;
  /** The claim of origin has been checked. */
  isProven?: boolean;
  /** Its shop sends for nothing, somewhere. */
  isSentFree?: boolean;
  isInStock?: boolean;
  /** What is searched is one shop, or for staff of regencies the shops there: not a filter that one could drop. */
  shopId?: string;
  shopRegencies?: string[];
};

/** Filters that can be chosen and dropped, each with numbers beside its choices. */
export const facets = [
  'categoryIds',
  'regencyCode',
  'price',
  'stars',
  'model',
  'isHalal',
  'isProven',
  'isSentFree',
  'isInStock',
] as const;

export type Facet = (typeof facets)[number];

const all = sql`true`;

// With `limit` instead of `exists`: PostgreSQL would rather read all variants of the market into a hash than look some up.

/** Of shops that send somewhere for nothing; expects the shop as `s`. */
export const sendsFree = sql`coalesce((select true from "ShippingRate" rate where rate."shopId" = s."id" and rate."first" = 0 limit 1), false)`;

/** A piece is to be had; expects the goods as `p`. */
export const isToBeHad = sql`coalesce((select true from "Variant" v
  where v."productId" = p."id" and v."retiredAt" is null and v."onHand" > v."reserved" limit 1), false)`;

const conditions: { [Name in keyof Required<Filters>]: (value: NonNullable<Filters[Name]>) => Chosen } = {
  categoryIds: (ids) => sql`p."categoryId" = any(${ids}::uuid[])`,
  // By the shop's id rather than the business's place: two indexes answer it together, however few goods there are.
  regencyCode: (code) => sql`(p."madeInCode" = ${code} or p."shopId" = any(array(${shopsIn([code])})))`,
  price: ({ min, max }) => sql`p."priceFrom" between ${min ?? 0}::int and ${max ?? 2_147_483_647}::int`,
  stars: (stars) => sql`p."ratingCount" > 0 and p."ratingSum" >= ${stars}::int * p."ratingCount"`,
  model: (model) => sql`p."salesModel" = ${model}::"SalesModel"`,
  isHalal: () => sql`p."halal" = 'CERTIFIED'`,
  isProven: () => sql`p."origin" <> 'DECLARED'`,
  isSentFree: () => sendsFree,
  isInStock: () => isToBeHad,
  shopId: (id) => sql`p."shopId" = ${id}::uuid`,
  shopRegencies: (codes) => sql`p."shopId" = any(array(${shopsIn(codes)}))`,
};

function shopsIn(codes: string[]): Chosen {
  return sql`select shop."id" from "Shop" shop join "Business" seller on seller."id" = shop."businessId"
    where seller."regencyCode" = any(${codes}::text[])`;
}

/** The condition on goods that all these filters make together. */
export function narrowed(filters: Filters): Chosen {
  const names = Object.keys(conditions) as (keyof Filters)[];
  return names.reduce((sum, name) => {
    const value = filters[name];
    if (value === undefined || value === false) return sum;
    const condition = conditions[name] as (value: unknown) => Chosen;
    return sql`${sum} and ${condition(value)}`;
  }, all);
}

/** The same without one of them. */
export function without(filters: Filters, facet: Facet): Filters {
  const { [facet]: _, ...rest } = filters;
  return rest;
}

export function chosenFacets(filters: Filters): Facet[] {
  return facets.filter((facet) => filters[facet] !== undefined && filters[facet] !== false);
}
