import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { MoneyField } from '../../../ui/MoneyField';
import { NumberField } from '../../../ui/NumberField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { VariantFieldSet, VariantRow } from './fields';
import { Parcel } from './Parcel';
import { Receives } from './Receives';
import type { Followed } from './useHints';
import { VariantMore } from './VariantMore';

type VariantProps = {
  row: VariantRow;
  place: number;
  photos: string[];
  reserved: Record<string, number>;
  limits: FormChoices['limits'];
  followed: Followed;
  isOnly: boolean;
};

/** One row: what sets it apart, its price and stock; parcel, photo and other prices fold away. */
export function Variant({ row, place, photos, reserved, limits, followed, isOnly }: VariantProps) {
  const fields = row.getFieldset();
  const { id, size, colour, flavour, price, onHand, seenOnHand } = fields;
  const promised = reserved[id.initialValue ?? ''] ?? 0;
  const name = [size, colour, flavour].flatMap(({ initialValue }) => initialValue || []).join(', ');
  const isPlain = isOnly && !name;
  const title = name || m.catalog_variant({ number: place + 1 });
  return (
    <fieldset className="form-variant" id={`varian-${place}`}>
      <legend className={isPlain ? 'unseen' : undefined}>{title}</legend>
      <Carried field={id} />
      <Carried field={seenOnHand} />
      {!isPlain && <SetApart fields={fields} most={limits.variantPart} />}
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
      <Receives
        earnings={followed.hints?.earnings}
        typed={followed.prices[price.name] ?? price.initialValue ?? ''}
        name={title}
      />
      <Parcel fields={fields} limits={limits} isOpen={isOnly} />
      <VariantMore fields={fields} place={place} photos={photos} limits={limits} />
      {!isOnly && <Remove place={place} name={title} />}
    </fieldset>
  );
}

/** What the form only carries along. */
function Carried({ field: { name, initialValue } }: { field: VariantFieldSet['id'] }) {
  return <input type="hidden" name={name} value={initialValue ?? ''} />;
}

function Remove({ place, name }: { place: number; name: string }) {
  return (
    <Button
      kind="quiet"
      name="deed"
      value={`remove-variant:${place}`}
      formAction="#varian"
      aria-label={m.catalog_variant_remove_of({ name })}
    >
      <Icon name="remove" />
      {m.catalog_variant_remove()}
    </Button>
  );
}

function SetApart({ fields, most }: { fields: VariantFieldSet; most: number }) {
  const parts = [
    { field: fields.size, label: m.catalog_variant_size() },
    { field: fields.colour, label: m.catalog_variant_colour() },
    { field: fields.flavour, label: m.catalog_variant_flavour() },
  ];
  return (
    <div className="form-parts">
      {parts.map(({ field, label }) => (
        <TextField key={field.name} field={field} label={label} maxLength={most} required={false} />
      ))}
    </div>
  );
}
