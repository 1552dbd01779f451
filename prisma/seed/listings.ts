import sharp from 'sharp';
import { detailsOf, listingDetails, listProduct, productForEditing } from '../../app/domain/catalog';
import { addEvidence, askForBadge } from '../../app/domain/listings';
import { db } from '../../app/platform/db';
import { draw } from './drawings';
import { insist } from './insist';
import { minutesBefore } from './moments';
import { actorOf, ownerOf } from './people';

const HOUR = 60; // minutes
const DAY = 24 * HOUR * 60_000; // ms

type Approval = { productId: string; officer: string; ownerId: string | null; listedAt: Date };

/** Writes how goods came to be shown: the first ones of a shop, and food, once an officer had looked at them. */
export async function writeApproval({ productId, officer, ownerId, listedAt }: Approval) {
  const { shopId, category, shop } = await db.product.findUniqueOrThrow({
    where: { id: productId },
    select: {
      shopId: true,
      category: { select: { foodKind: true } },
      shop: { select: { business: { select: { regencyCode: true } } } },
    },
  });
  const isFirst = (await db.product.count({ where: { shopId } })) === 1;
  if (!isFirst && category.foodKind === 'NONE') {
    await db.productEvent.create({ data: { productId, step: 'list', personId: ownerId, at: listedAt } });
    return;
  }
  const askedAt = new Date(listedAt.getTime() - DAY);
  await db.listingReview.create({
    data: {
      productId,
      regencyCode: shop.business.regencyCode,
      why: isFirst ? 'FIRST_OF_SHOP' : 'FOOD',
      status: 'APPROVED',
      after: await listingDetails(db, productId),
      askedBy: ownerId ?? officer,
      ...{ askedAt, decidedBy: officer, decidedAt: listedAt },
    },
  });
  await db.productEvent.createMany({
    data: [
      { productId, step: 'ask', personId: ownerId, at: askedAt },
      { productId, step: 'approve', personId: officer, at: listedAt },
    ],
  });
}

/** Food that is much like other food of its shop, handed in so many minutes before the seeding. */
const waiting = [
  {
    shop: 'kulit-manis-lempur',
    like: 'kulit-manis-batang-lempur',
    name: 'Kulit manis gulung kecil',
    description:
      'Ujung kulit yang gulungannya kecil, dipilah dari panen yang sama. Satu gulung pas untuk satu gelas teh atau kopi.',
    variant: { price: 18_000, onHand: 40, grams: 130, lengthCm: 16, widthCm: 10, heightCm: 5 },
    minutes: 28 * HOUR,
  },
  {
    shop: 'dapur-solok-sipin',
    like: 'bolu-kojo-pandan',
    name: 'Bolu kojo gula aren',
    description: 'Bolu kojo dengan gula aren Bungo sebagai ganti gula pasir. Warnanya cokelat, manisnya lebih dalam.',
    variant: { price: 58_000, onHand: 6, grams: 900, lengthCm: 22, widthCm: 22, heightCm: 10 },
    minutes: 9 * HOUR,
  },
] as const;

const badge = { shop: 'kulit-manis-lempur', goods: 'beras-payo-kerinci', minutes: 4 * HOUR } as const;

/** At the seeding's end two foods and a claim of origin wait for the office. */
export async function handInGoods(now: Date) {
  for (const one of waiting) await handIn(one, minutesBefore(now, one.minutes));
  await wishForBadge(minutesBefore(now, badge.minutes));
}

async function handIn({ shop: slug, like, name, description, variant }: (typeof waiting)[number], at: Date) {
  const model = await db.product.findUniqueOrThrow({ where: { slug: like }, select: { id: true, shopId: true } });
  const { shopId } = model;
  if ((await db.product.count({ where: { shopId, name } })) > 0) return;
  const owner = await actorOf(ownerOf(slug));
  const form = await productForEditing(owner, { shopId, productId: model.id });
  const variants = [{ name: '', ...variant }];
  insist(await listProduct(owner, { ...detailsOf(form!), shopId, isShown: true, name, description, variants }, at));
}

async function wishForBadge(at: Date) {
  const { id: productId, shopId } = await db.product.findUniqueOrThrow({ where: { slug: badge.goods } });
  if ((await db.listingReview.count({ where: { productId, why: 'ORIGIN' } })) > 0) return;
  const owner = await actorOf(ownerOf(badge.shop));
  const svg = Buffer.from(draw({ kind: 'kulit-manis', palette: 'tanah', pack: 0 }));
  const photo = await sharp(svg).resize({ width: 640 }).png().toBuffer();
  const about = 'Sawah payo kami di Lempur, waktu panen';
  insist(await addEvidence(owner, { shopId, productId, about, photo }, at));
  insist(await askForBadge(owner, { shopId, productId }, at));
}
