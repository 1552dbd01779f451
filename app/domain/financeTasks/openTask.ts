import type { Prisma } from '../../../prisma/generated/client';
import type { FinanceTaskKind } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';

type Task = {
  key: string;
  kind: FinanceTaskKind;
  purchaseId?: string;
  facts: Prisma.InputJsonObject;
  dueBy?: Date;
};

/** Something about money that a person has to look at; never a silent fix. The same key opens one task, once. @returns whether it is new */
export async function openTask(tx: Transaction, task: Task, now: Date): Promise<boolean> {
  const { count } = await tx.financeTask.createMany({ data: [{ ...task, openedAt: now }], skipDuplicates: true });
  return count > 0;
}
