import type { BusinessStatus } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';

/** From an account to the first sale, in the order in which most people go. */
const STEPS = [
  'account',
  'business',
  'verification',
  'shop',
  'rates',
  'goods',
  'photo',
  'payment',
  'share',
  'order',
] as const;
export type StartStep = (typeof STEPS)[number];

/** `to` is where a step is taken: nowhere as long as it cannot be. */
export type Start = { steps: { step: StartStep; isDone: boolean; to: string | null }[]; isWaiting: boolean };

type Row = {
  status: BusinessStatus | null;
  shop: boolean;
  rates: boolean;
  goods: boolean;
  bare: string | null;
  payment: boolean;
  looked: boolean;
  order: boolean;
};

/**
 * How far somebody has come, worked out from what stands: nothing of it is kept.
 *
 * @param shopId the shop being worked in, if any; otherwise it is about the business that this person registered
 */
export async function startOf(personId: string, shopId: string | undefined): Promise<Start> {
  const [row] = await db.$queryRaw<Row[]>(sql`
    select b."status", s."id" is not null "shop",
      exists (select from "ShippingRate" where "shopId" = s."id") "rates",
      exists (select from "Product" where "shopId" = s."id" and "status" <> 'ARCHIVED') "goods",
      (select p."id" from "Product" p where p."shopId" = s."id" and p."status" <> 'ARCHIVED'
        and not exists (select from "ProductPhoto" f where f."productId" = p."id") order by p."id" limit 1) "bare",
      exists (select from "ShopAccount" where "shopId" = s."id" and "status" <> 'RETURNED')
        or exists (select from "ConnectAccount" where "shopId" = s."id" and "isReady") "payment",
      exists (select from "ShopVisits" where "shopId" = s."id")
        or exists (select from "ProductVisits" v join "Product" p on p."id" = v."productId" where p."shopId" = s."id") "looked",
      exists (select from "Order" where "shopId" = s."id" and "status" <> 'AWAITING') "order"
    from "Business" b left join "Shop" s on s."businessId" = b."id"
    where ${shopId ? sql`s."id" = ${shopId}::uuid` : sql`b."ownerId" = ${personId}::uuid`} order by b."id" limit 1`);
  const done = row ? doneOf(row) : { account: true };
  const steps = STEPS.map((step) => ({
    step,
    isDone: done[step] ?? false,
    to: pathOf(step, row ?? unregistered),
  }));
  return { steps, isWaiting: row?.status === 'SUBMITTED' };
}

function doneOf({
  status,
  shop,
  rates,
  goods,
  bare,
  payment,
  looked,
  order,
}: Row): Partial<Record<StartStep, boolean>> {
  return {
    account: true,
    business: isSent(status),
    verification: status === 'VERIFIED',
    shop,
    rates,
    goods,
    photo: goods && bare === null,
    payment,
    share: looked || order,
    order,
  };
}

const unregistered = { status: null, shop: false, bare: null };

const isSent = (status: BusinessStatus | null) => status !== null && status !== 'DRAFT' && status !== 'UNCLAIMED';

/** A business is looked at once it is sent, opens its shop once it is verified, and the rest is done in the shop. */
function pathOf(step: StartStep, { status, shop, bare }: Pick<Row, 'status' | 'shop' | 'bare'>): string | null {
  const once = (isSo: boolean, path: string) => (isSo ? path : null);
  const mayOpen = shop || status === 'VERIFIED';
  const paths: Record<StartStep, string | null> = {
    account: '/akun',
    business: '/studio/usaha',
    verification: once(isSent(status), '/studio/usaha'),
    shop: once(mayOpen, '/studio/toko'),
    rates: once(mayOpen, '/studio/toko#tarif'),
    goods: once(shop, '/studio/produk/cepat'),
    photo: once(shop, bare ? `/studio/produk/${bare}#foto` : '/studio/produk'),
    payment: once(shop, '/studio/keuangan'),
    share: once(shop, '/studio#bagikan'),
    order: once(shop, '/studio/pesanan'),
  };
  return paths[step];
}
