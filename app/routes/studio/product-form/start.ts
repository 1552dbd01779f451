import { detailsOf, type ProductDetails, type ProductForEditing, type VariantDetails } from '../../../domain/catalog';
import type { ProductFields, VariantFields } from './fields';

const dotted = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** Stored goods as they stand in the form before anything is typed. */
export function startOf(product: ProductForEditing): ProductFields {
  const details = detailsOf(product);
  return { ...fieldsOf(details), version: String(product.version), ...choicesOf(details.variants) };
}

/** Goods as they stand in the form. */
export function fieldsOf(details: ProductDetails): ProductFields {
  const { halalPermit, permit, madeToOrderDays, variants, ...texts } = details;
  return {
    ...texts,
    madeToOrderDays: madeToOrderDays?.toString(),
    halalNumber: halalPermit?.number,
    halalExpiresOn: halalPermit?.expiresOn,
    permitKind: permit?.kind ?? 'PIRT',
    permitNumber: permit?.number,
    permitExpiresOn: permit?.expiresOn,
    variants: variants.length > 0 ? variants.map(rowOf) : [{}],
  };
}

function rowOf({ tiers = [], price, priceBefore, pictureHash, ...variant }: VariantDetails): VariantFields {
  const { id, size, colour, flavour, onHand, seenOnHand, grams, lengthCm, widthCm, heightCm } = variant;
  const sides = { lengthCm: String(lengthCm), widthCm: String(widthCm), heightCm: String(heightCm) };
  return {
    ...{ id, size, colour, flavour, pictureHash: pictureHash ?? '', ...sides },
    price: dotted.format(price),
    priceBefore: priceBefore ? dotted.format(priceBefore) : undefined,
    tiers: tiers.map((tier) => ({ from: String(tier.from), price: dotted.format(tier.price) })),
    onHand: String(onHand),
    seenOnHand: seenOnHand?.toString(),
    grams: String(grams),
  };
}

/** The sizes, colours and flavours that there are, so that one is added by writing it behind the others. */
function choicesOf(variants: VariantDetails[]): Pick<ProductFields, 'sizes' | 'colours' | 'flavours'> {
  const named = (part: 'size' | 'colour' | 'flavour') =>
    [...new Set(variants.flatMap((variant) => variant[part] || []))].join(', ');
  return { sizes: named('size'), colours: named('colour'), flavours: named('flavour') };
}
