import type { Typed } from './typed';

/**
 * Buttons that only rearrange the form: a row more or less, a photo further ahead or gone. They travel like any other
 * button, so that they work without a script.
 *
 * @param deed such as `remove-photo:2`
 * @returns whether it was one of these
 */
export function rearrange({ photos, variants }: Typed, deed: string): boolean {
  const [what, number] = deed.split(':');
  const place = number && /^\d{1,2}$/.test(number) ? Number(number) : -1;
  switch (what) {
    case 'upload': // the photos have been kept already
    case 'find-maker':
      return true;
    case 'add-variant':
      variants.push(new Map([['name', '']])); // a form carries no empty rows
      return true;
    case 'remove-variant':
      if (variants[place]) variants.splice(place, 1);
      return true;
    case 'remove-photo':
      if (photos[place]) photos.splice(place, 1);
      return true;
    case 'move-photo':
      if (photos[place]) photos.splice(Math.max(0, place - 1), 0, ...photos.splice(place, 1));
      return true;
    default:
      return false;
  }
}
