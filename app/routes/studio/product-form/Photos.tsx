import { type ChangeEvent, useState } from 'react';
import { Button } from '../../../ui/Button';
import { FileField } from '../../../ui/FileField';
import { Icon } from '../../../ui/Icon';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';
import { Part } from './Part';

type PhotosProps = { hashes: string[]; name: string; most: number; errors?: string[]; busy: boolean; inputId: string };

const LARGEST = 20 * 1024 * 1024; // bytes of a file; the server takes no more

/** The photos that hang to the goods, and the way to more. They travel with the form by their hashes. */
export function Photos({ hashes, name, most, errors = [], busy, inputId }: PhotosProps) {
  const [isTooMuch, setTooMuch] = useState(false);

  // What the server would turn away whole is said before it travels.
  function checkChosen({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    const isTooMuch = files.length > most || files.some((file) => file.size > LARGEST);
    setTooMuch(isTooMuch);
    if (isTooMuch) target.value = '';
  }

  return (
    <Part title={m.catalog_photos()} id="foto">
      {hashes.length > 0 && (
        <ol className="form-photos">
          {hashes.map((hash, place) => (
            <li key={hash}>
              <Photo hash={hash} place={place} name={name} />
            </li>
          ))}
        </ol>
      )}
      {hashes.length < most && (
        <div className="form-upload" onChange={checkChosen}>
          <FileField
            name="uploads"
            id={inputId}
            label={m.catalog_photos_field()}
            hint={m.catalog_photos_hint({ most })}
            accept="image/jpeg,image/png,image/webp,image/avif"
            error={isTooMuch ? m.catalog_photos_too_many_chosen({ most }) : errors}
            multiple
            required={false}
          />
          <Button kind="secondary" name="deed" value="upload" formAction="#foto" busy={busy}>
            <Icon name="upload" />
            {m.catalog_photos_upload()}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Photo({ hash, place, name }: { hash: string; place: number; name: string }) {
  const number = place + 1;
  const alt = name ? m.catalog_photo_alt({ name, number }) : m.catalog_photo_alt_unnamed({ number });
  return (
    <>
      <input type="hidden" name={`photos[${place}]`} value={hash} />
      <Picture
        source={pictureSource({ hash, widths: [320], hasAvif: false })}
        alt={alt}
        tint={0}
        sizes="(width >= 768px) 200px, 45vw"
      />
      {place === 0 && <p className="form-photo-main">{m.catalog_photos_main()}</p>}
      <div className="form-photo-buttons">
        <Button
          kind="quiet"
          name="deed"
          value={`remove-photo:${place}`}
          formAction="#foto"
          aria-label={m.catalog_photo_remove_of({ number })}
        >
          <Icon name="remove" />
          {m.catalog_photo_remove()}
        </Button>
        {place > 0 && (
          <Button
            kind="quiet"
            name="deed"
            value={`move-photo:${place}`}
            formAction="#foto"
            aria-label={m.catalog_photo_move_of({ number })}
          >
            <Icon name="back" />
            {m.catalog_photo_move()}
          </Button>
        )}
      </div>
    </>
  );
}
