import { dayInJambi, momentInJambi } from '../ui/day';
import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';

type Permit = { kind: 'PIRT' | 'MD' | 'HALAL' | 'SNI' | 'MEREK'; number: string; expiresOn: Date | null };

type Line = {
  name: string;
  makerName: string;
  quantity: number;
  unitPrice: number;
  goods: number;
  halal: 'NOT_FOOD' | 'CERTIFIED' | 'NOT_HALAL';
  madeToOrderDays: number | null;
  permits: Permit[];
};

type Order = {
  number: string;
  seller: { shopName: string; businessName: string; ownerName: string; nib: string | null; address: string };
  sentTo: string;
  pickedUpAt: string | null;
  service: string;
  daysMin: number;
  daysMax: number;
  shipping: number;
  lines: Line[];
};

/** What was agreed, amounts in rupiah, days in working days. */
export type Agreed = {
  number: string;
  version: string;
  agreedAt: Date;
  contact: string;
  buyer: { name: string; email: string | null; phone: string | null };
  method: 'BANK_TRANSFER' | 'QRIS' | 'CARD' | 'CASH';
  payBy: Date | null;
  goods: number;
  shipping: number;
  discounts: { code: string; title: string; amount: number }[];
  total: number;
  orders: Order[];
  /** For how many days goods wait where they are picked up. */
  daysToCollect: number;
};

/**
 * The electronic contract of a purchase, as plain text with an empty line between its parts. It says what PP 80/2019
 * (art. 53) asks for: parties, goods and their legality, price, payment, delivery, return, complaints, forum.
 */
export function writeContract(agreed: Agreed, locale: Locale): string {
  const { number, contact, agreedAt, version } = agreed;
  const moment = momentInJambi(agreedAt, locale);
  const head = m.documents_contract_head({ number, moment, version: dayInJambi(version, locale) }, { locale });
  return [
    [head],
    [m.documents_contract_parties({}, { locale }), ...parties(agreed, locale)],
    [m.documents_contract_goods({}, { locale }), ...agreed.orders.flatMap((order) => goods(order, locale))],
    [m.documents_contract_price({}, { locale }), ...price(agreed, locale)],
    [m.documents_contract_delivery({}, { locale }), ...delivery(agreed, locale)],
    [m.documents_contract_return({}, { locale }), m.documents_contract_return_text({}, { locale })],
    [m.documents_contract_complain({}, { locale }), m.documents_contract_complain_text({ contact }, { locale })],
    [m.documents_contract_forum({}, { locale }), m.documents_contract_forum_text({}, { locale })],
  ]
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function parties({ buyer, orders, contact }: Agreed, locale: Locale): string[] {
  const reach = [buyer.email, buyer.phone].filter(Boolean).join(', ');
  return [
    m.documents_contract_buyer({ name: oneLine(buyer.name), reach }, { locale }),
    ...orders.map(({ number, seller }) => {
      const { shopName: shop, businessName: business, ownerName: owner, nib, address } = seller;
      const said = { number, shop, business, owner, address: oneLine(address) };
      return nib
        ? m.documents_contract_seller({ ...said, nib }, { locale })
        : m.documents_contract_seller_no_nib(said, { locale });
    }),
    m.documents_contract_organiser({ contact }, { locale }),
  ];
}

function goods({ number, seller, lines }: Order, locale: Locale): string[] {
  return [
    m.documents_contract_order({ number, shop: seller.shopName }, { locale }),
    ...lines.map((line) => {
      const { name, quantity, makerName: maker, unitPrice, goods } = line;
      const said = { quantity, name, maker, price: rupiah(unitPrice), goods: rupiah(goods) };
      return m.documents_contract_line({ ...said, legality: legality(line, locale) }, { locale }).trim();
    }),
  ];
}

const kinds = {
  PIRT: m.documents_contract_permit_PIRT,
  MD: m.documents_contract_permit_MD,
  HALAL: m.documents_contract_permit_HALAL,
  SNI: m.documents_contract_permit_SNI,
  MEREK: m.documents_contract_permit_MEREK,
};

const halalWords = {
  CERTIFIED: m.documents_contract_halal,
  NOT_HALAL: m.documents_contract_not_halal,
};

/** What allows the goods to be sold, and whether food is halal. */
function legality({ halal, permits }: Line, locale: Locale): string {
  const written = permits.map(({ kind, number, expiresOn }) => {
    const said = { kind: kinds[kind]({}, { locale }), number };
    if (!expiresOn) return m.documents_contract_permit(said, { locale });
    return m.documents_contract_permit_until({ ...said, day: dayInJambi(expiresOn, locale) }, { locale });
  });
  return [...(halal === 'NOT_FOOD' ? [] : [halalWords[halal]({}, { locale })]), ...written].join(' ');
}

const methods = {
  BANK_TRANSFER: m.documents_contract_pay_BANK_TRANSFER,
  QRIS: m.documents_contract_pay_QRIS,
  CARD: m.documents_contract_pay_CARD,
  CASH: m.documents_contract_pay_CASH,
};

function price({ goods, shipping, discounts, total, method, payBy }: Agreed, locale: Locale): string[] {
  const said = { goods: rupiah(goods), shipping: rupiah(shipping), total: rupiah(total) };
  return [
    ...discounts.map(({ code, title, amount }) =>
      m.documents_contract_off({ code, title: oneLine(title), amount: rupiah(amount) }, { locale }),
    ),
    m.documents_contract_sum(said, { locale }),
    methods[method]({ payBy: payBy ? momentInJambi(payBy, locale) : '' }, { locale }),
    ...(payBy ? [m.documents_contract_pay_late({}, { locale })] : []),
  ];
}

function delivery({ orders, daysToCollect }: Agreed, locale: Locale): string[] {
  const made = orders.flatMap(({ lines }) => lines).filter((line) => line.madeToOrderDays !== null);
  return [
    m.documents_contract_accept({}, { locale }),
    ...made.map(({ name, madeToOrderDays }) =>
      m.documents_contract_made_to_order({ name, days: madeToOrderDays ?? 0 }, { locale }),
    ),
    ...orders.map(({ number, service, shipping, sentTo, pickedUpAt, daysMin, daysMax }) => {
      if (pickedUpAt !== null) {
        const said = { number, place: oneLine(pickedUpAt), days: daysMax, kept: daysToCollect };
        return m.documents_contract_collected(said, { locale });
      }
      const days = daysMin === daysMax ? String(daysMin) : `${daysMin}–${daysMax}`;
      const said = { number, service, shipping: rupiah(shipping), days, address: oneLine(sentTo) };
      return m.documents_contract_sent(said, { locale });
    }),
  ];
}

/** What people typed becomes part of a sentence of ours: it may not begin a part of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
