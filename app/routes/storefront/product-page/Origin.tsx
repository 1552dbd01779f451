import type { SerializeFrom } from '@remix-run/node';
import type { ProductPage } from '../../../domain/catalog';
import { BbiBadge } from '../../../ui/BbiBadge';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Product = SerializeFrom<ProductPage>;

const proofs = {
  DECLARED: m.storefront_product_origin_DECLARED,
  CHECKED: m.storefront_product_origin_CHECKED,
  TKDN: m.storefront_product_origin_TKDN,
};

/** Who made it, where, of what, and how far that has been proven. */
export function Origin({ maker, madeIn, materials, origin, originCheckedAt }: Product) {
  const day = originCheckedAt ? dayInJambi(originCheckedAt, getLocale()) : '';
  const since = maker.since ? ` · ${m.storefront_shop_since({ year: maker.since })}` : '';
  return (
    <Card as="section" labelledBy="asal">
      <h2 id="asal" className="row row-spread">
        {m.storefront_product_origin()}
        {origin !== 'DECLARED' && <BbiBadge />}
      </h2>
      <DefinitionList
        facts={[
          {
            name: m.storefront_product_origin_maker(),
            value: (
              <>
                <span className="strong">{maker.name}</span>
                <br />
                {maker.place}
                {since}
              </>
            ),
          },
          { name: m.storefront_product_origin_made_in(), value: madeIn },
          { name: m.storefront_product_origin_materials(), value: materials },
          { name: m.storefront_product_origin_proof(), value: proofs[origin]({ day }) },
        ]}
      />
    </Card>
  );
}
