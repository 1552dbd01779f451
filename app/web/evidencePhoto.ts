import { z } from 'zod';
import type { Actor } from '../domain/accounts';
import { readEvidence } from '../domain/listings';

/** `<id>-640.webp`: which of them, and how wide. */
const FILE = /^([0-9a-f-]{36})-(\d{2,4})\.webp$/;

/**
 * A photo of evidence, for those whom it concerns: kept by no cache, and never anything but a picture.
 *
 * @throws 404 for everybody else
 */
export async function evidencePhoto(asker: Actor, file = ''): Promise<Response> {
  const [, id, width] = FILE.exec(file) ?? [];
  const evidenceId = z.uuid().safeParse(id).data;
  const photo = evidenceId && (await readEvidence(asker, { evidenceId, width: Number(width) }));
  if (!photo) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(photo), {
    headers: {
      'Content-Type': 'image/webp',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
