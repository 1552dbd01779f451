import { tellOfLateComplaints } from '../domain/complaints';
import { tellFollowers } from '../domain/follows';
import { resumeImports } from '../domain/imports';
import { forgetMisses } from '../domain/learning';
import { warnOfPermits } from '../domain/listings';
import { turnOffers } from '../domain/offers';
import { assumeReceipts, completeOrders, lapseOrders, remindCollectors } from '../domain/orders';
import { resendContracts } from '../domain/papers';
import { remindOfAccounts } from '../domain/payouts';
import { expirePurchases, remindBuyers } from '../domain/purchases';
import { chaseShopRefunds } from '../domain/refunds';
import { escalateReturns, lapseReturns, tellOfLateShops } from '../domain/returns';
import { learnWords } from '../domain/search';
import { tellOfLowStock } from '../domain/stock';
import { tellOfPrices, tellOfStock } from '../domain/wishes';
import { log } from '../platform/log';

const deadlines = {
  // Before whatever tells somebody of a price, or takes one.
  turnOffers,
  chaseShopRefunds,
  remindBuyers,
  expirePurchases,
  lapseOrders,
  assumeReceipts,
  remindCollectors,
  completeOrders,
  lapseReturns,
  tellOfLateShops,
  escalateReturns,
  tellOfLateComplaints,
  resendContracts,
  tellOfStock,
  tellOfPrices,
  tellOfLowStock,
  resumeImports,
  tellFollowers,
  remindOfAccounts,
  warnOfPermits,
  learnWords,
  forgetMisses,
};

/** Each minute: whatever deadline has passed takes effect. A deed that fails leaves the others their turn, and is tried again. */
export async function turnClock() {
  const failures: unknown[] = [];
  for (const [name, act] of Object.entries(deadlines)) {
    try {
      const count = await act();
      if (count) log.info({ count }, `${name} by the clock`);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length) throw new AggregateError(failures, 'the clock could not do everything');
}
