import { keepMarketFee } from '../../app/domain/earnings';
import { db } from '../../app/platform/db';
import { actorOf, emailOf } from './people';

/** What sellers were charged elsewhere in January 2026, from the cheapest kind of goods to the dearest. */
const fees = [
  { about: 'kategori dengan potongan terendah', basisPoints: 250 },
  { about: 'kategori dengan potongan tertinggi', basisPoints: 1000 },
];

const read = { marketplace: 'Shopee', perOrder: 1250, source: 'diisi untuk demonstrasi', seenOn: '2026-01-31' };

/** The office has written down what another market takes, so that owners can compare. */
export async function keepFees(now: Date) {
  if ((await db.marketplaceFee.count()) > 0) return;
  const campaigner = await actorOf(emailOf('kampanye'));
  for (const fee of fees) await keepMarketFee(campaigner, { ...read, ...fee }, now);
}
