import { json, redirect } from '@remix-run/node';
import { z } from 'zod';
import { type Seller, type TakenTogether, type TogetherWish, takeOrders } from '../../../domain/orders';
import { readPhone } from '../../../domain/phone';
import { courierOf } from '../../../ui/couriers';
import { leaveNote } from '../../../web/flash';
import type { Visitor } from '../../../web/visitor';

const Chosen = z.object({
  intent: z.enum(['accept', 'pack', 'hand', 'print']),
  ids: z.array(z.uuid()),
  courierName: z.string().trim().max(100).catch(''),
  courierPhone: z.string().trim().max(30).catch(''),
});

type Deed = z.infer<typeof Chosen>['intent'];

/** What came of it, where it is not simply done: nothing was chosen, some could not be, or what the courier is called is wrong. */
export type NotTogether = {
  intent: Deed;
  /** The numbers of those that are done. */
  done: TakenTogether['done'];
  left: TakenTogether['left'];
  chosen: string[];
  courier?: { name: string; phone: string; wrong: 'name' | 'phone' };
};

/** Does one thing to several orders, or leads to their labels. @throws 404 when one of them is another shop's */
export async function doTogether(seller: Seller, visitor: Visitor, form: FormData) {
  const { courierName, courierPhone } = Object.fromEntries(form);
  const typed = Chosen.safeParse({ intent: form.get('intent'), ids: form.getAll('id'), courierName, courierPhone });
  if (!typed.success) throw new Response(null, { status: 404 });
  const { intent, ids: chosen } = typed.data;
  if (chosen.length === 0) return json<NotTogether>({ intent, done: [], left: [], chosen }, 422);
  if (intent === 'print')
    return redirect(`/studio/pesanan/label.pdf?${new URLSearchParams(chosen.map((id) => ['id', id]))}`);
  const { wish, courier } = wishOf(intent, typed.data);
  if (!wish) return json<NotTogether>({ intent, done: [], left: [], chosen, courier }, 422);
  const taken = await takeOrders(seller, wish);
  if (!taken) throw new Response(null, { status: 404 });
  if (taken.left.length > 0) return json<NotTogether>({ intent, ...taken, chosen }, 409);
  leaveNote(visitor, `together-${intent}`, { count: taken.done.length });
  return redirect(`${visitor.url.pathname}${visitor.url.search}`);
}

type Typed = z.infer<typeof Chosen>;
type Wish = { wish: TogetherWish; courier?: undefined } | { wish?: undefined; courier: NotTogether['courier'] };

function wishOf(deed: Exclude<Deed, 'print'>, { ids: orderIds, courierName: name, courierPhone: phone }: Typed): Wish {
  if (deed !== 'hand') return { wish: { deed, orderIds } };
  if (!name) return { courier: { name, phone, wrong: 'name' } };
  const read = phone ? readPhone(phone) : undefined;
  if (phone && !read) return { courier: { name, phone, wrong: 'phone' } };
  const isOwn = (service: string) => courierOf(service) === undefined;
  return { wish: { deed, orderIds, courier: { name, phone: read }, isOwn } };
}
