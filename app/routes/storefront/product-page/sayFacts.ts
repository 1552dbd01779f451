import type { PermitOnPage, ProductPage, VariantOnPage } from '../../../domain/catalog';
import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { categoryName } from '../goods/inLanguage';
import { modelWords } from '../goods/modelWords';

/** A fact in the reader's words: each line of it below the one before, leading somewhere if it does. */
export type SaidFact = { name: string; lines: string[]; to?: string };

/** What is only read of goods, put into words here so that no browser has to load all words that there are. */
export function sayFacts(product: ProductPage) {
  return { about: about(product), label: label(product), origin: origin(product) };
}

const permitNames = {
  PIRT: m.storefront_product_permit_PIRT,
  MD: m.storefront_product_permit_MD,
  HALAL: m.storefront_product_permit_HALAL,
  SNI: m.storefront_product_permit_SNI,
  MEREK: m.storefront_product_permit_MEREK,
};

/** How it is sold, what it weighs, what allows it to be sold. */
function about(product: ProductPage): SaidFact[] {
  const { salesModel, madeToOrderDays, categories, variants, permits, halal } = product;
  const leaf = categories.at(-1);
  const wait = madeToOrderDays ? `. ${m.storefront_product_wait({ days: madeToOrderDays })}` : '';
  return [
    { name: m.storefront_product_model(), lines: [`${modelWords[salesModel]()}${wait}`] },
    ...contents(product),
    { name: m.storefront_product_weight(), lines: eachVariant(variants, ({ grams }) => weight(grams)) },
    { name: m.storefront_product_size(), lines: eachVariant(variants, size) },
    ...(leaf
      ? [{ name: m.storefront_product_category(), lines: [categoryName(leaf)], to: `/kategori/${leaf.slug}` }]
      : []),
    ...(halal === 'NOT_HALAL'
      ? [{ name: m.storefront_product_halal(), lines: [m.storefront_product_not_halal_say()] }]
      : []),
    ...permits.map(ofPermit),
  ];
}

/** What lies in a set; where there are several, in which. */
function contents({ contents, variants }: ProductPage): SaidFact[] {
  if (contents.length === 0) return [];
  const lines = contents.map(({ set, pieces, name: goods }) => {
    const part = m.stock_set_part({ pieces, goods });
    return variants.length > 1 && set ? `${set}: ${part}` : part;
  });
  return [{ name: m.stock_set_contents(), lines }];
}

function ofPermit({ kind, number, expiresOn, hasExpired }: PermitOnPage): SaidFact {
  const until = hasExpired ? m.storefront_product_permit_expired : m.storefront_product_permit_until;
  const day = expiresOn && dayInJambi(expiresOn, getLocale());
  return { name: permitNames[kind](), lines: [day ? `${number}, ${until({ day })}` : number] };
}

function eachVariant(variants: VariantOnPage[], say: (variant: VariantOnPage) => string): string[] {
  const said = variants.map(say);
  if (new Set(said).size === 1) return said.slice(0, 1);
  return variants.map(({ name }, place) => `${name}: ${said[place]}`);
}

function weight(grams: number): string {
  const number = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 });
  return grams < 1000
    ? m.storefront_product_grams({ grams })
    : m.storefront_product_kilograms({ kilograms: number.format(grams / 1000) });
}

function size({ lengthCm, widthCm, heightCm }: VariantOnPage): string {
  return m.storefront_product_size_cm({ length: lengthCm, width: widthCm, height: heightCm });
}

const labelNames = {
  netContent: m.product_net,
  ingredients: m.product_ingredients,
  allergens: m.product_allergens,
  shelfLife: m.product_shelf,
  storage: m.product_storage,
};

/** What stands on the pack: nobody with an allergy has to ask. */
function label({ label }: ProductPage): SaidFact[] {
  return Object.entries(labelNames).flatMap(([field, name]) => {
    const value = label[field as keyof typeof labelNames];
    return value ? [{ name: name(), lines: [value] }] : [];
  });
}

const proofs = {
  DECLARED: m.storefront_product_origin_DECLARED,
  CHECKED: m.storefront_product_origin_CHECKED,
  TKDN: m.storefront_product_origin_TKDN,
};

/** Who made it, where, of what, and how far that has been proven. */
function origin({ maker, madeIn, materials, origin, originCheckedAt }: ProductPage): SaidFact[] {
  const day = originCheckedAt ? dayInJambi(originCheckedAt.toString(), getLocale()) : '';
  const since = maker.since ? ` · ${m.storefront_shop_since({ year: maker.since })}` : '';
  return [
    { name: m.storefront_product_origin_maker(), lines: [maker.name, `${maker.place}${since}`] },
    { name: m.storefront_product_origin_made_in(), lines: [madeIn] },
    { name: m.storefront_product_origin_materials(), lines: [materials] },
    { name: m.storefront_product_origin_proof(), lines: [proofs[origin]({ day })] },
  ];
}
