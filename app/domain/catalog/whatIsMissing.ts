import type { Transaction } from '../../platform/db';
import { dayInWib } from '../calendar';
import { lackingPermits } from './permits';
import type { ProductProblem } from './productDetails';

const judged = {
  description: true,
  materials: true,
  halal: true,
  category: { select: { foodKind: true, slug: true, parentId: true } },
  maker: { select: { status: true } },
  permits: { select: { permit: { select: { kind: true, expiresOn: true } } } },
  _count: { select: { photos: true, variants: { where: { retiredAt: null } } } },
} as const;

/** What stored goods still lack before they may be shown. The one judge, for new goods, changed ones and hidden ones alike. */
export async function whatIsMissing(tx: Transaction, productId: string, now: Date): Promise<ProductProblem[]> {
  const goods = await tx.product.findUniqueOrThrow({ where: { id: productId }, select: judged });
  const { category, maker, _count: count } = goods;
  const held = goods.permits.map(({ permit }) => ({
    kind: permit.kind,
    expiresOn: permit.expiresOn?.toISOString().slice(0, 10) ?? null,
  }));
  const problems: ProductProblem[] = [];
  if (count.photos === 0) problems.push({ code: 'no-photo' });
  if (!goods.description) problems.push({ code: 'no-description' });
  if (!category.parentId) problems.push({ code: 'no-category' });
  if (count.variants === 0) problems.push({ code: 'no-variant' });
  if (maker.status !== 'VERIFIED') problems.push({ code: 'maker-not-verified' });
  if (!goods.materials) problems.push({ code: 'no-materials' });
  const lacks = lackingPermits(category, goods.halal, held, dayInWib(now));
  return [...problems, ...lacks.map((code) => ({ code }))];
}
