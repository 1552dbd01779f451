type Offer = {
  goods: number;
  off: { goods: number; freight: { most: number; shopIds: string[] }[] };
  pieces: number;
  isAddressed: boolean;
  parcels: { shopId: string; options: { service: string; price: number; place?: object }[] }[];
};

/** What it all costs, in rupiah, with the services that are chosen; the cheapest that is sent where none is. */
export type Costs = {
  goods: number;
  /** What vouchers take off goods and freight. */
  discount: number;
  pieces: number;
  services: Record<string, string>;
  isAddressed: boolean;
  /** All of it is picked up: no address is needed. */
  isCollected: boolean;
  /** None as long as the address is not known, or a shop does not send there. */
  shipping?: number;
  total?: number;
};

/** Shown before anything is sent. What counts is what the domain works out when it is. */
export function costsOf(offer: Offer | undefined, chosen: Record<string, string>): Costs {
  if (!offer) return { goods: 0, discount: 0, pieces: 0, services: {}, isAddressed: false, isCollected: false };
  const { goods, off, pieces, parcels, isAddressed } = offer;
  const picked = parcels.flatMap(({ shopId, options }) => {
    const option = options.find(({ service }) => service === chosen[shopId]) ?? options.find(({ place }) => !place);
    return option ? [{ shopId, ...option }] : [];
  });
  const services = Object.fromEntries(picked.map(({ shopId, service }) => [shopId, service]));
  const isCollected = picked.length === parcels.length && picked.every(({ place }) => place);
  const soFar = { goods, discount: off.goods, pieces, services, isAddressed, isCollected };
  if (picked.length < parcels.length) return soFar;
  const shipping = picked.reduce((sum, { price }) => sum + price, 0);
  const discount = off.goods + offFreight(off.freight, picked);
  return { ...soFar, discount, shipping, total: goods + shipping - discount };
}

/** Each takes at most so much of the freight of its shops; one for several shops comes last. */
function offFreight(freight: Offer['off']['freight'], picked: { shopId: string; price: number }[]): number {
  const left = new Map(picked.map(({ shopId, price }) => [shopId, price]));
  let taken = 0;
  for (const { most, shopIds } of freight) {
    const amount = Math.min(
      most,
      shopIds.reduce((sum, shopId) => sum + (left.get(shopId) ?? 0), 0),
    );
    taken += amount;
    if (shopIds.length === 1) left.set(shopIds[0]!, left.get(shopIds[0]!)! - amount);
  }
  return taken;
}
