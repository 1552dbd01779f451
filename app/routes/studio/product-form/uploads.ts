import { type Kept, keepPicture } from '../../../domain/catalog';
import { m } from '../../../words/generated/messages';

const refusals: Record<Extract<Kept, { ok: false }>['why'], (file: { name: string }) => string> = {
  'not-a-picture': m.catalog_upload_not_a_picture,
  'too-large': m.catalog_upload_too_large,
  'too-small': m.catalog_upload_too_small,
};

/**
 * Keeps the photos that came with a form, before anything else of it is looked at: a wrong price must not cost a second
 * upload over a slow connection.
 */
export async function keepUploads(form: FormData): Promise<{ hashes: string[]; errors: string[] }> {
  const hashes: string[] = [];
  const errors: string[] = [];
  for (const file of form.getAll('uploads')) {
    if (typeof file === 'string' || file.size === 0) continue; // a file field left empty sends a file without a name
    const kept = await keepPicture(Buffer.from(await file.arrayBuffer()));
    if (kept.ok) hashes.push(kept.hash);
    else errors.push(refusals[kept.why]({ name: file.name.slice(0, 60) }));
  }
  return { hashes, errors };
}
