import { FieldNotes } from '../../../ui/FieldFrame';
import { bindField, type FieldState } from '../../../ui/field';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';

/** Which of the photos shows a variant. */
export function PickPicture({ field, photos }: { field: FieldState; photos: string[] }) {
  const label = m.catalog_variant_picture();
  const { frame, control } = bindField({ field, label, hint: m.catalog_variant_picture_hint() });
  const choices = ['', ...photos];
  const chosen =
    typeof field.initialValue === 'string' && photos.includes(field.initialValue) ? field.initialValue : '';
  return (
    <fieldset className="form-size stack stack-s" aria-describedby={control['aria-describedby']}>
      <legend className="field-label">{label}</legend>
      <FieldNotes {...frame} />
      <div className="form-picks">
        {choices.map((hash, place) => (
          <label key={hash} className="form-pick">
            <input
              type="radio"
              id={place === 0 ? control.id : `${control.id}-${place}`}
              name={field.name}
              value={hash}
              defaultChecked={hash === chosen}
            />
            {hash && <Picture source={pictureSource({ hash, widths: [320], hasAvif: false })} alt="" sizes="80px" />}
            <span>{hash ? m.catalog_variant_picture_number({ number: place }) : m.catalog_variant_picture_none()}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
