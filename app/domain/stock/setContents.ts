import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { escapeLike } from '../escapeLike';

/** What can lie in a set, with the pieces that are neither sold nor promised. */
export type Packable = { id: string; name: string; available: number };

export type PackedPart = Packable & { pieces: number };

const MOST = 200; // to choose from at once; whoever has more looks for them by name

/**
 * A variant that is sold as a set, what it holds, and how many can be packed of what there is.
 *
 * @returns nothing for goods that are no set, or of another shop
 */
export async function setContents(
  actor: Actor,
  { shopId, productId, variantId }: { shopId: string; productId: string; variantId?: string },
) {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const product = await db.product.findFirst({
    where: { id: productId, shopId, salesModel: 'GIFT_SET', status: { not: 'ARCHIVED' } },
    select: {
      name: true,
      variants: {
        where: { retiredAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, onHand: true, reserved: true },
      },
    },
  });
  if (!product) return undefined;
  const set = product.variants.find(({ id }) => id === variantId) ?? product.variants[0];
  const parts = set ? await partsOf(set.id) : [];
  const canBePacked = Math.min(...parts.map(({ available, pieces }) => Math.floor(available / pieces)));
  return { ...product, set, parts, canBePacked: parts.length > 0 ? Math.max(0, canBePacked) : 0 };
}

const packable = sql`v."id", concat_ws(', ', p."name", nullif(v."name", '')) "name", v."onHand" - v."reserved" "available"`;

function partsOf(setId: string) {
  return db.$queryRaw<PackedPart[]>(sql`
    select ${packable}, s."pieces" from "SetPart" s join "Variant" v on v."id" = s."partId"
    join "Product" p on p."id" = v."productId"
    where s."setId" = ${setId}::uuid order by p."name", v."position", v."id"`);
}

/** What a shop could put into a set, by name. @param search a part of the name; '' for all */
export async function packableGoods(
  actor: Actor,
  { shopId, setId, search = '' }: { shopId: string; setId: string; search?: string },
): Promise<Packable[]> {
  if (!may(actor, 'product:edit', { shopId })) return [];
  const like = `%${escapeLike(search.trim())}%`;
  return db.$queryRaw<Packable[]>(sql`
    select ${packable} from "Product" p join "Variant" v on v."productId" = p."id"
    where p."shopId" = ${shopId}::uuid and p."status" <> 'ARCHIVED' and v."retiredAt" is null and v."id" <> ${setId}::uuid
      and concat_ws(' ', p."name", v."name") ilike ${like}
    order by p."name", v."position", v."id" limit ${MOST}`);
}
