import { db, type Transaction } from '../../platform/db';
import { priceFor } from '../catalog';
import { groupBy } from '../groups';
import { type Away, awayAt, isAhead } from '../holidays';
import type { Rupiah } from '../money';
import { turnOffersOf } from '../offers';
import { cartOf, type Shopper } from './cart';

/** Why a line cannot be bought as it stands. */
export type LineProblem = 'gone' | 'away' | 'sold-out' | 'too-few';

export type CartLineShown = {
  variantId: string;
  productName: string;
  productSlug: string;
  variantName: string;
  picture: { hash: string; widths: number[]; hasAvif: boolean; tint: number } | undefined;
  /** Of one piece, for as many as lie there. */
  price: Rupiah;
  /** Of one piece for whoever takes one. */
  listPrice: Rupiah;
  /** What that was when it was put in, where it has changed. */
  priceBefore: Rupiah | undefined;
  quantity: number;
  /** Pieces that can be bought now. */
  available: number;
  problem: LineProblem | undefined;
  grams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
};

/** What is bought of one shop: later one order. */
export type CartParcel = {
  shopId: string;
  shopName: string;
  shopSlug: string;
  lines: CartLineShown[];
  goods: Rupiah;
  cashLimit: Rupiah | null;
  /** The shop is on holiday: of it nothing can be bought. */
  away: Away | undefined;
};

export type CartShown = {
  parcels: CartParcel[];
  goods: Rupiah;
  pieces: number;
  isBuyable: boolean;
  /** For later: neither counted nor bought. */
  saved: CartLineShown[];
};

const picture = { select: { hash: true, widths: true, hasAvif: true, tint: true } } as const;

const shownAt = (now: Date) =>
  ({
    isSaved: true,
    quantity: true,
    priceSeen: true,
    variant: {
      select: {
        id: true,
        name: true,
        price: true,
        tiers: { select: { from: true, price: true } },
        onHand: true,
        reserved: true,
        grams: true,
        lengthCm: true,
        widthCm: true,
        heightCm: true,
        retiredAt: true,
        product: {
          select: {
            name: true,
            slug: true,
            status: true,
            photos: { orderBy: { position: 'asc' }, take: 1, select: { picture } },
            shop: {
              select: {
                id: true,
                name: true,
                slug: true,
                status: true,
                cashLimit: true,
                holidays: { where: isAhead(now), select: { from: true, until: true, note: true } },
                business: { select: { status: true } },
              },
            },
          },
        },
      },
    },
  }) as const;

function linesOf(shopper: Shopper, tx: Transaction, now: Date) {
  const orderBy = [
    { variant: { product: { shop: { name: 'asc' } } } },
    { variant: { product: { name: 'asc' } } },
    { variant: { position: 'asc' } },
    { id: 'asc' },
  ] as const;
  return tx.cartLine.findMany({ where: { cart: cartOf(shopper) }, orderBy: [...orderBy], select: shownAt(now) });
}

type Row = Awaited<ReturnType<typeof linesOf>>[number];

/** The shopper's cart by shop, with what has changed since the goods were put in. Lines that cannot be bought add nothing to the sums. */
export async function readCart(shopper: Shopper, tx: Transaction = db, now = new Date()): Promise<CartShown> {
  // Prices are written under the locks of their variants, in transactions of their own: not inside that of a checkout.
  if (tx === db) await turnOffersOf(cartOf(shopper), now);
  const all = await linesOf(shopper, tx, now);
  const rows = all.filter(({ isSaved }) => !isSaved);
  const parcels = [...groupBy(rows, (row) => row.variant.product.shop.id)].map(([shopId, rows]): CartParcel => {
    const lines = rows.map((row) => lineShown(row, now));
    const { name, slug, cashLimit, holidays } = rows[0]!.variant.product.shop;
    const away = awayAt(holidays, now);
    return { shopId, shopName: name, shopSlug: slug, cashLimit, lines, goods: sumOf(lines), away };
  });
  const lines = parcels.flatMap((parcel) => parcel.lines);
  return {
    parcels,
    goods: sumOf(lines),
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
    isBuyable: lines.length > 0 && lines.every((line) => !line.problem),
    saved: all.filter(({ isSaved }) => isSaved).map((row) => lineShown(row, now)),
  };
}

function sumOf(lines: readonly CartLineShown[]): Rupiah {
  return lines.reduce((sum, line) => sum + (line.problem ? 0 : line.price * line.quantity), 0);
}

function lineShown({ quantity, priceSeen, variant }: Row, now: Date): CartLineShown {
  const { id, name, price: listPrice, tiers, onHand, reserved, retiredAt, product, ...measures } = variant;
  const available = onHand - reserved;
  return {
    variantId: id,
    productName: product.name,
    productSlug: product.slug,
    variantName: name,
    picture: product.photos[0]?.picture,
    price: priceFor(variant, quantity),
    listPrice,
    priceBefore: priceSeen === listPrice ? undefined : priceSeen,
    quantity,
    available,
    problem: problemOf(variant, quantity, now),
    ...measures,
  };
}

/** A shop that closed, was suspended or went on holiday in between sells no more (case C8), nor does a product that was hidden. */
function problemOf(
  { retiredAt, product, onHand, reserved }: Row['variant'],
  quantity: number,
  now: Date,
): LineProblem | undefined {
  const { status, shop } = product;
  const isOnSale = !retiredAt && status === 'LISTED' && shop.status === 'OPEN' && shop.business.status === 'VERIFIED';
  if (!isOnSale) return 'gone';
  if (awayAt(shop.holidays, now)) return 'away';
  if (onHand <= reserved) return 'sold-out';
  return onHand - reserved < quantity ? 'too-few' : undefined;
}
