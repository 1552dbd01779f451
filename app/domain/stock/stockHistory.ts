import type { StockReason } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';

const PAGE = 30;

/** One change of a variant's stock, in pieces. */
export type StockChange = {
  id: string;
  at: Date;
  why: StockReason;
  onHand: number;
  reserved: number;
  note: string | null;
  /** The order that it belongs to. */
  order: { id: string; number: string } | null;
  /** Whoever works in the shop, by name; somebody else is nobody that the shop has to know. */
  person: string | null;
};

/**
 * How the stock of goods came to be what it is, the newest change first.
 *
 * @param wish.variantId which of its variants; else the first one
 * @param wish.after the id that the page before has ended with
 * @returns nothing for goods of another shop, or for who may not change them
 */
export async function stockHistory(
  actor: Actor,
  { shopId, productId, variantId, after }: { shopId: string; productId: string; variantId?: string; after?: string },
) {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const product = await db.product.findFirst({
    where: { id: productId, shopId },
    select: {
      name: true,
      status: true,
      salesModel: true,
      variants: {
        where: { retiredAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, onHand: true, reserved: true, lowAt: true },
      },
    },
  });
  if (!product) return undefined;
  const variant = product.variants.find(({ id }) => id === variantId) ?? product.variants[0];
  const rows = variant ? await changesOf(variant.id, shopId, after) : [];
  const changes = rows.slice(0, PAGE);
  return { ...product, variant, changes, next: rows.length > PAGE ? changes.at(-1)?.id : undefined };
}

function changesOf(variantId: string, shopId: string, after?: string) {
  return db.$queryRaw<StockChange[]>(sql`
    select s."id", s."at", s."why", s."onHand", s."reserved", s."note",
      case when o."id" is not null then jsonb_build_object('id', o."id", 'number', o."number") end "order",
      case when m."personId" is not null then q."name" end "person"
    from "StockMovement" s
    left join "Order" o on o."id" = s."orderId" and o."acceptBy" is not null -- of one that waits for its money the shop knows nothing
    left join "ShopMembership" m on m."personId" = s."personId" and m."shopId" = ${shopId}::uuid
    left join "Person" q on q."id" = m."personId"
    where s."variantId" = ${variantId}::uuid ${after ? sql`and s."id" < ${after}::uuid` : sql``}
    order by s."id" desc limit ${PAGE + 1}`);
}
