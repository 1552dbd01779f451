import type { Halal, Language, PaymentMethod, PermitKind } from '../../../prisma/generated/enums';
import { config } from '../../platform/config';
import { db } from '../../platform/db';
import { TERMS_VERSION } from '../accounts';
import type { Rupiah } from '../money';
import { DAYS_TO_COLLECT } from '../places';
import { addressOf, addressSelect, pickUpOf, type SellerNamed, sellerOf, sellerSelect } from './seller';

/** What both sides agreed to when a purchase was placed. `daysMin` and `daysMax` are working days on the way. */
export type ContractFacts = {
  number: string;
  language: Language;
  /** Of the terms: the day from which they hold. */
  version: string;
  agreedAt: Date;
  /** Where the organiser of the market is reached. */
  contact: string;
  buyer: { name: string; email: string | null; phone: string | null };
  method: PaymentMethod;
  payBy: Date | null;
  goods: Rupiah;
  shipping: Rupiah;
  total: Rupiah;
  /** What vouchers took off, of the goods and of the freight. */
  discounts: { code: string; title: string; amount: Rupiah }[];
  orders: ContractOrder[];
  /** For how many days goods wait where they are picked up. */
  daysToCollect: number;
};

type ContractOrder = {
  number: string;
  seller: SellerNamed;
  sentTo: string;
  /** Where it is picked up; none: it is sent. */
  pickedUpAt: string | null;
  service: string;
  daysMin: number;
  daysMax: number;
  goods: Rupiah;
  shipping: Rupiah;
  lines: {
    name: string;
    makerName: string;
    quantity: number;
    unitPrice: Rupiah;
    goods: Rupiah;
    halal: Halal;
    madeToOrderDays: number | null;
    permits: { kind: PermitKind; number: string; expiresOn: Date | null }[];
  }[];
};

const line = {
  productName: true,
  madeToOrderDays: true,
  variantName: true,
  makerName: true,
  quantity: true,
  unitPrice: true,
  goods: true,
  variant: {
    select: {
      product: {
        select: {
          halal: true,
          permits: { select: { permit: { select: { kind: true, number: true, expiresOn: true } } } },
        },
      },
    },
  },
} as const;

const order = {
  number: true,
  ...sellerSelect,
  ...addressSelect,
  service: true,
  daysMin: true,
  daysMax: true,
  goods: true,
  shipping: true,
  discounts: { orderBy: { voucherId: 'asc' }, select: { code: true, title: true, goods: true, shipping: true } },
  lines: { orderBy: { id: 'asc' }, select: line },
} as const;

/**
 * The facts of a contract that has not been written yet. Names, prices and days were copied when it was placed; permits
 * were not, and are read here, in a job that runs seconds later.
 *
 * @returns nothing when it is written already
 */
export async function contractToWrite(purchaseId: string): Promise<ContractFacts | undefined> {
  const purchase = await db.purchase.findFirst({
    where: { id: purchaseId, contract: null },
    select: {
      number: true,
      language: true,
      buyerName: true,
      email: true,
      phone: true,
      method: true,
      payBy: true,
      goods: true,
      shipping: true,
      total: true,
      placedAt: true,
      orders: { orderBy: { number: 'asc' }, select: order },
    },
  });
  if (!purchase) return undefined;
  const { buyerName, email, phone, placedAt, orders, ...agreed } = purchase;
  return {
    ...agreed,
    version: TERMS_VERSION,
    agreedAt: placedAt,
    contact: config.CONTACT,
    daysToCollect: DAYS_TO_COLLECT,
    buyer: { name: buyerName, email, phone },
    discounts: orders.flatMap((order) =>
      order.discounts.map(({ code, title, goods, shipping }) => ({ code, title, amount: goods + shipping })),
    ),
    orders: orders.map(({ number, service, daysMin, daysMax, goods, shipping, lines, ...rest }) => ({
      number,
      seller: sellerOf(rest),
      sentTo: addressOf(rest),
      pickedUpAt: pickUpOf(rest),
      service,
      daysMin,
      daysMax,
      goods,
      shipping,
      lines: lines.map(({ productName, variantName, variant: { product }, ...bought }) => ({
        ...bought,
        name: [productName, variantName].filter(Boolean).join(', '),
        halal: product.halal,
        permits: product.permits.map(({ permit }) => permit),
      })),
    })),
  };
}

/** Keeps a contract as it was written first; it is never changed. */
export async function keepContract(purchaseId: string, facts: ContractFacts, text: string) {
  const { version, language, agreedAt } = facts;
  await db.contract.createMany({ data: [{ purchaseId, version, language, text, agreedAt }], skipDuplicates: true });
}

/** Whether a code opens a purchase whose contract is still being written. @returns its number */
export async function awaitsContract(code: string): Promise<string | undefined> {
  const purchase = await db.purchase.findFirst({ where: { code, contract: null }, select: { number: true } });
  return purchase?.number;
}

/** The contract of the purchase that a code opens, as it was agreed to. */
export async function readContract(code: string) {
  const contract = await db.contract.findFirst({
    where: { purchase: { code } },
    select: { version: true, language: true, text: true, agreedAt: true, purchase: { select: { number: true } } },
  });
  if (!contract) return undefined;
  const { purchase, ...written } = contract;
  return { ...written, number: purchase.number };
}
