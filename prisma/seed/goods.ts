import { randomUUID } from 'node:crypto';
import { db } from '../../app/platform/db';
import { type DemoProduct, type DemoVariant, demoShops, nameOf } from './catalogue';
import { writeApproval } from './listings';
import { momentOf, startOfDay } from './moments';
import { actorOf, verifier } from './people';
import { keepPermits } from './permits';
import type { Drawn } from './pictures';

const FIRST_DAY = -76;
const A_DAY = 16; // products that are listed on one day
const MOST = Math.max(...demoShops.map(({ products }) => products.length));

/** What is newest is shown first: of each shop its last goods, then of each the one before, so that no shop stands alone on top. */
export const goodsInTurn = Array.from({ length: MOST }, (_, turn) => MOST - 1 - turn).flatMap((place) =>
  demoShops.flatMap(({ slug, products }) => {
    const product = products[place];
    return product ? [{ ...product, shop: slug }] : [];
  }),
);

/** Lists all goods, each with stock, permits and pictures, and with a checked origin where an officer has looked. */
export async function listGoods(pictures: Map<string, Drawn>, now: Date) {
  const { personId: officer } = await actorOf(verifier);
  const shopOf = await readShops();
  const categoryOf = await readCategories();
  const there = await db.product.findMany({ select: { slug: true } });
  const listed = new Set(there.map(({ slug }) => slug));
  for (const [place, product] of goodsInTurn.entries()) {
    if (listed.has(product.slug)) continue;
    const shop = shopOf.get(product.shop)!;
    const { businessId: makerId } = shopOf.get(product.maker ?? product.shop)!;
    const day = FIRST_DAY + Math.floor(place / A_DAY);
    const listedAt = momentOf(startOfDay(now), day, '16:40');
    const permitIds = await keepPermits(makerId, product);
    const { views, ofVariants } = pictures.get(product.slug)!;
    const { id: productId } = await db.product.create({
      data: {
        ...wordsOf(product),
        shopId: shop.id,
        makerId,
        categoryId: categoryOf.get(product.category)!,
        status: 'LISTED',
        listedAt,
        createdAt: listedAt,
        ...(product.origin.checked && checkedBy(officer, momentOf(startOfDay(now), day + 2, '10:30'))),
        variants: {
          create: product.variants.map((variant, position) => ({
            ...choiceOf(variant),
            ...offerOf(variant, shop.ownerId, listedAt),
            position,
            pictureHash: ofVariants[position],
          })),
        },
        photos: { create: views.map((pictureHash, position) => ({ pictureHash, position })) },
        permits: { create: permitIds.map((permitId) => ({ permitId })) },
      },
    });
    await writeApproval({ productId, officer, ownerId: shop.ownerId, listedAt });
  }
}

/** At the seeding's end some owners lower a price, so that all that was bought before was bought at the old one. */
export async function lowerPrices() {
  for (const { slug, variants } of goodsInTurn)
    for (const variant of variants) {
      const { price: priceBefore, reducedTo: price } = variant;
      if (!price) continue;
      const where = { name: nameOf(variant), priceBefore: null, product: { slug } };
      await db.variant.updateMany({ where, data: { price, priceBefore } });
    }
}

function wordsOf({ slug, name, description, salesModel, madeToOrderDays, halal, label, origin }: DemoProduct) {
  const { materials, madeIn } = origin;
  const words = { slug, name, description, salesModel, madeToOrderDays, ...label };
  return { ...words, halal: halal.status, materials, madeInCode: madeIn };
}

function checkedBy(officer: string, at: Date) {
  return { origin: 'CHECKED', originCheckedAt: at, originCheckedBy: officer } as const;
}

function choiceOf(variant: DemoVariant) {
  const { size, colour, flavour } = variant;
  return { name: nameOf(variant), size, colour, flavour };
}

/**
 * What a variant costs since it was listed (the trigger only knows that it was written now), and its stock, which its
 * owner has counted; what is sold out was never counted.
 */
function offerOf({ price, tiers = [], onHand, grams, parcel }: DemoVariant, ownerId: string | null, at: Date) {
  const [lengthCm, widthCm, heightCm] = parcel;
  const movements = onHand > 0 ? { create: { why: 'COUNTED', onHand, personId: ownerId, at } as const } : undefined;
  return {
    ...{ price, onHand, grams, lengthCm, widthCm, heightCm, movements },
    prices: { create: { id: randomUUID(), price, at } },
    tiers: { create: tiers.map(([from, price]) => ({ from, price })) },
  };
}

async function readShops() {
  const shops = await db.shop.findMany({
    select: { id: true, slug: true, businessId: true, business: { select: { ownerId: true } } },
  });
  return new Map(shops.map(({ slug, business, ...shop }) => [slug, { ...shop, ownerId: business.ownerId }]));
}

async function readCategories() {
  const categories = await db.category.findMany({ select: { id: true, slug: true } });
  return new Map(categories.map(({ id, slug }) => [slug, id]));
}
