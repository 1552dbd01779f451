import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { readProof } from '../../domain/statements';
import { requireStaff } from '../../web/doors';
import { privatePhoto } from '../../web/privatePhoto';

/** The picture of a transfer, for finance alone. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'payment:confirm');
  const { data: id } = z.uuid().safeParse(params.id);
  return privatePhoto(id && (await readProof(staff, id)));
}
