import type { Invoice, ShopInvoice } from '../domain/papers';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import { dayInJambi } from './day';
import { rupiah } from './rupiah';
import type { Sheet } from './sheet';

/** The buyer's copy names no tax number. */
type Shown = Invoice & Partial<Pick<ShopInvoice, 'taxNumber'>>;

/** The invoice of an order, in words: the same for its buyer and its shop, whose copy names its tax number as well. */
export function invoiceSheet(invoice: Shown, locale: Locale): Sheet {
  const { number, lines } = invoice;
  return {
    title: m.documents_invoice({}, { locale }),
    number,
    facts: facts(invoice, locale),
    table: {
      columns: [
        m.documents_goods({}, { locale }),
        m.documents_quantity({}, { locale }),
        m.documents_price({}, { locale }),
        m.documents_together({}, { locale }),
      ],
      figures: 3,
      rows: lines.map(({ name, quantity, unitPrice, goods }) => [
        name,
        String(quantity),
        rupiah(unitPrice),
        rupiah(goods),
      ]),
    },
    sums: sums(invoice, locale),
    paragraphs: [m.documents_invoice_note({}, { locale })],
  };
}

function facts(invoice: Shown, locale: Locale): Sheet['facts'] {
  const { number, issuedAt, order, seller, buyerName, sentTo, pickedUpAt, taxNumber } = invoice;
  const { shopName, businessName: business, ownerName: owner, nib, address } = seller;
  const unknown = m.documents_unknown({}, { locale });
  return [
    { name: m.documents_number({}, { locale }), value: number },
    { name: m.documents_date({}, { locale }), value: dayInJambi(issuedAt, locale) },
    { name: m.documents_order({}, { locale }), value: order },
    {
      name: m.documents_seller({}, { locale }),
      value: `${shopName} (${m.documents_seller_business({ business, owner }, { locale })})`,
    },
    { name: m.documents_seller_address({}, { locale }), value: address },
    { name: m.documents_nib({}, { locale }), value: nib ?? unknown },
    ...(taxNumber === undefined ? [] : [{ name: m.documents_npwp({}, { locale }), value: written(taxNumber, locale) }]),
    { name: m.documents_buyer({}, { locale }), value: buyerName },
    pickedUpAt === null
      ? { name: m.documents_sent_to({}, { locale }), value: sentTo }
      : { name: m.documents_picked_up_at({}, { locale }), value: pickedUpAt },
  ];
}

function written(taxNumber: ShopInvoice['taxNumber'], locale: Locale): string {
  if (!taxNumber) return m.documents_unknown({}, { locale });
  return 'whole' in taxNumber ? taxNumber.whole : m.documents_npwp_end(taxNumber, { locale });
}

function sums({ goods, shipping, discounts, service, pickedUpAt, refunds }: Invoice, locale: Locale): Sheet['sums'] {
  const total = discounts.reduce((left, { amount }) => left - amount, goods + shipping);
  return [
    { name: m.documents_sum_goods({}, { locale }), value: rupiah(goods) },
    pickedUpAt === null
      ? { name: m.documents_sum_shipping({ service }, { locale }), value: rupiah(shipping) }
      : { name: m.documents_sum_pick_up({}, { locale }), value: rupiah(0) },
    ...discounts.map(({ code, amount }) => ({
      name: m.vouchers_off_by({ code }, { locale }),
      value: rupiah(-amount),
    })),
    { name: m.documents_sum_total({}, { locale }), value: rupiah(total), total: true },
    ...refundSums(total, refunds, locale),
  ];
}

/** What was promised back so far, and what is left. Nothing where nothing was. */
export function refundSums(total: number, refunds: { amount: number; at: Date }[], locale: Locale): Sheet['sums'] {
  if (refunds.length === 0) return [];
  const rest = refunds.reduce((left, { amount }) => left - amount, total);
  return [
    ...refunds.map(({ amount, at }) => ({
      name: m.documents_sum_refund({ day: dayInJambi(at, locale) }, { locale }),
      value: rupiah(-amount),
    })),
    { name: m.documents_sum_rest({}, { locale }), value: rupiah(rest), total: true },
  ];
}
