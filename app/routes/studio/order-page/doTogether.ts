import { json, redirect } from '@remix-run/node';
import { z } from 'zod';
import { type Seller, type TakenTogether, takeOrders } from '../../../domain/orders';
import { leaveNote } from '../../../web/flash';
import type { Visitor } from '../../../web/visitor';

const Chosen = z.object({ intent: z.enum(['accept', 'pack', 'print']), ids: z.array(z.uuid()) });

/** What came of it, where it is not simply done: nothing was chosen, or some of them could not be. */
export type NotTogether = { intent: 'accept' | 'pack' | 'print'; done: number; left: TakenTogether['left'] };

/** Does one thing to several orders, or leads to their labels. @throws 404 when one of them is another shop's */
export async function doTogether(seller: Seller, visitor: Visitor, form: FormData) {
  const wish = Chosen.safeParse({ intent: form.get('intent'), ids: form.getAll('id') });
  if (!wish.success) throw new Response(null, { status: 404 });
  const { intent, ids } = wish.data;
  if (ids.length === 0) return json<NotTogether>({ intent, done: 0, left: [] }, 422);
  if (intent === 'print')
    return redirect(`/studio/pesanan/label.pdf?${new URLSearchParams(ids.map((id) => ['id', id]))}`);
  const taken = await takeOrders(seller, { deed: intent, orderIds: ids });
  if (!taken) throw new Response(null, { status: 404 });
  const done = taken.done.length;
  if (taken.left.length > 0) return json<NotTogether>({ intent, done, left: taken.left }, 409);
  leaveNote(visitor, `together-${intent}`, { count: done });
  return redirect(`${visitor.url.pathname}${visitor.url.search}`);
}
