import type { FieldMetadata } from '@conform-to/react';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { MoneyField } from '../../../ui/MoneyField';
import { NumberField } from '../../../ui/NumberField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { ProductFields, VariantFields } from './fields';
import { Part } from './Part';

type Row = FieldMetadata<VariantFields, ProductFields>;
type VariantsProps = { rows: Row[]; reserved: Record<string, number>; limits: FormChoices['limits'] };

/** What carries a price, a stock and a parcel: one row, or one for each size or colour. */
export function Variants({ rows, reserved, limits }: VariantsProps) {
  return (
    <Part title={m.catalog_variants()} lead={m.catalog_variants_lead()} id="varian">
      {rows.map((row, place) => (
        <Variant key={row.key} row={row} place={place} reserved={reserved} limits={limits} isOnly={rows.length === 1} />
      ))}
      {rows.length < limits.variants && (
        <Button kind="secondary" name="deed" value="add-variant" formAction="#varian">
          <Icon name="more" />
          {m.catalog_variant_add()}
        </Button>
      )}
    </Part>
  );
}

type VariantProps = Omit<VariantsProps, 'rows'> & { row: Row; place: number; isOnly: boolean };

function Variant({ row, place, reserved, limits, isOnly }: VariantProps) {
  const fields = row.getFieldset();
  const { id, name, price, onHand, seenOnHand, grams } = fields;
  const promised = reserved[id.initialValue ?? ''] ?? 0;
  const title = name.initialValue || m.catalog_variant({ number: place + 1 });
  return (
    <fieldset className="form-variant">
      <legend className={isOnly ? 'unseen' : undefined}>{title}</legend>
      <input type="hidden" name={id.name} value={id.initialValue ?? ''} />
      <input type="hidden" name={seenOnHand.name} value={seenOnHand.initialValue ?? ''} />
      <TextField
        field={name}
        label={m.catalog_variant_name()}
        hint={m.catalog_variant_name_hint()}
        maxLength={limits.variantName}
        optional={isOnly}
        required={false}
      />
      <div className="form-pair">
        <MoneyField field={price} label={m.catalog_price()} required={false} />
        <NumberField
          field={onHand}
          label={m.catalog_stock()}
          hint={promised > 0 ? m.catalog_stock_hint({ pieces: promised }) : undefined}
          unit={m.catalog_stock_unit()}
          min={promised}
          max={limits.onHand}
          required={false}
        />
      </div>
      <NumberField
        field={grams}
        label={m.catalog_grams()}
        unit={m.catalog_grams_unit()}
        min={1}
        max={limits.grams}
        required={false}
      />
      <ParcelSize size={fields} most={limits.centimetres} />
      {!isOnly && (
        <Button
          kind="quiet"
          name="deed"
          value={`remove-variant:${place}`}
          formAction="#varian"
          aria-label={m.catalog_variant_remove_of({ name: title })}
        >
          <Icon name="remove" />
          {m.catalog_variant_remove()}
        </Button>
      )}
    </fieldset>
  );
}

type Size = Pick<ReturnType<Row['getFieldset']>, 'lengthCm' | 'widthCm' | 'heightCm'>;

function ParcelSize({ size, most }: { size: Size; most: number }) {
  const sides = [
    { field: size.lengthCm, label: m.catalog_length() },
    { field: size.widthCm, label: m.catalog_width() },
    { field: size.heightCm, label: m.catalog_height() },
  ];
  return (
    <fieldset className="form-size stack stack-s">
      <legend className="field-label">{m.catalog_size()}</legend>
      <p className="hint">{m.catalog_size_hint()}</p>
      <div className="form-sides">
        {sides.map(({ field, label }) => (
          <NumberField key={field.name} field={field} label={label} min={1} max={most} required={false} />
        ))}
      </div>
    </fieldset>
  );
}
