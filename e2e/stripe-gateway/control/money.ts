import { z } from 'zod';
import { setAccountStatus } from '../objects/accountStatus';
import { findAccount } from '../objects/accounts';
import { decideDispute, findDispute, openDispute } from '../objects/disputes';
import { arrive, bounce, findPayout, payOutAll } from '../objects/payouts';
import { failRefund, findRefund, succeedRefund } from '../objects/refunds';
import { warn } from '../objects/warnings';
import { lever } from './router';

const nothing = z.strictObject({});
const disputeParams = z.strictObject({
  charge: z.string(),
  amount: z.number().int().positive().optional(),
  reason: z.string().optional(),
});
const settingParams = z.strictObject({
  transferCountries: z.array(z.string().length(2)).optional(),
  refundsWait: z.boolean().optional(),
});

/** What banks do after a payment: refund, dispute, pay out, and let somebody receive money or not. */
export const moneyLevers = [
  lever('POST', 'settings', settingParams, ({ store }, _path, given) => Object.assign(store.settings, given)),

  lever('POST', 'refunds/:id/succeed', nothing, (world, { id }) => succeedRefund(world, findRefund(world, id!))),
  lever('POST', 'refunds/:id/fail', nothing, (world, { id }) => failRefund(world, findRefund(world, id!))),

  lever('POST', 'disputes', disputeParams, (world, _path, { charge, amount, reason }) =>
    openDispute(world, charge, amount, reason),
  ),
  lever('POST', 'disputes/:id/won', nothing, (world, { id }) =>
    decideDispute(world, findDispute(world, id!), 'won', null),
  ),
  lever('POST', 'disputes/:id/lost', nothing, (world, { id }) =>
    decideDispute(world, findDispute(world, id!), 'lost', null),
  ),
  lever('POST', 'warnings', z.strictObject({ charge: z.string() }), (world, _path, { charge }) => warn(world, charge)),

  lever('POST', 'accounts/:id/enable', nothing, (world, { id }) =>
    setAccountStatus(world, findAccount(world, id!), 'active', null),
  ),
  lever('POST', 'accounts/:id/restrict', nothing, (world, { id }) =>
    setAccountStatus(world, findAccount(world, id!), 'restricted', null),
  ),
  lever('POST', 'accounts/:id/payout', nothing, (world, { id }) => payOutAll(world, findAccount(world, id!).id)),

  lever('POST', 'payouts/:id/paid', nothing, (world, { id }) => arrive(world, findPayout(world, id!))),
  lever('POST', 'payouts/:id/fail', nothing, (world, { id }) => bounce(world, findPayout(world, id!))),
];
