import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { type ParcelPaper, papersOfParcels } from '../../../domain/orders';
import { requireSeller } from '../../../web/doors';

const Ids = z.array(z.uuid()).min(1);
const Place = z.coerce.number().int().min(1).max(1000);

/** What to print for orders of one's own shop. @throws 404 when one of them is not, or is none */
export async function parcelPapers(context: AppLoadContext, ids: (string | undefined)[]): Promise<ParcelPaper[]> {
  const seller = await requireSeller(context);
  const asked = Ids.safeParse(ids);
  const parcel = context.visitor.url.searchParams.get('paket');
  const number = Place.optional().safeParse(parcel ?? undefined);
  if (!asked.success || !number.success) throw new Response(null, { status: 404 });
  const papers = await papersOfParcels(seller, asked.data, number.data);
  if (!papers) throw new Response(null, { status: 404 });
  return papers;
}
