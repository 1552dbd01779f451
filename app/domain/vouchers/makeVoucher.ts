import { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import type { Rupiah } from '../money';
import { cannotBear } from './judge';
import { mayGive } from './mayGive';
import { readCode, type VoucherTerms } from './terms';

/** What somebody offers. `value` is percent of the goods where the kind is PERCENT, otherwise rupiah. */
export type VoucherWish = Pick<VoucherTerms, 'kind' | 'value' | 'most' | 'minimum'> & {
  /** As somebody typed it, see `readCode`. */
  code: string;
  title: string;
  /** Purchases in all, and of one buyer; null: without end. */
  uses: number | null;
  usesEach: number | null;
  startsAt: Date;
  endsAt: Date;
  /** Shown to everybody, or only for whoever was told the code. */
  isListed: boolean;
};

export type NotMade = {
  ok: false;
  why:
    | 'not-allowed'
    | 'wrong-code'
    | 'code-taken'
    | 'wrong-value'
    | 'wrong-most'
    | 'wrong-minimum'
    | 'minimum-too-low'
    | 'wrong-end'
    | 'wrong-share'
    | 'wrong-uses'
    | 'wrong-uses-each';
};

const WHOLE = 10_000; // basis points
const MOST_PERCENT = 90;
const MOST_RUPIAH: Rupiah = 100_000_000;
const MOST_USES = 1_000_000;

/** A shop offers a discount on its own goods or freight, and bears all of it. */
export function makeShopVoucher(seller: Actor & { shopId: string }, wish: VoucherWish, now = new Date()) {
  const { shopId } = seller;
  return make(seller, { ...wish, shopId, shopShare: WHOLE }, now);
}

/**
 * The platform offers a discount.
 *
 * @param wish.shopShare basis points that shops bear; above zero it is good only at shops that agreed, see `joinVoucher`.
 *   Where buyers pay shops themselves, the platform has no money to bear a part with, and it has to be all
 */
export function makePlatformVoucher(actor: Actor, wish: VoucherWish & { shopShare: number }, now = new Date()) {
  return make(actor, { ...wish, shopId: null }, now);
}

async function make(
  actor: Actor,
  wish: VoucherWish & { shopId: string | null; shopShare: number },
  now: Date,
): Promise<{ ok: true; id: string; code: string } | NotMade> {
  const { shopId } = wish;
  if (!mayGive(actor, shopId)) return { ok: false, why: 'not-allowed' };
  const code = readCode(wish.code);
  if (!code) return { ok: false, why: 'wrong-code' };
  const wrong = whatIsWrong(wish, now);
  if (wrong) return { ok: false, why: wrong };
  try {
    const { id } = await db.voucher.create({
      data: { ...wish, code, madeAt: now, madeBy: actor.personId },
      select: { id: true },
    });
    return { ok: true, id, code };
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (isTaken) return { ok: false, why: 'code-taken' };
    throw error;
  }
}

/** The same rules stand as CHECKs in the table. */
function whatIsWrong(wish: VoucherWish & { shopShare: number }, now: Date): NotMade['why'] | undefined {
  const { startsAt, endsAt, shopShare } = wish;
  if (endsAt <= startsAt || endsAt <= now) return 'wrong-end';
  if (!isBetween(shopShare, 0, WHOLE)) return 'wrong-share';
  if (cannotBear(shopShare)) return 'wrong-share';
  return wrongAmount(wish) ?? wrongLimit(wish);
}

function wrongAmount({ kind, value, most, minimum }: VoucherWish): NotMade['why'] | undefined {
  if (!isBetween(value, 1, kind === 'PERCENT' ? MOST_PERCENT : MOST_RUPIAH)) return 'wrong-value';
  if (most !== null && (kind !== 'PERCENT' || !isBetween(most, 1, MOST_RUPIAH))) return 'wrong-most';
  if (!isBetween(minimum, 0, MOST_RUPIAH)) return 'wrong-minimum';
  return kind === 'RUPIAH' && minimum <= value ? 'minimum-too-low' : undefined;
}

function wrongLimit({ uses, usesEach }: VoucherWish): NotMade['why'] | undefined {
  const isFine = (limit: number | null) => limit === null || isBetween(limit, 1, MOST_USES);
  if (!isFine(uses)) return 'wrong-uses';
  return isFine(usesEach) ? undefined : 'wrong-uses-each';
}

function isBetween(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && least <= number && number <= most;
}
