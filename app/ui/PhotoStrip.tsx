import { m } from '../words/generated/messages';
import { Picture, type PictureSource } from './Picture';

export type Photo = { source: PictureSource; tint: number; alt: string };

/** Photos side by side that are swiped, or reached by their small copies below; without a script. */
export function PhotoStrip({ photos, id, tint }: { photos: Photo[]; id: string; tint?: number }) {
  if (photos.length === 0) return <Picture alt="" tint={tint} />;
  return (
    <section className="photos" aria-label={m.ui_photos()}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <ul className="photos-strip" tabIndex={0}>
        {photos.map(({ source, tint, alt }, place) => (
          <li key={source.src} id={`${id}-${place + 1}`}>
            <Picture source={source} tint={tint} alt={alt} sizes="(width >= 768px) 55vw, 100vw" eager={place === 0} />
          </li>
        ))}
      </ul>
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
