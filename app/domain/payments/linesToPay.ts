import type { Language } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';

const freight = { id: 'Ongkos kirim', en: 'Shipping' } as const;

/**
 * What a purchase is made of, for the gateway's page: each line of goods, and the freight of each shop. Amounts in rupiah;
 * together they are the purchase's total, so what vouchers took off is gone from each.
 */
export async function linesToPay(tx: Transaction, purchaseId: string, language: Language) {
  const orders = await tx.order.findMany({
    where: { purchaseId },
    orderBy: { number: 'asc' },
    select: {
      shopName: true,
      service: true,
      shipping: true,
      shippingDiscount: true,
      lines: {
        orderBy: { id: 'asc' },
        select: { productName: true, variantName: true, quantity: true, goods: true, discount: true },
      },
    },
  });
  return orders.flatMap(({ shopName, service, shipping, shippingDiscount, lines }) => [
    ...lines.map(({ productName, variantName, quantity, goods, discount }) => ({
      name: shortened(`${[productName, variantName].filter(Boolean).join(', ')} × ${quantity} (${shopName})`),
      rupiah: goods - discount,
    })),
    ...(shipping > shippingDiscount
      ? [{ name: shortened(`${freight[language]}: ${service} (${shopName})`), rupiah: shipping - shippingDiscount }]
      : []),
  ]);
}

/** The gateway takes names of at most 250 characters. */
function shortened(name: string): string {
  return name.length > 250 ? `${name.slice(0, 249)}…` : name;
}
