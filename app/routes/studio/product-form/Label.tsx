import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { FieldSet } from './fields';
import { Part } from './Part';

/** What stands on the label of food: buyers read it before they buy. */
export function Label({ fields, limits }: { fields: FieldSet; limits: FormChoices['limits'] }) {
  return (
    <Part title={m.catalog_label()} lead={m.catalog_label_lead()}>
      <TextArea
        field={fields.ingredients}
        label={m.catalog_ingredients()}
        hint={m.catalog_ingredients_hint()}
        maxLength={limits.ingredients}
        rows={2}
        required={false}
      />
      <TextField
        field={fields.allergens}
        label={m.catalog_allergens()}
        hint={m.catalog_allergens_hint()}
        maxLength={limits.allergens}
        required={false}
      />
      <TextField
        field={fields.netContent}
        label={m.catalog_net_content()}
        hint={m.catalog_net_content_hint()}
        maxLength={limits.netContent}
        required={false}
      />
      <TextField
        field={fields.shelfLife}
        label={m.catalog_shelf_life()}
        hint={m.catalog_shelf_life_hint()}
        maxLength={limits.shelfLife}
        required={false}
      />
      <TextField
        field={fields.storage}
        label={m.catalog_storage()}
        hint={m.catalog_storage_hint()}
        maxLength={limits.storage}
        required={false}
      />
    </Part>
  );
}
