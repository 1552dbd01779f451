import { MoneyField } from '../../../ui/MoneyField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from './choices';
import type { VariantFieldSet } from './fields';
import { PickPicture } from './PickPicture';
import { Tiers } from './Tiers';

type VariantMoreProps = { fields: VariantFieldSet; place: number; photos: string[]; limits: FormChoices['limits'] };

/** What not every variant needs: a photo of its own, a crossed-out price, prices for many. */
export function VariantMore({ fields, place, photos, limits }: VariantMoreProps) {
  const { priceBefore, pictureHash, tiers } = fields;
  const rows = tiers.getFieldList();
  const isWrong = [priceBefore, pictureHash, tiers].some(({ allErrors }) => Object.keys(allErrors ?? {}).length > 0);
  return (
    <details className="form-more" open={isWrong || rows.length > 0 || !!priceBefore.initialValue}>
      <summary>{photos.length > 1 ? m.catalog_variant_more_photo() : m.catalog_variant_more()}</summary>
      <div className="stack">
        {photos.length > 1 && <PickPicture field={pictureHash} photos={photos} />}
        <MoneyField
          field={priceBefore}
          label={m.catalog_before()}
          hint={m.catalog_before_hint()}
          optional
          required={false}
        />
        <Tiers field={tiers} rows={rows} place={place} limits={limits} />
      </div>
    </details>
  );
}
