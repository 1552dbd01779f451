import { z } from 'zod';
import type { Actor } from '../domain/accounts';
import { readEvidence } from '../domain/listings';
import { privatePhoto } from './privatePhoto';

/** `<id>-640.webp`: which of them, and how wide. */
const FILE = /^([0-9a-f-]{36})-(\d{2,4})\.webp$/;

/**
 * A photo of evidence, for those whom it concerns.
 *
 * @throws 404 for everybody else
 */
export async function evidencePhoto(asker: Actor, file = ''): Promise<Response> {
  const [, id, width] = FILE.exec(file) ?? [];
  const evidenceId = z.uuid().safeParse(id).data;
  const photo = evidenceId && (await readEvidence(asker, { evidenceId, width: Number(width) }));
  return privatePhoto(photo);
}
