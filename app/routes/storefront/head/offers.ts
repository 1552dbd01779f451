import type { AggregateOffer, Offer, OfferShippingDetails } from 'schema-dts';
import type { ProductFacts } from '../../../domain/discovery';

export type Offered = {
  id: string;
  name: string;
  price: number;
  available: number;
  reduced?: { before: number };
};

type Around = {
  /** Of the page of the goods. */
  address: string;
  shop: { name: string; address: string };
  shipping: ProductFacts['shipping'];
  /** Working days until it can be sent, of goods that are made when they are ordered. */
  madeToOrderDays: number | null;
};

/** What is asked for goods: one offer, or one for each variant with the lowest and highest price above them. */
export function offersOf(variants: Offered[], around: Around) {
  const offers = variants.map((variant) => offerOf(variant, around));
  const [only] = offers;
  if (!only || offers.length === 1) return only;
  const prices = variants.map(({ price }) => price);
  return {
    '@type': 'AggregateOffer',
    priceCurrency: 'IDR',
    lowPrice: Math.min(...prices),
    highPrice: Math.max(...prices),
    offerCount: offers.length,
    availability: variants.some(({ available }) => available > 0)
      ? 'https://schema.org/InStock'
      : 'https://schema.org/OutOfStock',
    offers,
  } satisfies AggregateOffer;
}

/** A crossed-out price has no end that anybody has fixed, so that none is promised (`priceValidUntil`). */
function offerOf({ id, name, price, available, reduced }: Offered, around: Around) {
  return {
    '@type': 'Offer',
    url: around.address,
    sku: id,
    ...(name ? { name } : {}),
    price,
    priceCurrency: 'IDR',
    availability: available > 0 ? 'https://schema.org/InStock' : 'https://schema.org/OutOfStock',
    itemCondition: 'https://schema.org/NewCondition',
    seller: { '@type': 'Organization', name: around.shop.name, url: around.shop.address },
    ...(reduced ? { priceSpecification: crossedOut(reduced.before) } : {}),
    ...(around.shipping ? { shippingDetails: sent(around.shipping, around.madeToOrderDays) } : {}),
  } satisfies Offer;
}

function crossedOut(price: number) {
  return {
    '@type': 'UnitPriceSpecification' as const,
    priceType: 'https://schema.org/StrikethroughPrice' as const,
    price,
    priceCurrency: 'IDR',
  };
}

/** A shop has two working days to accept and pack; what is made to order takes as long as it says. */
const DAYS_TO_PACK = 2;

function sent({ price, daysMin, daysMax }: NonNullable<ProductFacts['shipping']>, madeToOrderDays: number | null) {
  return {
    '@type': 'OfferShippingDetails',
    shippingRate: { '@type': 'MonetaryAmount', value: price, currency: 'IDR' },
    shippingDestination: { '@type': 'DefinedRegion', addressCountry: 'ID' },
    deliveryTime: {
      '@type': 'ShippingDeliveryTime',
      handlingTime: days(0, DAYS_TO_PACK + (madeToOrderDays ?? 0)),
      transitTime: days(daysMin, daysMax),
    },
  } satisfies OfferShippingDetails;
}

function days(minValue: number, maxValue: number) {
  return { '@type': 'QuantitativeValue' as const, minValue, maxValue, unitCode: 'DAY' };
}
