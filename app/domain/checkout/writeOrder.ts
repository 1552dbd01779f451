import type { Transaction } from '../../platform/db';
import type { ResolvedArea } from '../areas';
import { runningAt } from '../campaigns';
import { commissionRates } from '../commission';
import { splitRupiah } from '../money';
import type { ChosenParcel } from './chooseServices';
import type { PurchaseWish } from './wish';

const WHOLE = 10_000; // basis points

type OrderToWrite = {
  purchaseId: string;
  number: string;
  personId: string | null;
  parcel: ChosenParcel;
  wish: PurchaseWish;
  area: ResolvedArea;
};

/** One shop's part of a purchase, with everything copied that a later edit must not change. @returns its id */
export async function writeOrder(tx: Transaction, order: OrderToWrite, now: Date): Promise<string> {
  const { purchaseId, number, personId, parcel, wish, area } = order;
  const { recipient, phone, addressLine, postalCode } = wish.address;
  const { service, price, daysMin, daysMax } = parcel.option;
  const { regencyCode, regencyName, districtCode, districtName, villageName, provinceName } = area;
  const { id } = await tx.order.create({
    data: {
      number,
      purchaseId,
      shopId: parcel.shopId,
      shopName: parcel.shopName,
      recipient,
      phone,
      addressLine,
      postalCode,
      regencyCode,
      regencyName,
      districtCode,
      districtName,
      villageName,
      provinceName,
      note: wish.notes[parcel.shopId] ?? '',
      goods: parcel.goods,
      shipping: price,
      service,
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

/** Name, price, maker and commission rate as they are at this moment. The commission is of the goods, without shipping. */
async function linesToWrite(tx: Transaction, orderId: string, { shopId, lines }: ChosenParcel, now: Date) {
  const rateOf = await commissionRates(tx, now);
  const facts = await tx.variant.findMany({
    where: { id: { in: lines.map((line) => line.variantId) } },
    select: { id: true, product: { select: soldAs(now) } },
  });
  const factsOf = new Map(facts.map(({ id, product }) => [id, product]));
  return lines.map((line) => {
    const { salesModel, maker, category, campaignItems } = factsOf.get(line.variantId)!;
    const goods = line.price * line.quantity;
    const commissionBasisPoints = rateOf({
      shopId,
      categoryIds: [category.id, category.parentId].filter((id) => id !== null),
      campaignIds: campaignItems.map(({ campaignId }) => campaignId),
    });
    const [commission] = splitRupiah(goods, [commissionBasisPoints, WHOLE - commissionBasisPoints]);
    return {
      orderId,
      variantId: line.variantId,
      productName: line.productName,
      productSlug: line.productSlug,
      variantName: line.variantName,
      makerId: maker.id,
      makerName: maker.name,
      salesModel,
      pictureHash: line.picture?.hash,
      unitPrice: line.price,
      quantity: line.quantity,
      goods,
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
    maker: { select: { id: true, name: true } },
    category: { select: { id: true, parentId: true } },
    campaignItems: { where: { campaign: runningAt(now) }, select: { campaignId: true } },
  } as const;
}
