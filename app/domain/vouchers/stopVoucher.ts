import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { mayGive } from './mayGive';

type NotChanged = { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' };

/** A voucher is offered no more. Purchases that hold it keep what they agreed to. */
export async function stopVoucher(
  actor: Actor & { shopId?: string },
  voucherId: string,
  now = new Date(),
): Promise<{ ok: true } | NotChanged> {
  const { shopId = null } = actor;
  if (!mayGive(actor, shopId)) return { ok: false, why: 'not-allowed' };
  const which = { id: voucherId, shopId };
  const { count } = await db.voucher.updateMany({
    where: { ...which, stoppedAt: null, endsAt: { gt: now } },
    data: { stoppedAt: now },
  });
  if (count) return { ok: true };
  return { ok: false, why: (await db.voucher.count({ where: which })) ? 'moved-on' : 'not-found' };
}

/** A shop agrees to bear its part of a voucher of the platform; from now on it is good for its goods. */
export async function joinVoucher(
  seller: Actor & { shopId: string },
  voucherId: string,
  now = new Date(),
): Promise<{ ok: true } | NotChanged> {
  const { shopId, personId } = seller;
  if (!mayGive(seller, shopId)) return { ok: false, why: 'not-allowed' };
  const voucher = await db.voucher.findFirst({ where: { id: voucherId, shopId: null, shopShare: { gt: 0 } } });
  if (!voucher) return { ok: false, why: 'not-found' };
  if (voucher.stoppedAt || voucher.endsAt <= now) return { ok: false, why: 'moved-on' };
  const row = { voucherId, shopId, joinedAt: now, joinedBy: personId };
  await db.voucherShop.createMany({ data: [row], skipDuplicates: true });
  return { ok: true };
}

/** It bears no more of it. Orders that were placed before keep what they agreed to. */
export async function leaveVoucher(
  seller: Actor & { shopId: string },
  voucherId: string,
): Promise<{ ok: true } | NotChanged> {
  const { shopId } = seller;
  if (!mayGive(seller, shopId)) return { ok: false, why: 'not-allowed' };
  const { count } = await db.voucherShop.deleteMany({ where: { voucherId, shopId } });
  return count ? { ok: true } : { ok: false, why: 'not-found' };
}
