import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { holdSlugs, isFree, isSlug } from './slugs';

/** Printed addresses are many enough: from then on each leads to the shop for good, and nobody else may have it. */
const MOST_LEFT = 10;

type SlugProblem = 'wrong-slug' | 'slug-taken' | 'too-often';

/**
 * Gives the shop's page another address. The one it had leads there for good, and to no other shop; the shop itself may take it
 * back. `moved` is false where it had that address all along.
 */
export async function changeSlug(
  actor: Actor,
  shopId: string,
  slug: string,
  now = new Date(),
): Promise<{ ok: true; moved: boolean } | { ok: false; why: 'not-allowed' | SlugProblem }> {
  if (!may(actor, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  if (!isSlug(slug)) return { ok: false, why: 'wrong-slug' };
  return db.$transaction(async (tx) => {
    await holdSlugs(tx);
    const { slug: before } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { slug: true } });
    if (before === slug) return { ok: true, moved: false };
    if (!(await isFree(tx, slug, shopId))) return { ok: false, why: 'slug-taken' };
    if ((await tx.shopSlug.count({ where: { shopId, NOT: { slug } } })) >= MOST_LEFT)
      return { ok: false, why: 'too-often' };
    await tx.shopSlug.deleteMany({ where: { slug, shopId } });
    await tx.shopSlug.create({ data: { slug: before, shopId, leftAt: now } });
    await tx.shop.update({ where: { id: shopId }, data: { slug } });
    return { ok: true, moved: true };
  });
}
