import { FileField } from '../../../ui/FileField';
import { Notice } from '../../../ui/Notice';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { StarField } from '../../../ui/StarField';
import { Stars } from '../../../ui/Stars';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';
import type { Errors, Typed } from './typed';

type Said = { stars: number; text: string; photos?: string[]; isChangeable: boolean; hiddenWhy: string | null };

type ReviewFieldsProps = {
  /** Of the order line, or `toko`. */
  id: string;
  /** What stands there already. */
  said: Said | null;
  typed?: Typed;
  errors: Errors;
  /** Of a shop there are none. */
  mostPhotos?: number;
};

/** Stars, words and photos about one thing. */
export function ReviewFields({ id, said, typed, errors, mostPhotos }: ReviewFieldsProps) {
  const now = typed ?? { stars: said ? String(said.stars) : '', text: said?.text ?? '', photos: said?.photos ?? [] };
  return (
    <div className="stack">
      {said?.hiddenWhy && <Notice tone="info">{m.voices_write_hidden({ reason: said.hiddenWhy })}</Notice>}
      {said && !said.isChangeable ? (
        <Fixed {...said} />
      ) : (
        <>
          <StarField
            name={`${id}-stars`}
            label={m.voices_write_stars()}
            defaultValue={now.stars}
            error={errors[`${id}-stars`]}
            required={false}
          />
          <TextArea
            name={`${id}-text`}
            label={m.voices_write_text()}
            hint={m.voices_write_text_hint()}
            optional
            defaultValue={now.text}
            error={errors[`${id}-text`]}
          />
          {mostPhotos !== undefined && (
            <Photos id={id} hashes={now.photos} most={mostPhotos} error={errors[`${id}-photos`]} />
          )}
        </>
      )}
    </div>
  );
}

function Fixed({ stars, text }: Said) {
  return (
    <>
      <p>
        <Stars value={stars} />
      </p>
      {text && (
        <p className="voice-text" dir="auto">
          {text}
        </p>
      )}
      <p className="hint">{m.voices_write_fixed()}</p>
    </>
  );
}

type PhotosProps = { id: string; hashes: string[]; most: number; error?: string[] };

/** Photos that hang there already, each to be left out by its tick, and the way to more. */
function Photos({ id, hashes, most, error }: PhotosProps) {
  return (
    <>
      {hashes.length > 0 && (
        <ul className="kept-photos">
          {hashes.map((hash, place) => (
            <li key={hash}>
              <Picture source={pictureSource({ hash, widths: [320], hasAvif: false })} alt="" sizes="160px" />
              <label className="choice">
                <input type="checkbox" name={`${id}-kept`} value={hash} defaultChecked />
                <span>{m.voices_write_photo_keep({ number: place + 1 })}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <FileField
        name={`${id}-photos`}
        label={m.voices_write_photos()}
        hint={m.voices_write_photos_hint({ most })}
        accept="image/*"
        optional
        multiple
        error={error}
      />
    </>
  );
}
