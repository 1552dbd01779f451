import { type Kept, keepPicture } from '../../../domain/catalog';
import { m } from '../../../words/generated/messages';

const refusals: Record<Extract<Kept, { ok: false }>['why'], (file: { name: string }) => string> = {
  'not-a-picture': m.catalog_upload_not_a_picture,
  'too-large': m.catalog_upload_too_large,
  'too-small': m.catalog_upload_too_small,
};

/** Keeps the photos that came in one field, encoded anew. */
export async function keepUploads(files: FormDataEntryValue[]): Promise<{ hashes: string[]; problems: string[] }> {
  const hashes: string[] = [];
  const problems: string[] = [];
  for (const file of files) {
    if (typeof file === 'string' || file.size === 0) continue; // a file field left empty sends a file without a name
    const kept = await keepPicture(Buffer.from(await file.arrayBuffer()));
    if (kept.ok) hashes.push(kept.hash);
    else problems.push(refusals[kept.why]({ name: file.name.slice(0, 60) }));
  }
  return { hashes, problems };
}
