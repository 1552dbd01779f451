import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { readReturnPhoto } from '../../domain/returns';

/** `1-640.webp`: which of them, and how wide. */
const FILE = /^([1-9])-(\d{2,4})\.webp$/;

/** A photo of a return, for those whom it concerns: kept by no cache, and never anything but a picture. */
export async function loader({ params: { id, file = '', code }, context: { visitor } }: LoaderFunctionArgs) {
  const returnId = z.uuid().safeParse(id).data;
  const [, number, width] = FILE.exec(file) ?? [];
  const asker = code === undefined ? await visitor.signedIn() : { code };
  const isAsked = returnId && number && asker;
  const photo = isAsked && (await readReturnPhoto(asker, { returnId, number: Number(number), width: Number(width) }));
  if (!photo) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(photo), {
    headers: {
      'Content-Type': 'image/webp',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
