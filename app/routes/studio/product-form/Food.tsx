import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { FieldSet } from './fields';
import type { PirtHint } from './hints';
import { Label } from './Label';
import { Part } from './Part';
import { PirtSays } from './PirtSays';

type FoodProps = { fields: FieldSet; limits: FormChoices['limits']; pirt: PirtHint | null };

/** What the law asks of food. The style sheet shows it, and each part of it, by what has been chosen above. */
export function Food({ fields, limits, pirt }: FoodProps) {
  return (
    <div className="if-food stack stack-l">
      <Part title={m.catalog_food()} lead={m.catalog_food_lead()}>
        <RadioGroup
          field={fields.halal}
          label={m.catalog_halal()}
          choices={[
            { value: 'CERTIFIED', label: m.catalog_halal_CERTIFIED() },
            { value: 'NOT_HALAL', label: m.catalog_halal_NOT_HALAL(), hint: m.catalog_halal_NOT_HALAL_say() },
          ]}
          required={false}
        />
        <div className="if-certified stack">
          <TextField
            field={fields.halalNumber}
            label={m.catalog_halal_number()}
            hint={m.catalog_halal_number_hint()}
            maxLength={40}
            autoCapitalize="characters"
            required={false}
          />
          <TextField field={fields.halalExpiresOn} label={m.catalog_expires()} type="date" optional />
        </div>
        <Permit fields={fields} pirt={pirt} />
      </Part>
      <Label fields={fields} limits={limits} />
    </div>
  );
}

function Permit({ fields, pirt }: Pick<FoodProps, 'fields' | 'pirt'>) {
  return (
    <div className="if-packed stack">
      <RadioGroup
        field={fields.permitKind}
        label={m.catalog_permit_kind()}
        choices={[
          { value: 'PIRT', label: m.catalog_permit_PIRT(), hint: m.catalog_permit_PIRT_say() },
          { value: 'MD', label: m.catalog_permit_MD(), hint: m.catalog_permit_MD_say() },
        ]}
        required={false}
      />
      <div>
        <TextField
          field={fields.permitNumber}
          label={m.catalog_permit_number()}
          hint={m.catalog_permit_number_hint()}
          maxLength={40}
          required={false}
        />
        <PirtSays hint={pirt} />
      </div>
      <TextField field={fields.permitExpiresOn} label={m.catalog_expires()} type="date" required={false} />
    </div>
  );
}
