import { voiceLimits } from '../../../domain/reviews';
import { m } from '../../../words/generated/messages';
import { keepUploads } from './uploads';

/** What stands in the fields about one thing, as text; photos by their hashes. */
export type Typed = { stars: string; text: string; photos: string[] };

/** What is wrong, by the name of the field. */
export type Errors = Record<string, string[]>;

/** The name of a field: `key` is the id of an order line, or `toko`. */
export const fieldOf = (key: string, field: 'stars' | 'text' | 'photos' | 'kept') => `${key}-${field}`;

const HASH = /^[0-9a-f]{64}$/;

/** Reads the fields about one thing. New photos are kept at once: a missing star must not cost a second upload. */
export async function readTyped(form: FormData, key: string, errors: Errors): Promise<Typed> {
  const text = (field: 'stars' | 'text') => {
    const value = form.get(fieldOf(key, field));
    return typeof value === 'string' ? value : '';
  };
  const before = form.getAll(fieldOf(key, 'kept')).filter((hash): hash is string => HASH.test(String(hash)));
  const { hashes, problems } = await keepUploads(form.getAll(fieldOf(key, 'photos')));
  const photos = [...new Set([...before, ...hashes])];
  if (photos.length > voiceLimits.photos) problems.push(m.voices_write_photos_many({ most: voiceLimits.photos }));
  if (problems.length > 0) errors[fieldOf(key, 'photos')] = problems;
  return { stars: text('stars'), text: text('text'), photos };
}

/** Whether anything is said of it: whatever is left empty is left alone. */
export function isSaid({ stars, text, photos }: Typed): boolean {
  return stars !== '' || text.trim() !== '' || photos.length > 0;
}

/** Notes what is wrong with it. */
export function check({ stars, text }: Typed, key: string, errors: Errors) {
  if (!/^[1-5]$/.test(stars)) errors[fieldOf(key, 'stars')] = [m.voices_write_stars_wrong()];
  const length = text.replace(/\r\n/g, '\n').trim().length;
  if (length > voiceLimits.review) errors[fieldOf(key, 'text')] = [m.voices_write_text_wrong({ length })];
}
