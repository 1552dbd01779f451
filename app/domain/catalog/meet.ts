import type { Transaction } from '../../platform/db';
import { type Clash, type Kept, mergeDetails } from './mergeDetails';
import { tidyPermitNumber } from './permits';
import type { ProductDetails } from './productDetails';
import { keepSharedChanges, saversSince, versionOf } from './productVersions';
import { refuse } from './refusing';
import { storedDetails } from './storedDetails';

/** What to write, with what others have changed since the form was opened and who they are. */
export type Met = { details: ProductDetails; kept: Kept[]; by: string[] };

/** Both have changed the same: nothing is saved. `details` is mine with what only they have changed, to be sent again as `version`. */
export type Clashed = {
  ok: false;
  why: 'changed-meanwhile';
  version: number;
  clashes: Clash[];
  theirs: ProductDetails;
} & Met;

/**
 * Puts a form together with what others of the shop have saved since it was opened. A form that rests on the version of
 * today, or names none, is taken as it is.
 *
 * @param version the one that the form rests on
 * @throws a refusal where that version was never there
 */
export async function meet(
  tx: Transaction,
  product: { id: string; version: number },
  { version, ...details }: { version?: number } & ProductDetails,
  now: Date,
): Promise<Met | Clashed> {
  const current = await keepSharedChanges(tx, product, now);
  if (version === undefined || version === current) return { details, kept: [], by: [] };
  const base = await versionOf(tx, product.id, version);
  if (!base) return refuse({ ok: false, why: 'moved-on' });
  const theirs = await storedDetails(tx, product.id);
  const by = await saversSince(tx, product.id, version);
  const { clashes, ...met } = mergeDetails(base, { theirs, mine: asWritten(details) });
  if (clashes.length === 0) return { ...met, by };
  return { ok: false, why: 'changed-meanwhile', version: current, clashes, theirs, ...met, by };
}

/** As it would be written, so that other spellings of the same are no changes. */
function asWritten(details: ProductDetails): ProductDetails {
  const { salesModel, madeToOrderDays, permit, halalPermit, variants } = details;
  const tidy = (typed: typeof permit) => typed && { ...typed, number: tidyPermitNumber(typed) };
  return {
    ...details,
    madeToOrderDays: salesModel === 'MADE_TO_ORDER' ? madeToOrderDays : undefined,
    permit: tidy(permit),
    halalPermit: tidy(halalPermit),
    variants: variants.map((one) => ({ ...one, tiers: one.tiers?.toSorted((a, b) => a.from - b.from) })),
  };
}
