import { describe, expect, test, vi } from 'vitest';
import { cardRehearsal, hear, later, ordersOf, sessionOf } from '../../../prisma/testing/cards';
import { db } from '../../platform/db';
import { financeTasks } from '../financeTasks';
import { completeOrders } from '../orders';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, paid } = cardRehearsal(gateway);

describe('P16 a dispute freezes the share', () => {
  const frozen = async (purchaseId: string) => {
    const rows = await db.ledgerEntry.groupBy({
      by: ['account'],
      where: { transaction: { purchaseId } },
      _sum: { amount: true },
    });
    const sums = rows
      .map(({ account, _sum }) => [account, Number(_sum.amount)] as const)
      .filter(([, sum]) => sum !== 0);
    return Object.fromEntries(sums);
  };
  const hearAll = async () => {
    for (const message of await gateway.told(({ type }) => type.startsWith('charge.dispute'))) await hear(message);
  };
  async function disputed() {
    const purchase = await paid();
    const { chargeId } = await sessionOf(purchase.id);
    const { id } = await gateway.control<{ id: string }>('disputes', { charge: chargeId });
    await hearAll();
    return { ...purchase, disputeId: id };
  }

  test('nothing of it can be released; finance has a task with the deadline', async () => {
    const purchase = await disputed();
    expect(await frozen(purchase.id)).toMatchObject({ SHOP_FROZEN: -(43_875 + 117_000 + 40_000), DISPUTES: 205_000 });
    await db.order.updateMany({
      where: { purchaseId: purchase.id },
      data: { status: 'DELIVERED', deliveredAt: new Date(), completeBy: new Date() },
    });
    await completeOrders(later(1));
    expect(await ordersOf(purchase.id)).toEqual(['COMPLETED', 'COMPLETED']);
    expect(await frozen(purchase.id)).not.toHaveProperty('SHOP_BALANCE');
    const { tasks } = await financeTasks(here.finance);
    expect(
      tasks.filter(({ kind, purchase: about }) => kind === 'DISPUTE' && about?.number === purchase.number),
    ).toEqual([expect.objectContaining({ dueBy: expect.any(Date) })]);

    await gateway.control(`disputes/${purchase.disputeId}/won`);
    await hearAll();
    expect(await frozen(purchase.id)).toMatchObject({ SHOP_BALANCE: -(43_875 + 117_000 + 40_000) });
    expect(await frozen(purchase.id)).not.toHaveProperty('DISPUTES');
  });

  test('lost: the shops and the platform give up what they had of it, to the rupiah', async () => {
    const purchase = await disputed();
    await gateway.control(`disputes/${purchase.disputeId}/lost`);
    await hearAll();
    const { GATEWAY, GATEWAY_FEES, ...rest } = await frozen(purchase.id);
    expect(GATEWAY! + GATEWAY_FEES!).toBe(0);
    expect(rest).toEqual({});
  });
});
