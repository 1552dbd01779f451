import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { cardsById } from '../../domain/catalog';

const MOST = 8;

/** The cards of goods by their ids, in that order, for what a browser remembers to have seen. What cannot be seen any more is left out. */
export async function loader({ context }: LoaderFunctionArgs) {
  const ids = context.visitor.url.searchParams.getAll('id').filter((id) => z.uuid().safeParse(id).success);
  const wanted = [...new Set(ids)].slice(0, MOST);
  const cards = await cardsById(wanted);
  return json(
    { cards: wanted.flatMap((id) => cards.get(id) ?? []) },
    { headers: { 'Cache-Control': 'private, max-age=60' } },
  );
}
