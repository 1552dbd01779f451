import { z } from 'zod';

/** An id as it stands in an address. @throws 404 for what is none */
export function idIn(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

/**
 * The id in an address that may also say `baru`, for what is still to be made.
 *
 * @returns nothing for what is new
 * @throws 404 for what is no id
 */
export function newOrId(id: string | undefined): string | undefined {
  return id === 'baru' ? undefined : idIn(id);
}
