import type { Prisma } from '../../../prisma/generated/client';
import { config } from '../../platform/config';
import { db } from '../../platform/db';
import {
  type AccountWish,
  createAccount,
  createAccountLink,
  GatewayDown,
  GatewayRefusal,
  mayTransferHere,
} from '../../platform/gateway';
import { may } from '../accounts';
import { callDone, callRefused, openCall, planCall } from '../gatewayCalls';
import type { Seller } from '../orders';
import { payoutTerms } from './openPayout';
import { keepFacts } from './reconcileConnectAccount';

export type NotConnected = { ok: false; why: 'not-allowed' | 'not-offered' | 'refused' | 'gateway-down' };

/**
 * Leads the owner to the gateway's page where the shop's account is opened, or its questions are answered. The account is
 * planned before it is asked for, so that it is opened once; the link to the page is made anew each time and never kept.
 *
 * @returns `not-offered` where shops are paid by bank, or the gateway may not send money to Indonesia
 */
export async function openConnectAccount(
  seller: Seller,
  now = new Date(),
): Promise<{ ok: true; url: string } | NotConnected> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  if (payoutTerms().rail !== 'STRIPE_CONNECT') return { ok: false, why: 'not-offered' };
  try {
    const id = (await knownAccount(shopId)) ?? (await openNew(seller, now));
    if (!id) return { ok: false, why: 'not-offered' };
    const page = `${config.APP_ORIGIN}/studio/keuangan/gerbang`;
    return { ok: true, url: await createAccountLink(id, { done: page, again: `${page}?ulang=ya` }) };
  } catch (error) {
    if (error instanceof GatewayDown) return { ok: false, why: 'gateway-down' };
    if (error instanceof GatewayRefusal) return { ok: false, why: 'refused' };
    throw error;
  }
}

async function knownAccount(shopId: string): Promise<string | null | undefined> {
  const account = await db.connectAccount.findUnique({ where: { shopId }, select: { gatewayId: true } });
  return account?.gatewayId;
}

async function openNew(seller: Seller, now: Date): Promise<string | undefined> {
  if (!(await mayTransferHere(config.STRIPE_COUNTRY))) return undefined;
  const key = await planAccount(seller, now);
  const call = await openCall(key);
  if (!call) return (await knownAccount(seller.shopId)) ?? undefined;
  try {
    const facts = await createAccount(key, call.request as AccountWish);
    await db.$transaction(async (tx) => {
      await callDone(tx, key, facts.id, now);
      await tx.connectAccount.updateMany({
        where: { shopId: seller.shopId, gatewayId: null },
        data: { gatewayId: facts.id },
      });
      await keepFacts(tx, facts, now);
    });
    return facts.id;
  } catch (error) {
    if (error instanceof GatewayRefusal) await callRefused(db, key, error, now);
    throw error;
  }
}

/** One key as long as the gateway has not refused it; after a refusal the next asking is another. */
async function planAccount({ shopId, personId }: Seller, now: Date): Promise<string> {
  return db.$transaction(async (tx) => {
    await tx.connectAccount.createMany({ data: [{ shopId, openedAt: now }], skipDuplicates: true });
    const { id, shop } = await tx.connectAccount.findUniqueOrThrow({
      where: { shopId },
      select: { id: true, shop: { select: { name: true } } },
    });
    const refused = await tx.gatewayCall.count({ where: { deed: 'ACCOUNT', subjectId: id, state: 'REFUSED' } });
    const { email } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { email: true } });
    const request: AccountWish = { shopId, name: shop.name, email };
    const key = `account:${id}:${refused + 1}`;
    await planCall(tx, { key, deed: 'ACCOUNT', subjectId: id, request: request as Prisma.InputJsonObject }, now);
    return key;
  });
}
