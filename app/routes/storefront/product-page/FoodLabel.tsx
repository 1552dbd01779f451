import type { ProductPage } from '../../../domain/catalog';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { m } from '../../../words/generated/messages';

const names = {
  netContent: m.product_net,
  ingredients: m.product_ingredients,
  allergens: m.product_allergens,
  shelfLife: m.product_shelf,
  storage: m.product_storage,
};

/** What stands on the pack: nobody with an allergy has to ask. */
export function FoodLabel({ label }: { label: ProductPage['label'] }) {
  const facts = Object.entries(names).flatMap(([field, name]) => {
    const value = label[field as keyof typeof names];
    return value ? [{ name: name(), value }] : [];
  });
  if (facts.length === 0) return null;
  return (
    <Card as="section" labelledBy="label">
      <h2 id="label">{m.product_label()}</h2>
      <DefinitionList facts={facts} />
    </Card>
  );
}
