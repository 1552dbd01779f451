import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import { rupiah } from './rupiah';

type Qr = { size: number; path: string };

type Paper = {
  number: string;
  parcel?: number;
  shopName: string;
  shopPhone: string;
  sellerAddress: string;
  recipient: string;
  phone: string;
  addressLine: string;
  villageName: string;
  districtName: string;
  regencyName: string;
  provinceName: string;
  postalCode: string | null;
  placeName: string | null;
  placeAddress: string | null;
  giftNote: string | null;
  service: string;
  kilograms: number;
  cash?: number;
  qr: Qr;
  lines: { productName: string; variantName: string; quantity: number }[];
};

type Party = { title: string; name: string; lines: string[] };

/** What is stuck onto a parcel, written out. */
export type LabelSheet = {
  title: string;
  number: string;
  qr: Qr;
  to: Party;
  from: Party;
  way: string;
  weight: string;
  /** What the courier takes of the buyer. */
  cash?: string;
};

/** What goes into it, written out. */
export type SlipSheet = {
  title: string;
  number: string;
  from: string;
  to: string;
  rows: { quantity: string; goods: string; detail: string }[];
  /** What the giver says, perhaps nothing. */
  card?: string;
  thanks: string;
};

/** The address label of a parcel, or of what waits at a place to be picked up. */
export function labelSheet(paper: Paper, locale: Locale): LabelSheet {
  const { qr, kilograms, cash, service, placeName } = paper;
  return {
    title: m.parcels_label({}, { locale }),
    number: numberOf(paper, locale),
    qr,
    to: {
      title: m.parcels_label_to({}, { locale }),
      name: paper.recipient,
      lines: [paper.phone, ...whereTo(paper, locale)],
    },
    from: {
      title: m.parcels_label_from({}, { locale }),
      name: paper.shopName,
      lines: [paper.shopPhone, paper.sellerAddress],
    },
    way: placeName ? m.parcels_label_picked_up({}, { locale }) : service,
    weight: m.parcels_label_weight({ kilograms: new Intl.NumberFormat(locale).format(kilograms) }, { locale }),
    cash: cash === undefined ? undefined : m.parcels_label_cash({ amount: rupiah(cash) }, { locale }),
  };
}

function whereTo(paper: Paper, locale: Locale): string[] {
  if (paper.placeName) return [m.parcels_label_at({ place: paper.placeName }, { locale }), paper.placeAddress ?? ''];
  const { addressLine, villageName, districtName, regencyName, provinceName, postalCode } = paper;
  return [
    addressLine,
    `${villageName}, ${districtName}`,
    [regencyName, provinceName, postalCode].filter(Boolean).join(', '),
  ];
}

function numberOf({ number, parcel }: Paper, locale: Locale): string {
  return parcel === undefined ? number : `${number} · ${m.parcels_number({ number: parcel }, { locale })}`;
}

/** The list of what lies in a parcel. It has no prices, and a gift's has the words of whoever gives it. */
export function slipSheet(paper: Paper, locale: Locale): SlipSheet {
  const { shopName, recipient, giftNote } = paper;
  return {
    title: m.parcels_slip({}, { locale }),
    number: numberOf(paper, locale),
    from: m.parcels_slip_from({ shop: shopName }, { locale }),
    to: m.parcels_slip_to({ name: recipient }, { locale }),
    rows: paper.lines.map(({ productName, variantName, quantity }) => ({
      quantity: `${quantity} ×`,
      goods: productName,
      detail: variantName,
    })),
    card: giftNote || undefined,
    thanks: m.parcels_slip_thanks({ shop: shopName }, { locale }),
  };
}
