import { type ChangeEvent, useCallback, useEffect, useState } from 'react';
import { Button } from '../../../ui/Button';
import { FileField } from '../../../ui/FileField';
import { Icon } from '../../../ui/Icon';
import { Notice } from '../../../ui/Notice';
import { pictureSource } from '../../../ui/pictureSource';
import type { Cut } from '../../../ui/shrink';
import { m } from '../../../words/generated/messages';
import { CutPhoto } from '../photo-form/CutPhoto';
import { KeptPhoto } from '../photo-form/KeptPhoto';
import { PhotoOnTheWay } from '../photo-form/PhotoOnTheWay';
import { useGoOn } from '../photo-form/useGoOn';
import { type FormPhoto, usePhotos } from '../photo-form/usePhotos';
import { useWaitingForm } from '../photo-form/useWaitingForm';
import { Part } from './Part';

type PhotosProps = { hashes: string[]; name: string; most: number; errors?: string[]; busy: boolean; inputId: string };

/**
 * The photos that hang to the goods, and the way to more. They travel with the form by their hashes. A script makes each small
 * and sends it as soon as it is chosen; without one they travel whole, by the button.
 */
export function Photos({ hashes, name, most, errors = [], busy, inputId }: PhotosProps) {
  const { photos, isOnTheWay, ...act } = usePhotos(hashes, most);
  const [isReady, setReady] = useState(false);
  const [leftOut, setLeftOut] = useState(0);
  const [cutting, setCutting] = useState<{ photo: FormPhoto; source: Blob }>();
  const { inside, isWaiting } = useWaitingForm(isOnTheWay);
  const goOnAt = useGoOn(inside);
  useEffect(() => setReady(true), []);

  function takeChosen({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    setLeftOut(act.add(files));
    target.value = '';
    if (photos.length + files.length >= most) goOnAt(photos.length, 'photo'); // the field goes
  }
  async function beginCut(photo: FormPhoto) {
    const source = photo.source ?? (await fetchKept(photo.hash!));
    if (source) setCutting({ photo, source });
  }
  const placeOf = ({ key }: FormPhoto) => photos.findIndex((one) => one.key === key);
  const endCut = useCallback(() => setCutting(undefined), []);
  function endWith(cut: Cut) {
    if (!cutting) return;
    act.cut(cutting.photo, cutting.source, cut);
    goOnAt(placeOf(cutting.photo), 'photo');
    endCut();
  }
  function move(place: number) {
    act.move(place);
    goOnAt(place - 1, 'last');
  }
  function remove(photo: FormPhoto) {
    act.remove(photo);
    goOnAt(placeOf(photo), 'first');
  }
  const deedsOf = (photo: FormPhoto, place: number) =>
    isReady ? { remove: () => remove(photo), move: () => move(place), cut: () => void beginCut(photo) } : undefined;

  return (
    <Part title={m.catalog_photos()} id="foto">
      <div ref={inside} className="stack">
        {photos.length > 0 && (
          <ol className="form-photos">
            {photos.map((photo, place) => (
              <li key={photo.key} tabIndex={-1}>
                {photo.hash ? (
                  <KeptPhoto {...{ hash: photo.hash, place, name }} deeds={deedsOf(photo, place)} />
                ) : (
                  <PhotoOnTheWay
                    {...{ photo, number: place + 1 }}
                    onAgain={() => act.again(photo)}
                    onRemove={() => remove(photo)}
                  />
                )}
              </li>
            ))}
          </ol>
        )}
        {isWaiting && <Notice tone="info">{m.quick_photo_wait()}</Notice>}
        {photos.length < most && (
          <div className="form-upload" onChange={takeChosen}>
            <FileField
              name="uploads"
              id={inputId}
              label={m.catalog_photos_field()}
              hint={m.catalog_photos_hint({ most })}
              accept="image/jpeg,image/png,image/webp,image/avif"
              error={leftOut > 0 ? m.quick_photo_left_out({ count: leftOut, most }) : errors}
              multiple
              required={false}
            />
            {!isReady && (
              <Button kind="secondary" name="deed" value="upload" formAction="#foto" busy={busy}>
                <Icon name="upload" />
                {m.catalog_photos_upload()}
              </Button>
            )}
          </div>
        )}
        {cutting && <CutPhoto source={cutting.source} onCut={endWith} onClose={endCut} />}
      </div>
    </Part>
  );
}

/** The largest that is kept, to be cut anew. */
async function fetchKept(hash: string): Promise<Blob | undefined> {
  for (const width of [960, 640, 320]) {
    const answer = await fetch(`${pictureSource({ hash, widths: [], hasAvif: false }).src}-${width}.webp`).catch(
      () => undefined,
    );
    if (answer?.ok) return answer.blob();
  }
  return undefined;
}
