import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { readReturnPhoto } from '../../domain/returns';
import { privatePhoto } from '../../web/privatePhoto';

/** `1-640.webp`: which of them, and how wide. */
const FILE = /^([1-9])-(\d{2,4})\.webp$/;

/** A photo of a return, for those whom it concerns. */
export async function loader({ params: { id, file = '', code }, context: { visitor } }: LoaderFunctionArgs) {
  const returnId = z.uuid().safeParse(id).data;
  const [, number, width] = FILE.exec(file) ?? [];
  const asker = code === undefined ? await visitor.signedIn() : { code };
  const isAsked = returnId && number && asker;
  const photo = isAsked && (await readReturnPhoto(asker, { returnId, number: Number(number), width: Number(width) }));
  return privatePhoto(photo);
}
