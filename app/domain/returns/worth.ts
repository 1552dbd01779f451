import type { Transaction } from '../../platform/db';
import type { RefundParts } from '../ledger';
import { type Rupiah, splitRupiah } from '../money';
import { sentOf } from '../orders';
import { remainingOf, whatGoesAlong } from '../refunds';
import { isShopsFault } from './reasons';
import type { ReturnReason } from './states';

type Asked = { id: string; orderId: string; reason: ReturnReason };
type LinePart = { orderLineId: string; goods: Rupiah; commission: Rupiah; funds: Rupiah };

/** What may be given back at the most for a return, and the order's parts that are left. The order is locked. */
export async function worthOf(tx: Transaction, { id, orderId, reason }: Asked) {
  const left = await remainingOf(tx, orderId);
  const rows = await tx.orderLine.findMany({
    where: { orderId },
    select: { id: true, ...whatCame, returns: { select: { returnId: true, quantity: true, return: true } } },
  });
  const pieces = new Map(rows.map((row) => [row.id, piecesOf(row, id)]));
  const lines = left.lines.flatMap((line) => {
    const { asked, gone, quantity } = pieces.get(line.orderLineId)!;
    if (asked === 0) return [];
    const upTo = (count: number) => partOf(line.goods, count, quantity);
    return [{ line, goods: Math.min(line.left, upTo(gone + asked) - upTo(gone)) }];
  });
  const goods = lines.reduce((sum, { goods }) => sum + goods, 0);
  const isAll = [...pieces.values()].every(({ asked, gone, quantity }) => asked + gone === quantity);
  const shipping = isAll && isShopsFault(reason) ? left.parts.shipping : 0;
  return { left, lines, goods, shipping, most: goods + shipping, isAll };
}

type Worth = Awaited<ReturnType<typeof worthOf>>;

/** What has to be known of a line to see what of it has come. */
export const whatCame = {
  quantity: true,
  shipped: { select: { quantity: true } },
  order: { select: { placeId: true } },
} as const;

type Came = { quantity: number; shipped: { quantity: number }[]; order: { placeId: string | null } };

/** Pieces that the shop could not send after all; their money went back then. What is picked up comes whole. */
export function notSent({ order, ...line }: Came): number {
  return order.placeId === null ? sentOf(line).left : 0;
}

type Row = Came & {
  returns: { returnId: string; quantity: number; return: { refundId: string | null } }[];
};

/** Of a line: pieces that this return is about, and pieces whose money went back with another one, or because they never came. */
function piecesOf({ returns, ...line }: Row, id: string) {
  const sum = (some: Row['returns']) => some.reduce((total, one) => total + one.quantity, 0);
  return {
    quantity: line.quantity,
    asked: sum(returns.filter(({ returnId }) => returnId === id)),
    gone: notSent(line) + sum(returns.filter((one) => one.returnId !== id && one.return.refundId !== null)),
  };
}

/** What was paid for the first pieces of a line. All of them together are worth exactly what was paid for it. */
function partOf(paid: Rupiah, count: number, quantity: number): Rupiah {
  return splitRupiah(paid, [count, quantity - count])[0]!;
}

/**
 * Cuts an amount into the parts of a refund: the goods first, by what each line is worth, then the freight.
 *
 * @param amount rupiah, at most what it is worth
 */
export function partsOf(
  { left, lines, goods: worth }: Worth,
  amount: Rupiah,
): { parts: RefundParts; lines: LinePart[] } {
  const goods = Math.min(amount, worth);
  const shipping = amount - goods;
  const shares =
    worth > 0
      ? splitRupiah(
          goods,
          lines.map((one) => one.goods),
        )
      : lines.map(() => 0);
  const cut = lines.flatMap(({ line }, index): LinePart[] => {
    const share = shares[index]!;
    return share > 0 ? [{ orderLineId: line.orderLineId, goods: share, ...whatGoesAlong(line, share) }] : [];
  });
  const sum = (part: 'commission' | 'funds') => cut.reduce((total, line) => total + line[part], 0);
  const shippingFunds = shipping > 0 ? whatGoesAlong(left.freight, shipping).funds : 0;
  return {
    parts: { goods, shipping, commission: sum('commission'), goodsFunds: sum('funds'), shippingFunds },
    lines: cut,
  };
}
