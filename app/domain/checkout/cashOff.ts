import type { Transaction } from '../../platform/db';

const DAY = 24 * 60 * 60 * 1000; // ms

/** Others switch cash off after two refused parcels in sixty days (indonesia.md, Money); so do we. */
const MOST_REFUSED = 2;
const DAYS = 60;

type Buyer = { personId: string | null; phones: string[]; email: string | null };

/** Whether cash is switched off for this buyer, by the account, the address of e-mail or the numbers that parcels went to. */
export async function cashOff(tx: Transaction, { personId, phones, email }: Buyer, now: Date): Promise<boolean> {
  const refused = await tx.orderEvent.count({
    where: {
      step: 'refuse',
      at: { gt: new Date(now.getTime() - DAYS * DAY) },
      order: {
        OR: [
          { phone: { in: phones } },
          { purchase: { phone: { in: phones } } },
          ...(email ? [{ purchase: { email } }] : []),
          ...(personId ? [{ purchase: { personId } }] : []),
        ],
      },
    },
  });
  return refused >= MOST_REFUSED;
}
