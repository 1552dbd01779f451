import { db } from '../../platform/db';
import { escapeLike } from '../escapeLike';

/** A business that may be named as maker. */
export type MakerChoice = { id: string; name: string; regency: string };

const MOST = 20;
const shown = { id: true, name: true, regency: { select: { name: true } } } as const;

/** Verified businesses of the register whose name contains this, by name; at most twenty. */
export async function makersByName(part: string): Promise<MakerChoice[]> {
  const name = part.trim();
  if (!name) return [];
  const rows = await db.business.findMany({
    where: { status: 'VERIFIED', name: { contains: escapeLike(name), mode: 'insensitive' } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: shown,
  });
  return rows.map((row) => ({ ...row, regency: row.regency.name }));
}

/** A verified business by its id, to be shown by name. None for anything else. */
export async function makerById(id: string): Promise<MakerChoice | undefined> {
  const row = await db.business.findFirst({ where: { id, status: 'VERIFIED' }, select: shown });
  return row ? { ...row, regency: row.regency.name } : undefined;
}

/** The business behind a shop: who makes its goods, unless another is named. */
export async function makerOfShop(shopId: string): Promise<MakerChoice & { regencyCode: string }> {
  const { business } = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { business: { select: { ...shown, regencyCode: true } } },
  });
  return { ...business, regency: business.regency.name };
}
