import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { readProof } from '../../domain/statements';
import { requireStaff } from '../../web/doors';

/** The picture of a transfer, for finance alone: kept by no cache, and never anything but a picture. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'payment:confirm');
  const { data: id } = z.uuid().safeParse(params.id);
  const picture = id ? await readProof(staff, id) : undefined;
  if (!picture) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/webp',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
