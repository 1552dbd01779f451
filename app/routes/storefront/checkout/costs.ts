type Offer = {
  goods: number;
  pieces: number;
  parcels: { shopId: string; options?: { service: string; price: number }[] }[];
};

/** What it all costs, in rupiah, with the services that are chosen; the cheapest where none is. */
export type Costs = {
  goods: number;
  pieces: number;
  services: Record<string, string>;
  isPlaceKnown: boolean;
  /** None as long as the place is not known, or a shop does not send there. */
  shipping?: number;
  total?: number;
};

/** Shown before anything is sent. What counts is what the domain works out when it is. */
export function costsOf(offer: Offer | undefined, chosen: Record<string, string>): Costs {
  if (!offer) return { goods: 0, pieces: 0, services: {}, isPlaceKnown: false };
  const { goods, pieces, parcels } = offer;
  const picked = parcels.flatMap(({ shopId, options = [] }) => {
    const option = options.find(({ service }) => service === chosen[shopId]) ?? options[0];
    return option ? [{ shopId, ...option }] : [];
  });
  const services = Object.fromEntries(picked.map(({ shopId, service }) => [shopId, service]));
  const isPlaceKnown = parcels.every(({ options }) => options);
  const soFar = { goods, pieces, services, isPlaceKnown };
  if (picked.length < parcels.length) return soFar;
  const shipping = picked.reduce((sum, { price }) => sum + price, 0);
  return { ...soFar, shipping, total: goods + shipping };
}
