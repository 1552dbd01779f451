import type { ProductPage } from '../../../domain/catalog';
import { Money } from '../../../ui/Money';
import { RadioGroup } from '../../../ui/RadioGroup';
import { m } from '../../../words/generated/messages';
import { groupVariants } from './groupVariants';
import { stockWords } from './stockWords';

type VariantChoiceProps = { variants: ProductPage['variants']; chosen: string };

/**
 * One of the variants, each with its own price and stock. Where two things set them apart, such as size and colour, they
 * stand in a group for each value of the first.
 */
export function VariantChoice({ variants, chosen }: VariantChoiceProps) {
  return groupVariants(variants).map(({ title, variants }) => (
    <RadioGroup
      key={title}
      id={`varian-${variants[0]?.id}`}
      name="variantId"
      label={title ?? m.storefront_product_choose()}
      defaultValue={chosen}
      choices={variants.map(({ id, label, price, available }) => ({
        value: id,
        label,
        aside: <Money rupiah={price} />,
        hint: stockWords(available),
        disabled: available === 0,
      }))}
    />
  ));
}
