import type { Transaction } from '../../platform/db';
import { tellOwners } from '../messages';

type Answer = { reason: string | null; status: 'ACCEPTED' | 'DECLINED'; decidedBy: string; decidedAt: Date };

/** The shop may be taking its goods back at this moment: it does not wait for the campaign, so its row is locked too. */
export async function lockOffered(
  tx: Transaction,
  { campaignId, productId }: { campaignId: string; productId: string },
) {
  await tx.$queryRaw`select 1 from "CampaignApplication"
    where "campaignId" = ${campaignId}::uuid and "productId" = ${productId}::uuid for update`;
  return tx.campaignApplication.findUnique({
    where: { campaignId_productId: { campaignId, productId } },
    select: {
      campaignId: true,
      productId: true,
      status: true,
      shop: { select: { business: { select: { regencyCode: true } } } },
    },
  });
}

/** Writes down what an office says of goods that a shop has offered, and tells the shop. */
export async function answerOffer(tx: Transaction, campaignId: string, productId: string, answer: Answer) {
  const { shopId, campaign, product } = await tx.campaignApplication.update({
    where: { campaignId_productId: { campaignId, productId } },
    data: answer,
    select: { shopId: true, campaign: { select: { title: true } }, product: { select: { name: true } } },
  });
  const { reason, status, decidedAt } = answer;
  const said = { campaign: campaign.title, goods: product.name, isAccepted: status === 'ACCEPTED' };
  const values = { ...said, ...(reason && { reason }) };
  await tellOwners(tx, shopId, { kind: 'campaign-answer', values, path: '/studio/promosi/kampanye' }, decidedAt);
}

/** The office takes out what it had accepted: the shop is told, and waits for an answer again. */
export async function reopenOffer(tx: Transaction, campaignId: string, productId: string, now: Date) {
  const [taken] = await tx.campaignApplication.updateManyAndReturn({
    where: { campaignId, productId, status: 'ACCEPTED' },
    data: { status: 'WAITING', decidedBy: null, decidedAt: null },
    select: { shopId: true, campaign: { select: { title: true } }, product: { select: { name: true } } },
  });
  if (!taken) return;
  const { shopId, campaign, product } = taken;
  const values = { campaign: campaign.title, goods: product.name, isAccepted: false, isTakenOut: true };
  await tellOwners(tx, shopId, { kind: 'campaign-answer', values, path: '/studio/promosi/kampanye' }, now);
}
