import { regenciesOfJambi } from '../../../domain/areas';
import {
  type Clash,
  categoryChoices,
  makerById,
  type ProductDetails,
  type VariantDetails,
} from '../../../domain/catalog';
import { dayInJambi } from '../../../ui/day';
import { rupiah } from '../../../ui/rupiah';
import { salesModelNames } from '../../../ui/salesModels';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Field = Clash['field'] | 'variant-added';

const names: Record<Field, () => string> = {
  name: m.catalog_name,
  description: m.catalog_description,
  categoryId: m.catalog_category,
  salesModel: m.catalog_model,
  madeToOrderDays: m.catalog_days,
  makerId: m.catalog_maker,
  madeInCode: m.catalog_made_in,
  materials: m.catalog_materials,
  halal: m.catalog_halal,
  halalPermit: m.catalog_halal_number,
  permit: m.catalog_permit_number,
  ingredients: m.catalog_ingredients,
  allergens: m.catalog_allergens,
  netContent: m.catalog_net_content,
  shelfLife: m.catalog_shelf_life,
  storage: m.catalog_storage,
  photos: m.catalog_photos,
  size: m.catalog_variant_size,
  colour: m.catalog_variant_colour,
  flavour: m.catalog_variant_flavour,
  pictureHash: m.catalog_variant_picture,
  price: m.catalog_price,
  priceBefore: m.catalog_before,
  tiers: m.catalog_tiers,
  grams: m.catalog_grams,
  lengthCm: m.catalog_length,
  widthCm: m.catalog_width,
  heightCm: m.catalog_height,
  'variant-added': m.catalog_meeting_added,
  'variant-removed': m.catalog_meeting_removed,
  'variant-changed': m.catalog_meeting_changed,
};

/** What a field is called on the page. */
export function fieldName(field: Field): string {
  return names[field]();
}

const halal = { CERTIFIED: m.catalog_halal_CERTIFIED, NOT_HALAL: m.catalog_halal_NOT_HALAL };

type ProductField = Exclude<keyof ProductDetails, 'variants'>;
type Showing = { [Field in ProductField]?: (value: NonNullable<ProductDetails[Field]>) => string | Promise<string> };

const permitWords = ({ number, expiresOn }: NonNullable<ProductDetails['permit']>) =>
  expiresOn ? `${number}, ${dayInJambi(expiresOn, getLocale())}` : number;

const showing: Showing = {
  categoryId: categoryNameOf,
  makerId: async (id) => (await makerById(id))?.name ?? '',
  madeInCode: async (code) => (await regenciesOfJambi()).find((regency) => regency.code === code)?.name ?? code,
  salesModel: (model) => salesModelNames[model](),
  halal: (status) => halal[status](),
  halalPermit: permitWords,
  permit: permitWords,
  photos: (hashes) => m.catalog_meeting_photos({ count: hashes.length }),
};

/** What stands in a field of goods now, as one reads it. */
export async function shownValue<Field extends ProductField>(field: Field, goods: ProductDetails): Promise<string> {
  const value = goods[field];
  const show = showing[field];
  if (value === undefined || value === '') return m.catalog_meeting_nothing();
  return show ? show(value as NonNullable<ProductDetails[Field]>) : String(value);
}

async function categoryNameOf(id: string): Promise<string> {
  const leaf = (await categoryChoices()).flatMap(({ leaves }) => leaves).find((one) => one.id === id);
  return (getLocale() === 'en' ? leaf?.nameEn : leaf?.name) ?? '';
}

/** The same for a field of a variant. */
export function shownVariantValue(field: keyof VariantDetails, variant: VariantDetails): string {
  const value = variant[field];
  if (value === undefined || value === null || value === '') return m.catalog_meeting_nothing();
  if (field === 'pictureHash') return m.catalog_meeting_other_picture();
  if (field === 'tiers') return tiersWords(variant.tiers ?? []);
  return field === 'price' || field === 'priceBefore' ? rupiah(Number(value)) : String(value);
}

function tiersWords(tiers: NonNullable<VariantDetails['tiers']>): string {
  const words = tiers.map(({ from, price }) => m.catalog_tier_words({ from, price: rupiah(price) }));
  return words.join(', ') || m.catalog_meeting_nothing();
}
