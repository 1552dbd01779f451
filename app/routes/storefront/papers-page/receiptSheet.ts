import type { Receipt } from '../../../domain/papers';
import { dayInJambi } from '../../../ui/day';
import { refundSums } from '../../../ui/invoiceSheet';
import { rupiah } from '../../../ui/rupiah';
import type { Sheet } from '../../../ui/sheet';
import { m } from '../../../words/generated/messages';
import type { Locale } from '../../../words/generated/runtime';

/** The receipt of a purchase, in words. */
export function receiptSheet(receipt: Receipt, locale: Locale): Sheet {
  const { number, orders, total, refunds } = receipt;
  return {
    title: m.documents_receipt({}, { locale }),
    number,
    facts: facts(receipt, locale),
    table: {
      columns: [
        m.documents_order({}, { locale }),
        m.documents_seller({}, { locale }),
        m.documents_together({}, { locale }),
      ],
      figures: 1,
      rows: orders.map((order) => [order.number, order.shopName, rupiah(order.amount)]),
    },
    sums: [
      { name: m.documents_sum_total({}, { locale }), value: rupiah(total), total: true },
      ...refundSums(total, refunds, locale),
    ],
    paragraphs: [m.documents_receipt_note({}, { locale })],
  };
}

const methods = {
  BANK_TRANSFER: m.documents_method_BANK_TRANSFER,
  QRIS: m.documents_method_QRIS,
  CARD: m.documents_method_CARD,
  CASH: m.documents_method_CASH,
};

function facts(receipt: Receipt, locale: Locale): Sheet['facts'] {
  const { number, issuedAt, buyerName, total, purchase, method, moneyMode } = receipt;
  const isToShops = method === 'CASH' || moneyMode === 'DIRECT';
  const receiver = isToShops ? m.documents_receiver_shops : m.documents_receiver_text;
  return [
    { name: m.documents_number({}, { locale }), value: number },
    { name: m.documents_date({}, { locale }), value: dayInJambi(issuedAt, locale) },
    { name: m.documents_received_from({}, { locale }), value: buyerName },
    { name: m.documents_amount({}, { locale }), value: rupiah(total) },
    { name: m.documents_for({}, { locale }), value: m.documents_for_text({ number: purchase }, { locale }) },
    { name: m.documents_method({}, { locale }), value: methods[method]({}, { locale }) },
    { name: m.documents_receiver({}, { locale }), value: receiver({}, { locale }) },
  ];
}
