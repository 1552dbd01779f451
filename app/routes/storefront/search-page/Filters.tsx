import { Form } from '@remix-run/react';
import type { CategoryBranch } from '../../../domain/catalog';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { PlainSelect } from '../../../ui/PlainSelect';
import { m } from '../../../words/generated/messages';
import { categoryName } from '../goods/inLanguage';
import { modelWords } from '../goods/modelWords';
import { bandName, usualBands } from './bands';
import { modelNames, models, orderNames } from './choices';
import { howMany } from './howMany';
import type { Listing } from './listGoods';
import { OnlySuch } from './OnlySuch';

type FiltersProps = {
  /** The page that is narrowed. */
  path: string;
  listing: Listing;
  /** None where the page is one category already. */
  tree?: CategoryBranch[];
  places: { code: string; name: string }[];
};

type Choice = { value: string; label: string };

/** Narrows a list by its address, so that it can be shared and works without a script. Each choice says how much it would show. */
export function Filters({ path, listing, tree, places }: FiltersProps) {
  const { chosen, counts } = listing;
  const { choices } = counts;
  /** Only what leads somewhere, and what is chosen. */
  const offered = (all: (Choice & { count?: number })[], now: string): Choice[] =>
    all.flatMap(({ value, label, count = 0 }) =>
      count > 0 || value === now
        ? [{ value, label: m.finding_option({ name: label, count: howMany(count, counts.isMore) }) }]
        : [],
    );
  const groups = (tree ?? []).map(({ slug, leaves, ...root }) => {
    const name = categoryName(root);
    const ofLeaf = (id: string) => choices.categoryIds[id] ?? 0;
    const whole = {
      value: slug,
      label: m.storefront_category_all_of({ name }),
      count: leaves.reduce((sum, { id }) => sum + ofLeaf(id), 0),
    };
    const parts = leaves.map((leaf) => ({ value: leaf.slug, label: categoryName(leaf), count: ofLeaf(leaf.id) }));
    return { group: name, options: offered([whole, ...parts], chosen.kategori) };
  });
  const own =
    chosen.harga && !usualBands.includes(chosen.harga) ? [{ value: chosen.harga, label: bandName(chosen.harga) }] : [];
  return (
    <details className="filters">
      <summary>
        <Icon name="search" />
        {m.storefront_search_filter()}
      </summary>
      <Form action={path} method="get">
        {chosen.q && <input type="hidden" name="q" value={chosen.q} />}
        {chosen.persis && <input type="hidden" name="persis" value={chosen.persis} />}
        {tree && (
          <PlainSelect
            name="kategori"
            label={m.storefront_search_category()}
            chosen={chosen.kategori}
            options={[
              { value: '', label: m.storefront_search_any_category() },
              ...groups.filter(({ options }) => options.length > 0),
            ]}
          />
        )}
        <PlainSelect
          name="wilayah"
          label={m.storefront_search_place()}
          chosen={chosen.wilayah}
          options={[
            { value: '', label: m.storefront_search_any_place() },
            ...offered(
              places.map(({ code, name }) => ({ value: code, label: name, count: choices.regencyCode[code] })),
              chosen.wilayah,
            ),
          ]}
        />
        <PlainSelect
          name="harga"
          label={m.storefront_search_price()}
          chosen={chosen.harga}
          options={[
            { value: '', label: m.storefront_search_any_price() },
            ...offered(
              usualBands.map((value, place) => ({ value, label: bandName(value), count: choices.price[place] })),
              chosen.harga,
            ),
            ...own,
          ]}
        />
        <PlainSelect
          name="model"
          label={m.finding_model()}
          chosen={chosen.model}
          options={[
            { value: '', label: m.finding_any_model() },
            ...offered(
              modelNames.map((value) => ({
                value,
                label: modelWords[models[value]](),
                count: choices.model[models[value]],
              })),
              chosen.model,
            ),
          ]}
        />
        <PlainSelect
          name="urut"
          label={m.storefront_search_order()}
          chosen={chosen.urut}
          options={orderNames
            .filter((order) => chosen.q || order !== 'relevan')
            .map((value) => ({ value, label: orderWords[value]() }))}
        />
        <OnlySuch chosen={chosen} counts={counts} />
        <Button kind="secondary">{m.storefront_search_apply()}</Button>
      </Form>
    </details>
  );
}

const orderWords = {
  relevan: m.storefront_search_order_relevan,
  terbaru: m.storefront_search_order_terbaru,
  terlaris: m.finding_order_terlaris,
  rating: m.finding_order_rating,
  termurah: m.storefront_search_order_termurah,
  termahal: m.storefront_search_order_termahal,
};
