import { randomUUID } from 'node:crypto';
import type { Actor, StaffRole } from '../../app/domain/accounts';
import { approveListing } from '../../app/domain/listings';
import { db } from '../../app/platform/db';

const short = () => randomUUID().slice(0, 8);

/** Somebody with an account, reached by an e-mail that is nobody's. With `staff`, in an office: of a regency, or of the province. */
export async function aPerson(
  about: { name?: string; email?: string; phone?: string; staff?: { role: StaffRole; regencyCode?: string }[] } = {},
): Promise<Actor> {
  const staffRoles = (about.staff ?? []).map(({ role, regencyCode = null }) => ({ role, regencyCode }));
  const { id: personId } = await db.person.create({
    data: {
      name: about.name ?? 'Dewi',
      email: about.email ?? `${short()}@contoh.sepucuk.id`,
      phone: about.phone,
      staffRoles: { create: staffRoles },
    },
  });
  return { personId, grants: staffRoles };
}

// Desa Lempur Mudik, Gunung Raya, Kerinci; and a village in the city, for who is of another regency.
const villages = { '15.01': ['15.01.01', '15.01.01.2003'], '15.71': ['15.71.01', '15.71.01.1001'] } as const;

type Rate = {
  service?: string;
  regencyCode?: string;
  districtCode?: string;
  first?: number;
  next?: number;
  takesCash?: boolean;
};

/** A verified business with an open shop and its owner; it ships everywhere, unless `rates` say otherwise. */
export async function aShop(about: { name?: string; regencyCode?: keyof typeof villages; rates?: Rate[] } = {}) {
  const { name = 'Kopi Kerinci Bu Sari', regencyCode = '15.01', rates = [{}] } = about;
  const [districtCode, villageCode] = villages[regencyCode];
  const { personId } = await aPerson({ name: `Pemilik ${name}` });
  const slug = `toko-${short()}`;
  const shop = await db.shop.create({
    data: {
      slug,
      name,
      story: 'Kopi dari kebun sendiri.',
      phone: '+628000000101',
      memberships: { create: { personId, role: 'OWNER' } },
      business: {
        create: {
          ownerId: personId,
          name,
          ownerName: 'Sari (contoh)',
          sector: 'CULINARY',
          makes: 'Kopi arabika',
          regencyCode,
          districtCode,
          villageCode,
          addressLine: 'Jalan Kebun 1',
          status: 'VERIFIED',
          submittedAt: new Date(),
        },
      },
      rates: {
        create: rates.map(({ service = 'JNE Reguler', first = 20_000, next = 10_000, ...where }) => ({
          service,
          first,
          next,
          daysMin: 2,
          daysMax: 4,
          ...where,
        })),
      },
    },
  });
  const owner: Actor = { personId, grants: [{ role: 'OWNER', shopId: shop.id }] };
  return { shopId: shop.id, businessId: shop.businessId, slug, name, owner };
}

type Goods = {
  name?: string;
  price?: number;
  onHand?: number;
  grams?: number;
  size?: [number, number, number];
  variants?: string[];
};

/** Listed goods of a shop: one variant, or one for each name given. */
export async function aProduct(shop: { shopId: string; businessId: string }, about: Goods = {}) {
  const { name = 'Kopi arabika Kerinci', price = 45_000, onHand = 10, grams = 300, size = [20, 12, 6] } = about;
  const category = await db.category.findUniqueOrThrow({ where: { slug: 'kopi-bubuk' } });
  const [lengthCm, widthCm, heightCm] = size;
  const product = await db.product.create({
    data: {
      shopId: shop.shopId,
      makerId: shop.businessId,
      categoryId: category.id,
      slug: `barang-${short()}`,
      name,
      description: 'Dipetik merah, dijemur, disangrai sedang.',
      status: 'LISTED',
      listedAt: new Date(),
      salesModel: 'READY_STOCK',
      halal: 'NOT_HALAL',
      madeInCode: '15.01',
      materials: 'Biji kopi arabika dari Kayu Aro',
      variants: {
        create: (about.variants ?? ['']).map((name, position) => ({
          name,
          position,
          price,
          onHand,
          grams,
          lengthCm,
          widthCm,
          heightCm,
        })),
      },
    },
    include: { variants: { orderBy: { position: 'asc' } } },
  });
  return { productId: product.id, slug: product.slug, variantId: product.variants[0]!.id, variants: product.variants };
}

/** An officer of the province finds nothing wrong with what waits of these goods, as it waits at this moment. */
export async function approveWaiting(productId: string, now = new Date(), officer?: Actor) {
  const staff = officer ?? (await aPerson({ staff: [{ role: 'VERIFIER' }] }));
  const waiting = await db.listingReview.findMany({ where: { productId, status: 'WAITING' } });
  for (const { id, askedAt } of waiting) {
    const answer = await approveListing(staff, { reviewId: id, askedAt }, now);
    if (!answer.ok) throw new Error(answer.why);
  }
}
