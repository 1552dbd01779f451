import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button';
import { FieldNotes } from '../../../ui/FieldFrame';
import { bindField } from '../../../ui/field';
import { Icon } from '../../../ui/Icon';
import { MoneyField } from '../../../ui/MoneyField';
import { NumberField } from '../../../ui/NumberField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { ProductFields, TierFields, VariantFieldSet } from './fields';

type Row = FieldMetadata<TierFields, ProductFields>;
type TiersProps = { field: VariantFieldSet['tiers']; rows: Row[]; place: number; limits: FormChoices['limits'] };

/** Prices for whoever takes many: the more pieces, the less each. */
export function Tiers({ field, rows, place, limits }: TiersProps) {
  const { frame } = bindField({ field, label: m.catalog_tiers(), hint: m.catalog_tiers_hint() });
  const back = `#varian-${place}`;
  return (
    <fieldset className="form-size stack stack-s" id={field.id}>
      <legend className="field-label">{frame.label}</legend>
      <FieldNotes {...frame} />
      {rows.map((row, within) => (
        <Tier key={row.key} row={row} number={within + 1} most={limits.tierFrom}>
          <Button
            kind="quiet"
            name="deed"
            value={`remove-tier:${place}.${within}`}
            formAction={back}
            aria-label={m.catalog_tier_remove({ number: within + 1 })}
          >
            <Icon name="remove" />
          </Button>
        </Tier>
      ))}
      {rows.length < limits.tiers && (
        <div>
          <Button kind="secondary" name="deed" value={`add-tier:${place}`} formAction={back}>
            <Icon name="more" />
            {m.catalog_tier_add()}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Tier({ row, number, most, children }: { row: Row; number: number; most: number; children: ReactNode }) {
  const { from, price } = row.getFieldset();
  return (
    <div className="form-tier">
      <NumberField field={from} label={m.catalog_tier_from({ number })} min={2} max={most} required={false} />
      <MoneyField field={price} label={m.catalog_tier_price({ number })} required={false} />
      {children}
    </div>
  );
}
