import type { Transaction } from '../../platform/db';
import type { PermitDetails } from './permits';
import type { ProductDetails, VariantDetails } from './productDetails';
import { asForm, inForm } from './productForEditing';
import { variantName } from './variantName';

type InForm = ReturnType<typeof asForm>;

/** Stored goods as their form would describe them. Names of variants that nobody has taken apart stand as their size. */
export function detailsOf(product: InForm): ProductDetails {
  const { name, description, categoryId, salesModel, madeInCode, materials, photos } = product;
  const { ingredients, allergens, netContent, shelfLife, storage } = product;
  return {
    ...{ name, description, categoryId, salesModel, madeInCode, materials, photos },
    ...{ ingredients, allergens, netContent, shelfLife, storage },
    madeToOrderDays: product.madeToOrderDays ?? undefined,
    makerId: product.maker.id,
    halal: product.halal === 'NOT_FOOD' ? undefined : product.halal,
    halalPermit: permitOf(product, ['HALAL']),
    permit: permitOf(product, ['PIRT', 'MD']),
    variants: product.variants.map(variantOf),
  };
}

function permitOf({ permits }: InForm, kinds: string[]): PermitDetails | undefined {
  const found = permits.find(({ kind }) => kinds.includes(kind));
  return found && { kind: found.kind as PermitDetails['kind'], number: found.number, expiresOn: found.expiresOn };
}

function variantOf({ name, reserved: _, ...variant }: InForm['variants'][number]): VariantDetails {
  const isTold = variantName(variant) !== '';
  return { ...variant, ...(!isTold && { size: name }), seenOnHand: variant.onHand };
}

/** Goods as they stand at this moment. */
export async function storedDetails(tx: Transaction, productId: string): Promise<ProductDetails> {
  return detailsOf(asForm(await tx.product.findUniqueOrThrow({ where: { id: productId }, select: inForm })));
}
