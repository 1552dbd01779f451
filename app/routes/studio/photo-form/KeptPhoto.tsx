import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';

type Deeds = { remove: () => void; move: () => void; cut: () => void };

type KeptPhotoProps = { hash: string; place: number; name: string; deeds?: Deeds };

/** A photo that hangs to the goods. Without a script its buttons send the form. */
export function KeptPhoto({ hash, place, name, deeds }: KeptPhotoProps) {
  const number = place + 1;
  const alt = name ? m.catalog_photo_alt({ name, number }) : m.catalog_photo_alt_unnamed({ number });
  const button = (act?: () => void) =>
    ({ kind: 'quiet', name: 'deed', formAction: '#foto', type: act ? 'button' : 'submit', onClick: act }) as const;
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
          {...button(deeds?.remove)}
          value={`remove-photo:${place}`}
          aria-label={m.catalog_photo_remove_of({ number })}
        >
          <Icon name="remove" />
          {m.catalog_photo_remove()}
        </Button>
        {deeds && (
          <Button kind="quiet" type="button" onClick={deeds.cut} aria-label={m.quick_photo_cut_of({ number })}>
            <Icon name="zoom" />
            {m.quick_photo_cut()}
          </Button>
        )}
        {place > 0 && (
          <Button
            {...button(deeds?.move)}
            value={`move-photo:${place}`}
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
