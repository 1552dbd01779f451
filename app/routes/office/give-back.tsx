import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { agreeRefund, orderToRefund } from '../../domain/refunds';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { rupiah } from '../../ui/rupiah';
import { TextField } from '../../ui/TextField';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { rupiahField } from '../../web/rupiahField';
import { m } from '../../words/generated/messages';
import { GiveBackForm } from './finance-page/GiveBackForm';

export const meta: MetaFunction = () => [{ title: m.payments_give_back_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'refund:agree');
  const number = context.visitor.url.searchParams.get('pesanan')?.trim().toUpperCase() ?? '';
  const order = /^SP-\d{1,12}-\d{1,3}$/.test(number) ? await orderToRefund(staff, number) : undefined;
  return json({ number, order: order ?? null, note: takeNote(context.visitor, ['given-back']) });
}

const wrong = { error: () => m.payments_give_back_amount_wrong() };
const amount = rupiahField(wrong);
const noteWrong = { error: () => m.payments_give_back_note_wrong() };

const Wish = z.object({
  orderId: z.uuid(),
  // Lines of which nothing goes back are left empty.
  goods: z.record(z.uuid(), z.union([z.literal('').transform(() => 0), amount])).default({}),
  shipping: amount.default(0),
  note: z.string(noteWrong).trim().min(1, noteWrong).max(300, noteWrong),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'refund:agree');
  const form = parseWithZod(await readForm(request), { schema: Wish });
  if (form.status !== 'success') return json(form.reply(), 422);
  const { orderId, goods, shipping, note } = form.value;
  const lines = Object.entries(goods).map(([orderLineId, goods]) => ({ orderLineId, goods }));
  const answer = await agreeRefund(staff, { orderId, lines, shipping, note });
  if (answer.ok) {
    leaveNote(context.visitor, 'given-back', { number: answer.number, amount: answer.amount });
    return redirect(`/kantor/keuangan/kembalikan?pesanan=${answer.number}`);
  }
  const say = {
    'not-allowed': m.payments_finance_not_allowed,
    'not-found': m.payments_give_back_none,
    'not-paid': m.payments_give_back_none,
    nothing: m.payments_give_back_nothing,
    'too-much': () => m.payments_give_back_too_much({ most: rupiah(answer.why === 'too-much' ? answer.most : 0) }),
  }[answer.why];
  return json(form.reply({ formErrors: [say()] }), answer.why === 'not-allowed' ? 403 : 422);
}

export default function GiveBack() {
  const { number, order, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.payments_give_back_title()}
        lead={m.payments_give_back_lead()}
        crumbs={[{ to: '/kantor/keuangan', name: m.payments_finance_title() }]}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && (
        <Notice tone="done">
          {m.payments_given_back({ number: String(note.values.number), amount: rupiah(Number(note.values.amount)) })}
        </Notice>
      )}
      <Form method="get" className="stack page-narrow">
        <TextField name="pesanan" label={m.payments_give_back_number()} defaultValue={number} maxLength={20} />
        <Button kind="secondary">{m.payments_give_back_find()}</Button>
      </Form>
      {order && <GiveBackForm key={order.refunds.length} order={order} answer={answer} />}
      {!order && number && <Empty motif="angso-duo">{m.payments_give_back_none()}</Empty>}
    </div>
  );
}
