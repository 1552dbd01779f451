import { regencyTitle } from '../areas';

/** Who sells, as a paper has to name them: the shop and the business behind it. */
export type SellerNamed = {
  shopName: string;
  businessName: string;
  ownerName: string;
  nib: string | null;
  address: string;
};

/** What has to be read for it, of an order. Not copied when it is placed: a paper names the business as the register has it now. */
export const sellerSelect = {
  shopName: true,
  shop: {
    select: {
      business: {
        select: {
          name: true,
          ownerName: true,
          nib: true,
          addressLine: true,
          village: { select: { name: true } },
          district: { select: { name: true } },
          regency: { select: { name: true, isCity: true } },
        },
      },
    },
  },
} as const;

type Named = { name: string };
type Read = {
  shopName: string;
  shop: {
    business: Named & {
      ownerName: string;
      nib: string | null;
      addressLine: string;
      village: Named;
      district: Named;
      regency: Named & { isCity: boolean };
    };
  };
};

export function sellerOf({ shopName, shop: { business } }: Read): SellerNamed {
  const { name: businessName, ownerName, nib, addressLine, village, district, regency } = business;
  const address = [addressLine, village.name, district.name, regencyTitle(regency)].join(', ');
  return { shopName, businessName, ownerName, nib, address };
}

type Address = {
  recipient: string;
  addressLine: string;
  villageName: string;
  districtName: string;
  regencyName: string;
  provinceName: string;
  postalCode: string | null;
};

export const addressSelect = {
  recipient: true,
  addressLine: true,
  villageName: true,
  districtName: true,
  regencyName: true,
  provinceName: true,
  postalCode: true,
} as const;

/** Where an order goes, in one line. */
export function addressOf(order: Address): string {
  const { recipient, addressLine, villageName, districtName, regencyName, provinceName, postalCode } = order;
  const parts = [recipient, addressLine, villageName, districtName, regencyName, provinceName, postalCode];
  return parts.filter(Boolean).join(', ');
}
