import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { PermitOnPage, ProductPage } from '../../../domain/catalog';
import { Card } from '../../../ui/Card';
import { DefinitionList, type Fact } from '../../../ui/DefinitionList';
import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { categoryName } from '../goods/inLanguage';
import { modelWords } from '../goods/modelWords';

type Product = SerializeFrom<ProductPage>;

const permitNames = {
  PIRT: m.storefront_product_permit_PIRT,
  MD: m.storefront_product_permit_MD,
  HALAL: m.storefront_product_permit_HALAL,
  SNI: m.storefront_product_permit_SNI,
  MEREK: m.storefront_product_permit_MEREK,
};

/** How it is sold, what it weighs, what allows it to be sold. */
export function Facts({ salesModel, madeToOrderDays, categories, variants, permits, halal }: Product) {
  const leaf = categories.at(-1);
  const wait = madeToOrderDays ? `. ${m.storefront_product_wait({ days: madeToOrderDays })}` : '';
  return (
    <Card as="section" labelledBy="keterangan">
      <h2 id="keterangan">{m.storefront_product_facts()}</h2>
      <DefinitionList
        facts={[
          { name: m.storefront_product_model(), value: `${modelWords[salesModel]()}${wait}` },
          { name: m.storefront_product_weight(), value: eachVariant(variants, ({ grams }) => weight(grams)) },
          { name: m.storefront_product_size(), value: eachVariant(variants, size) },
          ...(leaf
            ? [
                {
                  name: m.storefront_product_category(),
                  value: <Link to={`/kategori/${leaf.slug}`}>{categoryName(leaf)}</Link>,
                },
              ]
            : []),
          ...(halal === 'NOT_HALAL'
            ? [{ name: m.storefront_product_halal(), value: m.storefront_product_not_halal_say() }]
            : []),
          ...permits.map(asFact),
        ]}
      />
    </Card>
  );
}

function asFact({ kind, number, expiresOn, hasExpired }: PermitOnPage): Fact {
  const until = hasExpired ? m.storefront_product_permit_expired : m.storefront_product_permit_until;
  const day = expiresOn && dayInJambi(expiresOn, getLocale());
  return { name: permitNames[kind](), value: day ? `${number}, ${until({ day })}` : number };
}

type Variant = Product['variants'][number];

function eachVariant(variants: Variant[], say: (variant: Variant) => string) {
  const said = variants.map(say);
  if (new Set(said).size === 1) return said[0];
  return variants.map(({ id, name }, place) => (
    <div key={id}>
      {name}: {said[place]}
    </div>
  ));
}

function weight(grams: number): string {
  const number = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 });
  return grams < 1000
    ? m.storefront_product_grams({ grams })
    : m.storefront_product_kilograms({ kilograms: number.format(grams / 1000) });
}

function size({ lengthCm, widthCm, heightCm }: Variant): string {
  return m.storefront_product_size_cm({ length: lengthCm, width: widthCm, height: heightCm });
}
