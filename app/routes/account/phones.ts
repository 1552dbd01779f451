import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { subscribe, unsubscribe } from '../../domain/pushes';
import { requirePerson } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { rememberPhone } from '../../web/phone';

const PAGE = '/akun/pemberitahuan';

const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('start'), endpoint: z.string(), p256dh: z.string(), auth: z.string() }),
  z.object({ intent: z.literal('stop'), id: z.uuid() }),
]);

/** Nothing stands here: a browser that comes back is led to the page with the buttons. */
export const loader = () => redirect(PAGE);

/** A browser asks to be told, or is told no more. What it sends was never typed by anybody. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  if (form.value.intent === 'stop') {
    await unsubscribe(personId, form.value.id);
    leaveNote(context.visitor, 'phone-stopped');
    return redirect(PAGE);
  }
  const answer = await subscribe(personId, form.value, context.visitor.language);
  if (!answer.ok) throw new Response(null, { status: 400 });
  rememberPhone(context.visitor, answer.phone);
  leaveNote(context.visitor, 'phone-started');
  return redirect(PAGE);
}
