import { z } from 'zod';

/**
 * The id in an address that may also say `baru`, for what is still to be made.
 *
 * @returns nothing for what is new
 * @throws 404 for what is no id
 */
export function newOrId(id: string | undefined): string | undefined {
  if (id === 'baru') return undefined;
  if (!z.uuid().safeParse(id).success) throw new Response(null, { status: 404 });
  return id;
}
