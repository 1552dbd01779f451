import type { Transaction } from '../../platform/db';
import { tellOwners } from '../messages';

type Answer = { reason: string | null; status: 'ACCEPTED' | 'DECLINED'; decidedBy: string; decidedAt: Date };

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
