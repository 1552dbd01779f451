import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { FieldSet } from './fields';
import { Matrix } from './Matrix';
import { Part } from './Part';
import type { Followed } from './useHints';
import { Variant } from './Variant';

type VariantsProps = {
  fields: FieldSet;
  photos: string[];
  /** Pieces promised to buyers, by the id of the variant. */
  reserved: Record<string, number>;
  limits: FormChoices['limits'];
  followed: Followed;
};

/** What carries a price, a stock and a parcel: one row, or one for each size in each colour and flavour. */
export function Variants({ fields, limits, ...around }: VariantsProps) {
  const rows = fields.variants.getFieldList();
  return (
    <Part title={m.catalog_variants()} lead={m.catalog_variants_lead()} id="varian">
      <Matrix fields={fields} most={limits.variants} />
      {rows.map((row, place) => (
        <Variant key={row.key} {...around} row={row} place={place} limits={limits} isOnly={rows.length === 1} />
      ))}
      <div className="row">
        {rows.length < limits.variants && (
          <Button kind="secondary" name="deed" value="add-variant" formAction={`#varian-${rows.length}`}>
            <Icon name="more" />
            {m.catalog_variant_add()}
          </Button>
        )}
        <noscript>
          <Button kind="quiet" name="deed" value="count" formAction="#varian">
            {m.catalog_receives_count()}
          </Button>
        </noscript>
      </div>
    </Part>
  );
}
