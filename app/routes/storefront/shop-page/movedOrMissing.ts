import { redirect } from '@remix-run/node';
import { slugToday } from '../../../domain/shops';

/** Whoever asks for an address that a shop has left is led on for good: it stands on posters. Kept a short while only, as a shop may go back. */
export async function movedOrMissing(slug: string, { search }: URL): Promise<Response> {
  const today = await slugToday(slug);
  if (!today) return new Response(null, { status: 404 });
  return redirect(`/toko/${today}${search}`, { status: 301, headers: { 'Cache-Control': 'public, max-age=300' } });
}
