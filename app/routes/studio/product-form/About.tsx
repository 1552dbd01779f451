import { NumberField } from '../../../ui/NumberField';
import { RadioGroup } from '../../../ui/RadioGroup';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { FieldSet } from './fields';
import { Part } from './Part';

const models = {
  READY_STOCK: [m.catalog_model_READY_STOCK, m.catalog_model_READY_STOCK_say],
  MADE_TO_ORDER: [m.catalog_model_MADE_TO_ORDER, m.catalog_model_MADE_TO_ORDER_say],
  WHOLESALE: [m.catalog_model_WHOLESALE, m.catalog_model_WHOLESALE_say],
  GIFT_SET: [m.catalog_model_GIFT_SET, m.catalog_model_GIFT_SET_say],
  SERVICE_KIT: [m.catalog_model_SERVICE_KIT, m.catalog_model_SERVICE_KIT_say],
} as const;

/** What it is, where it stands in the market, and how it is sold. */
export function About({ fields, choices }: { fields: FieldSet; choices: FormChoices }) {
  const { limits } = choices;
  return (
    <Part title={m.catalog_about()}>
      <TextField
        field={fields.name}
        label={m.catalog_name()}
        hint={m.catalog_name_hint()}
        maxLength={limits.name}
        autoCapitalize="sentences"
      />
      <TextArea
        field={fields.description}
        label={m.catalog_description()}
        hint={m.catalog_description_hint()}
        maxLength={limits.description}
        required={false}
      />
      <SelectField
        field={fields.categoryId}
        label={m.catalog_category()}
        hint={m.catalog_category_hint()}
        options={choices.categories}
        required={false}
      />
      <RadioGroup
        field={fields.salesModel}
        label={m.catalog_model()}
        choices={Object.entries(models).map(([value, [label, hint]]) => ({ value, label: label(), hint: hint() }))}
      />
      <div className="if-made-to-order">
        <NumberField
          field={fields.madeToOrderDays}
          label={m.catalog_days()}
          hint={m.catalog_days_hint({ most: limits.madeToOrderDays })}
          unit={m.catalog_days_unit()}
          min={1}
          max={limits.madeToOrderDays}
          required={false}
        />
      </div>
    </Part>
  );
}
