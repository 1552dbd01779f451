import type { Transaction } from '../../platform/db';
import { type ResolvedArea, regencyTitle } from '../areas';
import { runningAt } from '../campaigns';
import { commissionRates } from '../commission';
import { splitRupiah } from '../money';
import { addressOfPlace } from '../places';
import type { ChosenParcel } from './chooseServices';
import type { PurchaseWish } from './wish';

const WHOLE = 10_000; // basis points

type OrderToWrite = {
  purchaseId: string;
  number: string;
  personId: string | null;
  parcel: ChosenParcel;
  wish: PurchaseWish;
  area: ResolvedArea | undefined;
};

/** One shop's part of a purchase, with everything copied that a later edit must not change. @returns its id */
export async function writeOrder(tx: Transaction, order: OrderToWrite, now: Date): Promise<string> {
  const { purchaseId, number, personId, parcel, wish, area } = order;
  const { service, price, daysMin, daysMax, place } = parcel.option;
  const { id } = await tx.order.create({
    data: {
      number,
      purchaseId,
      shopId: parcel.shopId,
      shopName: parcel.shopName,
      ...(await sellerOf(tx, parcel.shopId)),
      ...(place ? await collected(tx, wish, place.placeId) : sentTo(wish, area)),
      note: wish.notes[parcel.shopId] ?? '',
      giftNote: wish.giftNote,
      goods: parcel.goods,
      shipping: price,
      discount: parcel.off.goods.amount,
      discountByPlatform: parcel.off.goods.byPlatform,
      shippingDiscount: parcel.off.shipping.amount,
      shippingDiscountByPlatform: parcel.off.shipping.byPlatform,
      discounts: {
        create: parcel.off.vouchers.map(({ goods, shipping, ...voucher }) => ({
          ...voucher,
          goods: goods.amount,
          goodsByPlatform: goods.byPlatform,
          shipping: shipping.amount,
          shippingByPlatform: shipping.byPlatform,
        })),
      },
      service: place?.name ?? service,
      chargedGrams: parcel.chargedGrams,
      daysMin,
      daysMax,
      events: { create: { step: 'place', personId, at: now } },
    },
    select: { id: true },
  });
  await tx.orderLine.createMany({ data: await linesToWrite(tx, id, parcel, now) });
  return id;
}

/** Whom a courier looks for, and where. */
function sentTo({ address }: PurchaseWish, area: ResolvedArea | undefined) {
  if (!address || !area) throw new Error('a parcel that is sent needs an address');
  const { recipient, phone, addressLine, postalCode } = address;
  const { villageCode: _, ...names } = area;
  return { recipient, phone, addressLine, postalCode, ...names };
}

/** Who comes for it: the buyer. */
async function collected(tx: Transaction, wish: PurchaseWish, placeId: string) {
  return { recipient: wish.buyer.name, phone: phoneOf(wish)!, ...(await addressOfPlace(tx, placeId)) };
}

/** A number at which the buyer is reached. */
export function phoneOf({ buyer, address }: PurchaseWish): string | undefined {
  return buyer.phone ?? address?.phone;
}

/** The business behind a shop as the register has it now: who the buyer makes the contract with. */
async function sellerOf(tx: Transaction, shopId: string) {
  const { business } = await tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { business: { select: named } },
  });
  const { name, ownerName, nib, addressLine, village, district, regency } = business;
  const sellerAddress = [addressLine, village.name, district.name, regencyTitle(regency)].join(', ');
  return { sellerName: name, sellerOwner: ownerName, sellerNib: nib, sellerAddress };
}

const named = {
  name: true,
  ownerName: true,
  nib: true,
  addressLine: true,
  village: { select: { name: true } },
  district: { select: { name: true } },
  regency: { select: { name: true, isCity: true } },
} as const;

/**
 * Name, price, maker and commission rate as they are at this moment. The commission is of the goods after the discount,
 * whoever bears it, and without shipping (product.md).
 */
async function linesToWrite(tx: Transaction, orderId: string, { shopId, lines, off }: ChosenParcel, now: Date) {
  const rateOf = await commissionRates(tx, now);
  const facts = await tx.variant.findMany({
    where: { id: { in: lines.map((line) => line.variantId) } },
    select: { id: true, product: { select: soldAs(now) } },
  });
  const factsOf = new Map(facts.map(({ id, product }) => [id, product]));
  return lines.map((line) => {
    const { salesModel, madeToOrderDays, maker, category, campaignItems } = factsOf.get(line.variantId)!;
    const goods = line.price * line.quantity;
    const commissionBasisPoints = rateOf({
      shopId,
      categoryIds: [category.id, category.parentId].filter((id) => id !== null),
      campaignIds: campaignItems.map(({ campaignId }) => campaignId),
    });
    const { amount: discount, byPlatform: discountByPlatform } = off.lines.get(line.variantId)!;
    const [commission] = splitRupiah(goods - discount, [commissionBasisPoints, WHOLE - commissionBasisPoints]);
    return {
      orderId,
      variantId: line.variantId,
      productName: line.productName,
      productSlug: line.productSlug,
      variantName: line.variantName,
      makerId: maker.id,
      makerName: maker.name,
      salesModel,
      madeToOrderDays: salesModel === 'MADE_TO_ORDER' ? madeToOrderDays : null,
      pictureHash: line.picture?.hash,
      unitPrice: line.price,
      quantity: line.quantity,
      goods,
      discount,
      discountByPlatform,
      commissionBasisPoints,
      commission: commission!,
      grams: line.grams,
      lengthCm: line.lengthCm,
      widthCm: line.widthCm,
      heightCm: line.heightCm,
    };
  });
}

/** What a line copies of its product, and what decides on the commission: the campaigns that feature it now. */
function soldAs(now: Date) {
  return {
    salesModel: true,
    madeToOrderDays: true,
    maker: { select: { id: true, name: true } },
    category: { select: { id: true, parentId: true } },
    campaignItems: { where: { campaign: runningAt(now) }, select: { campaignId: true } },
  } as const;
}
