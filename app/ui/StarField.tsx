import { m } from '../words/generated/messages';
import { FieldNotes, OptionalMark } from './FieldFrame';
import { bindField, type FieldProps } from './field';

const names = [m.voices_star_1, m.voices_star_2, m.voices_star_3, m.voices_star_4, m.voices_star_5];

/** One to five stars: radio buttons, so that keys and thumbs choose them, with or without script. */
export function StarField({ defaultValue, ...props }: FieldProps & { defaultValue?: string }) {
  const { frame, control } = bindField(props);
  const { id, name, required, 'aria-describedby': describedBy } = control;
  return (
    <fieldset className="star-field" aria-describedby={describedBy}>
      <legend className="field-label">
        {frame.label} {frame.optional && <OptionalMark />}
      </legend>
      <FieldNotes {...frame} />
      <div className="star-choices">
        {names.map((say, place) => {
          const stars = String(place + 1);
          return (
            <label className="star-choice" key={stars}>
              <input
                type="radio"
                id={place === 0 ? id : `${id}-${stars}`}
                name={name}
                value={stars}
                required={required}
                defaultChecked={stars === defaultValue}
              />
              <span className="star-choice-star" aria-hidden="true">
                ★
              </span>
              <span>
                <span className="unseen">{m.voices_stars_of({ stars })}: </span>
                {say()}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
