import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';

/** Stars as somebody gave them, or the mean of many: seen as stars, read aloud as words. */
export function Stars({ value }: { value: number }) {
  const full = Math.round(value);
  const stars = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(value);
  return (
    <span className="stars" role="img" aria-label={m.voices_stars_of({ stars })}>
      {'★'.repeat(full)}
      {'☆'.repeat(5 - full)}
    </span>
  );
}
