import type { Transaction } from '../../platform/db';
import { regenciesOfJambi } from '../areas';
import type { PermitDetails } from './permits';
import type { ProductDetails } from './productDetails';
import { refuseAs } from './refusing';
import type { Holder } from './writePermits';

/** Details whose references have been looked up: columns of `Product`, and the permits that the category asks for. */
export type Settled = {
  columns: Awaited<ReturnType<typeof columnsOf>>;
  holder: Holder;
  permits: PermitDetails[];
};

/**
 * Looks up what the details refer to, and fills in what a draft leaves open: the own business as maker, the maker's
 * regency, and, as long as no category is chosen, a root, where nothing is ever shown.
 *
 * @param settledMakerId the maker that goods already have: it may stay, even if it is no longer verified
 * @throws a refusal that names what does not exist
 */
export async function settleDetails(
  tx: Transaction,
  shopId: string,
  details: ProductDetails,
  settledMakerId?: string,
): Promise<Settled> {
  const category = await categoryOf(tx, details.categoryId);
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { businessId: true } });
  const makerId = details.makerId ?? shop.businessId;
  const maker = await makerOf(tx, makerId, makerId === shop.businessId || makerId === settledMakerId);
  await mustExist(tx, details.photos);
  const columns = await columnsOf(details, category, maker);
  return {
    columns,
    holder: { makerId, shopId, ownBusinessId: shop.businessId },
    permits: permitsAsked(details, category.foodKind),
  };
}

async function columnsOf(
  details: ProductDetails,
  category: { id: string; foodKind: string },
  maker: { id: string; regencyCode: string },
) {
  const madeInCode = details.madeInCode ?? maker.regencyCode;
  const regencies = await regenciesOfJambi();
  if (!regencies.some(({ code }) => code === madeInCode)) return refuseAs({ code: 'unknown-regency' });
  const { name, description, materials, salesModel, madeToOrderDays } = details;
  return {
    name,
    description,
    materials,
    salesModel,
    madeInCode,
    categoryId: category.id,
    makerId: maker.id,
    madeToOrderDays: salesModel === 'MADE_TO_ORDER' ? (madeToOrderDays ?? null) : null,
    halal: (category.foodKind !== 'NONE' && details.halal) || ('NOT_FOOD' as const),
    ...labelOf(details, category.foodKind),
  };
}

/** Only food has a label. */
function labelOf(details: ProductDetails, foodKind: string) {
  if (foodKind === 'NONE') return { ingredients: '', allergens: '', netContent: '', shelfLife: '', storage: '' };
  const { ingredients, allergens, netContent, shelfLife, storage } = details;
  return { ingredients, allergens, netContent, shelfLife, storage };
}

async function categoryOf(tx: Transaction, id?: string) {
  const select = { id: true, foodKind: true } as const;
  if (!id) return tx.category.findFirstOrThrow({ where: { parentId: null }, orderBy: { position: 'asc' }, select });
  const leaf = await tx.category.findFirst({ where: { id, parentId: { not: null } }, select });
  return leaf ?? refuseAs({ code: 'unknown-category' });
}

async function makerOf(tx: Transaction, id: string, isSettled: boolean) {
  const where = { id, ...(!isSettled && { status: 'VERIFIED' as const }) };
  const maker = await tx.business.findFirst({ where, select: { id: true, regencyCode: true } });
  return maker ?? refuseAs({ code: 'unknown-maker' });
}

async function mustExist(tx: Transaction, hashes: string[]) {
  const found = await tx.picture.count({ where: { hash: { in: hashes } } });
  if (found < hashes.length) refuseAs({ code: 'unknown-photo' });
}

/** What is written in fields that the category does not ask for is left out. */
function permitsAsked({ halal, halalPermit, permit }: ProductDetails, foodKind: string): PermitDetails[] {
  if (foodKind === 'NONE') return [];
  const certificate = halal === 'CERTIFIED' && halalPermit ? [halalPermit] : [];
  return foodKind === 'PACKED' && permit ? [...certificate, permit] : certificate;
}
