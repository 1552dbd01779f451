import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button';
import { type Cut, frameOf, SHAPE } from '../../../ui/shrink';
import { m } from '../../../words/generated/messages';

const WIDTH = 480;

type CutPhotoProps = { source: Blob; onCut: (cut: Cut) => void; onClose: () => void };

/** Chooses a part of a photo by three sliders, which fingers and keys move alike. */
export function CutPhoto({ source, onCut, onClose }: CutPhotoProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [photo, setPhoto] = useState<ImageBitmap>();
  const [cut, setCut] = useState<Cut>({ x: 0.5, y: 0.5, width: 1 });

  useEffect(() => {
    dialog.current?.showModal();
    void createImageBitmap(source).then(setPhoto, onClose);
  }, [source, onClose]);
  useEffect(() => {
    if (!photo) return;
    const { x, y, width, height } = frameOf(photo, cut);
    canvas.current?.getContext('2d')?.drawImage(photo, x, y, width, height, 0, 0, WIDTH, WIDTH / SHAPE);
  }, [photo, cut]);

  const slider = (label: string, value: number, change: (value: number) => Partial<Cut>, least = 0) => (
    <label className="field">
      {label}
      <input
        type="range"
        min={least}
        max={1}
        step={0.01}
        value={value}
        onChange={({ target }) => setCut((now) => ({ ...now, ...change(Number(target.value)) }))}
      />
    </label>
  );
  return (
    <dialog ref={dialog} className="sheet-dialog" aria-labelledby="potong-foto" onClose={onClose}>
      <div className="stack">
        <h2 id="potong-foto">{m.quick_photo_cut_title()}</h2>
        <p className="hint">{m.quick_photo_cut_lead()}</p>
        <canvas ref={canvas} className="picture form-photo-preview" width={WIDTH} height={WIDTH / SHAPE} />
        {slider(m.quick_photo_cut_zoom(), 1.25 - cut.width, (value) => ({ width: 1.25 - value }), 0.25)}
        {slider(m.quick_photo_cut_x(), cut.x, (x) => ({ x }))}
        {slider(m.quick_photo_cut_y(), cut.y, (y) => ({ y }))}
        <div className="row">
          <Button type="button" onClick={() => onCut(cut)}>
            {m.quick_photo_cut_use()}
          </Button>
          <Button kind="secondary" type="button" onClick={() => dialog.current?.close()}>
            {m.quick_photo_cut_cancel()}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
