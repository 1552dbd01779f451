import { z } from 'zod';

/*
 * What Google asks of structured data before it shows more than a blue link, as its documentation says it
 * (developers.google.com/search/docs/appearance/structured-data: product, merchant-listing, review-snippet, breadcrumb,
 * local-business, organization, sitelinks-searchbox, carousel; from memory of them, to be read again). What it requires is required here;
 * what it recommends is required as well where we know it. Nothing else may stand there: a slip in a name would go unseen.
 */

const address = z.url({ protocol: /^https?$/ });
const head = { '@context': z.literal('https://schema.org') };
const rupiah = z.int().nonnegative();
const IDR = z.literal('IDR');
const schemaOrg = (...names: string[]) => z.enum(names.map((name) => `https://schema.org/${name}`));

const days = z.strictObject({
  '@type': z.literal('QuantitativeValue'),
  minValue: z.int().nonnegative(),
  maxValue: z.int().nonnegative(),
  unitCode: z.literal('DAY'),
});

const shipping = z.strictObject({
  '@type': z.literal('OfferShippingDetails'),
  shippingRate: z.strictObject({ '@type': z.literal('MonetaryAmount'), value: rupiah, currency: IDR }),
  shippingDestination: z.strictObject({ '@type': z.literal('DefinedRegion'), addressCountry: z.literal('ID') }),
  deliveryTime: z.strictObject({ '@type': z.literal('ShippingDeliveryTime'), handlingTime: days, transitTime: days }),
});

const availability = schemaOrg('InStock', 'OutOfStock');

const offer = z.strictObject({
  '@type': z.literal('Offer'),
  url: address,
  sku: z.uuid(),
  name: z.string().min(1).optional(),
  price: rupiah,
  priceCurrency: IDR,
  availability,
  itemCondition: schemaOrg('NewCondition'),
  seller: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: address }),
  priceSpecification: z
    .strictObject({
      '@type': z.literal('UnitPriceSpecification'),
      priceType: schemaOrg('StrikethroughPrice'),
      price: rupiah,
      priceCurrency: IDR,
    })
    .optional(),
  shippingDetails: shipping.optional(),
});

const offers = z.strictObject({
  '@type': z.literal('AggregateOffer'),
  priceCurrency: IDR,
  lowPrice: rupiah,
  highPrice: rupiah,
  offerCount: z.int().min(2),
  availability,
  offers: z.array(offer).min(2),
});

const scale = { bestRating: z.literal(5), worstRating: z.literal(1) };

const review = z.strictObject({
  '@type': z.literal('Review'),
  author: z.strictObject({ '@type': z.literal('Person'), name: z.string().min(1).max(100) }),
  datePublished: z.iso.date(),
  inLanguage: z.enum(['id', 'en']),
  reviewBody: z.string().min(1),
  reviewRating: z.strictObject({ '@type': z.literal('Rating'), ratingValue: z.int().min(1).max(5), ...scale }),
});

const product = z.strictObject({
  ...head,
  '@type': z.literal('Product'),
  '@id': address,
  productID: z.uuid(),
  name: z.string().min(1),
  description: z.string().min(1),
  url: address,
  image: z.array(address),
  brand: z.strictObject({ '@type': z.literal('Brand'), name: z.string().min(1) }),
  category: z.string().min(1),
  material: z.string().min(1).optional(),
  offers: z.union([offer, offers]),
  aggregateRating: z
    .strictObject({
      '@type': z.literal('AggregateRating'),
      ratingValue: z.number().min(1).max(5),
      reviewCount: z.int().positive(),
      ...scale,
    })
    .optional(),
  review: z.array(review).min(1).optional(),
});

const breadcrumbs = z.strictObject({
  ...head,
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        item: address.optional(), // of the page itself none is asked
      }),
    )
    .min(2),
});

const business = z.strictObject({
  ...head,
  '@type': z.literal('LocalBusiness'),
  '@id': address,
  name: z.string().min(1),
  description: z.string().min(1),
  url: address,
  image: address,
  telephone: z.string().regex(/^\+\d+$/),
  foundingDate: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  currenciesAccepted: IDR,
  // No streetAddress, though it is recommended: it is where somebody lives.
  address: z.strictObject({
    '@type': z.literal('PostalAddress'),
    addressLocality: z.string().min(1),
    addressRegion: z.literal('Jambi'),
    addressCountry: z.literal('ID'),
  }),
});

const organization = z.strictObject({
  ...head,
  '@type': z.literal('Organization'),
  '@id': address,
  name: z.literal('Sepucuk'),
  url: address,
  logo: address,
  description: z.string().min(1),
  areaServed: z.strictObject({ '@type': z.literal('AdministrativeArea'), name: z.literal('Jambi') }),
});

const website = z.strictObject({
  ...head,
  '@type': z.literal('WebSite'),
  '@id': address,
  name: z.literal('Sepucuk'),
  url: address,
  inLanguage: z.enum(['id', 'en']),
  publisher: z.strictObject({ '@id': address }),
  potentialAction: z.strictObject({
    '@type': z.literal('SearchAction'),
    target: z.strictObject({
      '@type': z.literal('EntryPoint'),
      urlTemplate: z.string().regex(/^https?:.*\/cari\?q=\{search_term_string\}$/),
    }),
    'query-input': z.literal('required name=search_term_string'),
  }),
});

const list = z.strictObject({
  ...head,
  '@type': z.literal('ItemList'),
  name: z.string().min(1),
  numberOfItems: z.int().positive(),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        url: address,
        name: z.string().min(1),
      }),
    )
    .min(1),
});

/** Every kind of thing that our pages describe. */
export const RichResult = z.discriminatedUnion('@type', [product, breadcrumbs, business, organization, website, list]);
