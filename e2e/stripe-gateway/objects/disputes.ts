import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing, Refusal, refuse } from '../errors';
import { change, emit } from '../events';
import { page } from '../lists';
import { flag, metadata, paging, read, withMetadata } from '../params';
import type { Call, Cause, World } from '../world';
import { book } from './balance';
import { findCharge } from './charges';
import { EVIDENCE_FIELDS, newDispute } from './disputeShape';

/** A shopper's bank takes the money back until it is clear who is right. There is no fee on top of it here. */
export function openDispute(world: World, chargeId: string, amount?: number, reason = 'fraudulent'): Stripe.Dispute {
  const charge = findCharge(world, chargeId);
  if (charge.disputed || charge.status !== 'succeeded') throw new Refusal(409, 'The charge cannot be disputed.');
  const dispute = newDispute(charge, amount ?? charge.amount, reason, world.clock.now());
  world.store.tables.disputes.add(dispute);
  charge.disputed = true;
  move(world, dispute, -dispute.amount);
  emit(world, 'charge.dispute.created', dispute, { cause: null });
  emit(world, 'charge.dispute.funds_withdrawn', dispute, { cause: null });
  emit(world, 'charge.updated', charge, { cause: null, previous: { disputed: false } });
  return dispute;
}

/** The bank has decided: what was withdrawn comes back where the shop was right. */
export function decideDispute(world: World, dispute: Stripe.Dispute, status: 'won' | 'lost', cause: Cause) {
  if (isClosed(dispute)) throw refuse(`This dispute is already closed: ${dispute.status}.`);
  const previous = change(dispute, { status, is_charge_refundable: false });
  if (status === 'won') move(world, dispute, dispute.amount);
  emit(world, 'charge.dispute.closed', dispute, { cause, previous });
  if (status === 'won') emit(world, 'charge.dispute.funds_reinstated', dispute, { cause: null });
}

export function findDispute(world: World, id: string): Stripe.Dispute {
  const dispute = world.store.tables.disputes.get(id);
  if (!dispute) throw missing('dispute', id);
  return dispute;
}

export function retrieveDispute({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  return findDispute(world, path.id!);
}

const updateParams = z.strictObject({
  evidence: z.partialRecord(z.enum(EVIDENCE_FIELDS), z.string()).optional(),
  metadata: metadata.optional(),
  submit: flag.optional(),
});

/** The shop says why it is right; once submitted, the bank looks at it. */
export function updateDispute({ world, path, params, cause }: Call) {
  const dispute = findDispute(world, path.id!);
  const { evidence, metadata: given, submit = true } = read(updateParams, params);
  if (isClosed(dispute)) throw refuse('This dispute is already closed.');
  const isSubmitted = Boolean(evidence) && submit;
  const { evidence_details, status } = dispute;
  const previous = change(dispute, {
    evidence: { ...dispute.evidence, ...evidence },
    evidence_details: {
      ...evidence_details,
      has_evidence: evidence_details.has_evidence || Boolean(evidence),
      submission_count: evidence_details.submission_count + (isSubmitted ? 1 : 0),
    },
    metadata: withMetadata(dispute.metadata, given),
    status: isSubmitted ? 'under_review' : status,
  });
  emit(world, 'charge.dispute.updated', dispute, { cause, previous });
  return dispute;
}

/** The shop gives in. */
export function closeDispute({ world, path, params, cause }: Call) {
  read(z.strictObject({}), params);
  const dispute = findDispute(world, path.id!);
  decideDispute(world, dispute, 'lost', cause);
  return dispute;
}

const listParams = z.strictObject({
  ...paging,
  charge: z.string().optional(),
  payment_intent: z.string().optional(),
});

export function listDisputes({ world, params }: Call) {
  const { charge, payment_intent, ...rest } = read(listParams, params);
  const rows = world.store.tables.disputes
    .newestFirst()
    .filter((row) => !charge || row.charge === charge)
    .filter((row) => !payment_intent || row.payment_intent === payment_intent);
  return page('/v1/disputes', rows, rest);
}

function isClosed({ status }: Stripe.Dispute): boolean {
  return status === 'won' || status === 'lost';
}

function move(world: World, dispute: Stripe.Dispute, amount: number) {
  const category = amount < 0 ? 'dispute' : 'dispute_reversal';
  const transaction = book(world, { type: 'adjustment', category, amount, source: dispute.id });
  dispute.balance_transactions.push(transaction);
}
