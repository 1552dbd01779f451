import { useState } from 'react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';
import { Picture, type PictureSource } from './Picture';
import { ScrollBox } from './ScrollBox';

export type Photo = { source: PictureSource; tint: number; alt: string };

const whole = '(width >= 768px) 55vw, 88vw';
/** Of photos that nobody has swiped to yet a phone loads the size that their small copies have anyway. */
const waiting = '(width >= 768px) 55vw, 44vw';

/** Photos side by side that are swiped, reached by their small copies below, and enlarged; all without a script. */
export function PhotoStrip({ photos, id, tint }: { photos: Photo[]; id: string; tint?: number }) {
  const [isLookedThrough, setLookedThrough] = useState(false);
  const look = () => setLookedThrough(true);
  if (photos.length === 0) return <Picture alt="" tint={tint} />;
  return (
    <section className="photos" aria-label={m.ui_photos()}>
      <ScrollBox as="ul" className="photos-strip" onScroll={look} onPointerDown={look} onFocus={look}>
        {photos.map(({ source, tint, alt }, place) => (
          <li key={source.src} id={`${id}-${place + 1}`}>
            <Picture
              source={source}
              tint={tint}
              alt={alt}
              sizes={place === 0 || isLookedThrough ? whole : waiting}
              eager={place === 0}
            />
            <Zoom id={`${id}-${place + 1}-besar`} number={place + 1} source={source} alt={alt} />
          </li>
        ))}
      </ScrollBox>
      {photos.length > 1 && (
        <ul className="photos-small">
          {photos.map(({ source, tint }, place) => (
            <li key={source.src}>
              <a href={`#${id}-${place + 1}`} aria-label={m.ui_see_photo({ number: place + 1 })}>
                <Picture source={source} tint={tint} alt="" sizes="88px" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The browser's own popover opens and closes it. React 18 knows these attributes only in small letters. */
function Zoom({ id, number, source, alt }: { id: string; number: number; source: PictureSource; alt: string }) {
  const widest = source.webp.at(-1);
  return (
    <>
      <button type="button" className="photos-zoom" {...{ popovertarget: id }}>
        <Icon name="zoom" />
        <span className="unseen">{m.product_zoom({ number })}</span>
      </button>
      <div id={id} className="zoom" {...{ popover: 'auto' }}>
        <ScrollBox as="section" className="zoom-box" aria-label={alt}>
          <img src={`${source.src}-${widest}.webp`} alt={alt} loading="lazy" />
        </ScrollBox>
        <button
          type="button"
          className="button button-secondary"
          {...{ popovertarget: id, popovertargetaction: 'hide' }}
        >
          <Icon name="close" />
          {m.product_zoom_close()}
        </button>
      </div>
    </>
  );
}
