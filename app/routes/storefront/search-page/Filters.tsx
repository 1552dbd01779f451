import { Form } from '@remix-run/react';
import type { CategoryBranch } from '../../../domain/catalog';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { PlainSelect } from '../../../ui/PlainSelect';
import { m } from '../../../words/generated/messages';
import { categoryName } from '../goods/inLanguage';
import { priceBands } from './bands';

export type Chosen = { q: string; kategori: string; wilayah: string; harga: string; urut: string };

type FiltersProps = { chosen: Chosen; tree: CategoryBranch[]; places: { code: string; name: string }[] };

const orders = {
  relevan: m.storefront_search_order_relevan,
  terbaru: m.storefront_search_order_terbaru,
  termurah: m.storefront_search_order_termurah,
  termahal: m.storefront_search_order_termahal,
};

/** Narrows a search by its address, so that it can be shared and works without a script. */
export function Filters({ chosen, tree, places }: FiltersProps) {
  return (
    <details className="filters">
      <summary>
        <Icon name="search" />
        {m.storefront_search_filter()}
      </summary>
      <Form action="/cari" method="get">
        {chosen.q && <input type="hidden" name="q" value={chosen.q} />}
        <PlainSelect
          name="kategori"
          label={m.storefront_search_category()}
          chosen={chosen.kategori}
          options={[{ value: '', label: m.storefront_search_any_category() }, ...tree.map(asGroup)]}
        />
        <PlainSelect
          name="wilayah"
          label={m.storefront_search_place()}
          chosen={chosen.wilayah}
          options={[
            { value: '', label: m.storefront_search_any_place() },
            ...places.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <PlainSelect
          name="harga"
          label={m.storefront_search_price()}
          chosen={chosen.harga}
          options={[{ value: '', label: m.storefront_search_any_price() }, ...priceBands(chosen.harga)]}
        />
        <PlainSelect
          name="urut"
          label={m.storefront_search_order()}
          chosen={chosen.urut}
          options={Object.entries(orders)
            .filter(([order]) => chosen.q || order !== 'relevan')
            .map(([value, label]) => ({ value, label: label() }))}
        />
        <Button kind="secondary">{m.storefront_search_apply()}</Button>
      </Form>
    </details>
  );
}

/** A root can be chosen whole, or one of its leaves. */
function asGroup({ slug, leaves, ...root }: CategoryBranch) {
  const name = categoryName(root);
  return {
    group: name,
    options: [
      { value: slug, label: m.storefront_category_all_of({ name }) },
      ...leaves.map((leaf) => ({ value: leaf.slug, label: categoryName(leaf) })),
    ],
  };
}
