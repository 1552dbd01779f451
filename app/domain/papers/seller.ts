/** Who sells, as a paper has to name them: the shop and the business behind it. */
export type SellerNamed = {
  shopName: string;
  businessName: string;
  ownerName: string;
  nib: string | null;
  address: string;
};

/** What has to be read for it, of an order: copied when it was placed, so that a paper stays as it was handed over. */
export const sellerSelect = {
  shopName: true,
  sellerName: true,
  sellerOwner: true,
  sellerNib: true,
  sellerAddress: true,
} as const;

type Read = {
  shopName: string;
  sellerName: string;
  sellerOwner: string;
  sellerNib: string | null;
  sellerAddress: string;
};

export function sellerOf({ shopName, sellerName, sellerOwner, sellerNib, sellerAddress }: Read): SellerNamed {
  return { shopName, businessName: sellerName, ownerName: sellerOwner, nib: sellerNib, address: sellerAddress };
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
  placeName: true,
  placeAddress: true,
  recipient: true,
  addressLine: true,
  villageName: true,
  districtName: true,
  regencyName: true,
  provinceName: true,
  postalCode: true,
} as const;

/** Where an order is picked up, in one line; nothing for a parcel. */
export function pickUpOf({ placeName, placeAddress }: { placeName: string | null; placeAddress: string | null }) {
  return placeName === null ? null : `${placeName}, ${placeAddress}`;
}

/** Where an order goes, in one line. */
export function addressOf(order: Address): string {
  const { recipient, addressLine, villageName, districtName, regencyName, provinceName, postalCode } = order;
  const parts = [recipient, addressLine, villageName, districtName, regencyName, provinceName, postalCode];
  return parts.filter(Boolean).join(', ');
}
