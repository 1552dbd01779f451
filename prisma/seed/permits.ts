import { db } from '../../app/platform/db';
import type { PermitKind } from '../generated/enums';
import type { DemoProduct } from './catalogue';

/** What allows the maker to sell these goods. Several goods may stand on one certificate. @returns the ids */
export async function keepPermits(businessId: string, { permit, halal }: DemoProduct): Promise<string[]> {
  const ids: string[] = [];
  if (permit) ids.push(await keep(businessId, permit));
  if (halal.status === 'CERTIFIED') ids.push(await keep(businessId, { kind: 'HALAL', ...halal }));
  return ids;
}

async function keep(businessId: string, about: { kind: PermitKind; number: string; expiresOn: string }) {
  const { kind, number } = about;
  const expiresOn = new Date(about.expiresOn);
  const { id } = await db.permit.upsert({
    where: { businessId_kind_number: { businessId, kind, number } },
    create: { businessId, kind, number, expiresOn },
    update: {},
  });
  return id;
}
