import type { ProductForEditing } from '../../../domain/catalog';
import type { ProductFields } from './fields';

const dotted = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** Stored goods as they stand in the form before anything is typed. */
export function startOf(product: ProductForEditing): ProductFields {
  const certificate = product.permits.find(({ kind }) => kind === 'HALAL');
  const permit = product.permits.find(({ kind }) => kind === 'PIRT' || kind === 'MD');
  return {
    name: product.name,
    description: product.description,
    categoryId: product.categoryId,
    salesModel: product.salesModel,
    madeToOrderDays: product.madeToOrderDays?.toString(),
    makerId: product.maker.id,
    madeInCode: product.madeInCode,
    materials: product.materials,
    halal: product.halal === 'NOT_FOOD' ? undefined : product.halal,
    halalNumber: certificate?.number,
    halalExpiresOn: certificate?.expiresOn,
    permitKind: permit?.kind ?? 'PIRT',
    permitNumber: permit?.number,
    permitExpiresOn: permit?.expiresOn,
    photos: product.photos,
    variants: product.variants.length > 0 ? product.variants.map(rowOf) : [{}],
  };
}

function rowOf({ id, name, price, onHand, grams, lengthCm, widthCm, heightCm }: ProductForEditing['variants'][number]) {
  const [stock, weight, length, width, height] = [onHand, grams, lengthCm, widthCm, heightCm].map(String);
  const size = { lengthCm: length, widthCm: width, heightCm: height };
  return { id, name, price: dotted.format(price), onHand: stock, seenOnHand: stock, grams: weight, ...size };
}
