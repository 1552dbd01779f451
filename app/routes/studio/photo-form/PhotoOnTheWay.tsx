import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';
import type { FormPhoto } from './usePhotos';

type PhotoOnTheWayProps = { photo: FormPhoto; number: number; onAgain: () => void; onRemove: () => void };

/** A photo that is not kept yet: how far it has come, or why it did not come through and what to do. */
export function PhotoOnTheWay({ photo, number, onAgain, onRemove }: PhotoOnTheWayProps) {
  const { share, source, problem, isBroken } = photo;
  const percent = Math.round((share ?? 0) * 100);
  return (
    <>
      <Preview source={source} />
      {share === undefined ? (
        <p className="field-error" role="alert">
          {isBroken ? m.quick_photo_broken() : problem}
        </p>
      ) : (
        <p className="form-photo-share">
          <progress max={100} value={percent} aria-label={m.quick_photo_sending({ percent })} />
          <span aria-hidden="true">{m.quick_photo_sending({ percent })}</span>
        </p>
      )}
      <div className="form-photo-buttons">
        {isBroken && (
          <Button kind="quiet" type="button" onClick={onAgain} aria-label={m.quick_photo_again_of({ number })}>
            <Icon name="upload" />
            {m.quick_photo_again()}
          </Button>
        )}
        <Button kind="quiet" type="button" onClick={onRemove} aria-label={m.catalog_photo_remove_of({ number })}>
          <Icon name="remove" />
          {m.catalog_photo_remove()}
        </Button>
      </div>
    </>
  );
}

/** What was chosen, drawn small: a page may not show files by their address here (`img-src`). */
function Preview({ source }: { source?: Blob }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!source) return;
    let isGone = false;
    createImageBitmap(source, { resizeWidth: 320 })
      .then((photo) => {
        if (isGone || !canvas.current) return photo.close();
        const { width, height } = photo;
        Object.assign(canvas.current, { width, height });
        canvas.current.getContext('2d')?.drawImage(photo, 0, 0);
        photo.close();
      })
      .catch(() => undefined); // what this browser cannot read the server will tell of
    return () => {
      isGone = true;
    };
  }, [source]);
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} className="picture form-photo-preview" width={4} height={3} />
    </div>
  );
}
