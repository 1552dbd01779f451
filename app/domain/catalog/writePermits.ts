import type { Transaction } from '../../platform/db';
import { type PermitDetails, permitFault, tidyPermitNumber } from './permits';
import { refuseAs } from './refusing';

/** Whose permits they are, and which shop writes them down. */
export type Holder = { makerId: string; shopId: string; ownBusinessId: string };

/**
 * Ties goods to the permits they are sold under, in place of those before. A permit belongs to the maker's business and
 * is written down there once, however many goods are sold under it. Trade mark and SNI are left alone.
 *
 * @param today as 2026-11-24
 */
export async function writePermits(
  tx: Transaction,
  productId: string,
  holder: Holder,
  permits: PermitDetails[],
  today: string,
) {
  const ids: string[] = [];
  for (const typed of permits) ids.push(await keepPermit(tx, holder, typed, today));
  await tx.productPermit.deleteMany({
    where: { productId, permitId: { notIn: ids }, permit: { kind: { in: ['PIRT', 'MD', 'HALAL'] } } },
  });
  const data = ids.map((permitId) => ({ productId, permitId }));
  await tx.productPermit.createMany({ data, skipDuplicates: true });
}

async function keepPermit(tx: Transaction, holder: Holder, typed: PermitDetails, today: string): Promise<string> {
  const permit = { ...typed, number: tidyPermitNumber(typed) };
  const fault = permitFault(permit, today);
  if (fault) return refuseAs({ code: fault });

  const { kind, number } = permit;
  const expiresOn = permit.expiresOn ? new Date(`${permit.expiresOn}T00:00:00Z`) : null;
  const key = { businessId: holder.makerId, kind, number };
  await tx.permit.createMany({ data: { ...key, expiresOn }, skipDuplicates: true });
  const kept = await tx.permit.findUniqueOrThrow({ where: { businessId_kind_number: key } });
  if (kept.expiresOn?.getTime() === expiresOn?.getTime()) return kept.id;

  if (!(await mayCorrect(tx, kept.id, holder))) {
    const code = kind === 'HALAL' ? 'halal-differs' : 'permit-differs';
    return refuseAs({ code, day: kept.expiresOn?.toISOString() });
  }
  await tx.permit.update({ where: { id: kept.id }, data: { expiresOn } });
  return kept.id;
}

/** The day of a permit may be corrected by its holder, or by a shop as long as no other shop sells under it. */
async function mayCorrect(tx: Transaction, permitId: string, { makerId, shopId, ownBusinessId }: Holder) {
  if (makerId === ownBusinessId) return true;
  const others = await tx.productPermit.count({ where: { permitId, product: { shopId: { not: shopId } } } });
  return others === 0;
}
