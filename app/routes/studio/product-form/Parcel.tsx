import { NumberField } from '../../../ui/NumberField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { VariantFieldSet } from './fields';

type ParcelProps = { fields: VariantFieldSet; limits: FormChoices['limits']; isOpen: boolean };

/** Weight and size of what is handed to the courier. It opens by itself while something is missing or wrong. */
export function Parcel({ fields, limits, isOpen }: ParcelProps) {
  const { grams, lengthCm, widthCm, heightCm } = fields;
  const asked = [grams, lengthCm, widthCm, heightCm];
  const isMissing = asked.some(({ initialValue, errors }) => !initialValue || !!errors?.length);
  return (
    <details className="form-more" open={isOpen || isMissing}>
      <summary>{m.catalog_parcel()}</summary>
      <div className="stack">
        <p className="hint">{m.catalog_parcel_hint()}</p>
        <NumberField
          field={grams}
          label={m.catalog_grams()}
          unit={m.catalog_grams_unit()}
          min={1}
          max={limits.grams}
          required={false}
        />
        <Sides sides={[lengthCm, widthCm, heightCm]} most={limits.centimetres} />
      </div>
    </details>
  );
}

const names = [m.catalog_length, m.catalog_width, m.catalog_height];

function Sides({ sides, most }: { sides: VariantFieldSet['lengthCm'][]; most: number }) {
  return (
    <fieldset className="form-size stack stack-s">
      <legend className="field-label">{m.catalog_size()}</legend>
      <div className="form-sides">
        {sides.map((field, place) => (
          <NumberField key={field.name} field={field} label={names[place]!()} min={1} max={most} required={false} />
        ))}
      </div>
    </fieldset>
  );
}
