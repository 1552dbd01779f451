import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { decideReturn, returnForStaff } from '../../domain/returns';
import { Card } from '../../ui/Card';
import { DefinitionList } from '../../ui/DefinitionList';
import { momentInJambi } from '../../ui/day';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { ReturnFacts, ReturnStatusPill } from '../../ui/ReturnFacts';
import { returnKinds } from '../../ui/returnWords';
import { rupiah } from '../../ui/rupiah';
import { requireStaff } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { rupiahField } from '../../web/rupiahField';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { DecisionForm } from './return-page/DecisionForm';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.returned.number ?? m.returns_office_title() },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'return:decide');
  const returned = await returnForStaff(staff, readId(params.id));
  if (!returned) throw new Response(null, { status: 404 });
  return json({ returned });
}

function readId(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

const wrongOutcome = { error: () => m.returns_office_outcome_wrong() };
const wrongAnswer = { error: () => m.returns_answer_wrong() };
const wrongAmount = { error: () => m.returns_amount_wrong() };
const Decided = z.object({
  outcome: z.enum(['buyer', 'buyer-back', 'shop'], wrongOutcome),
  amount: rupiahField(wrongAmount).optional(),
  answer: z.string(wrongAnswer).trim().min(1, wrongAnswer).max(1000, wrongAnswer),
});

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'return:decide');
  const returnId = readId(params.id);
  const form = parseWithZod(await readForm(request), { schema: Decided });
  if (form.status !== 'success') return json(form.reply(), 422);

  const answer = await decideReturn(staff, { returnId, ...form.value });
  if (answer.ok) {
    leaveNote(context.visitor, 'decided', { number: answer.number });
    return redirect('/kantor/retur');
  }
  if (answer.why === 'too-much') {
    const wrong = m.returns_too_much({ most: rupiah(answer.most) });
    return json(form.reply({ fieldErrors: { amount: [wrong] } }), 422);
  }
  if (answer.why === 'not-found' || answer.why === 'not-allowed') throw new Response(null, { status: 404 });
  return json(form.reply({ formErrors: [refusals[answer.why]()] }), 409);
}

const refusals = {
  disputed: m.returns_disputed,
  'moved-on': m.returns_moved_on,
  'not-that-way': m.returns_not_that_way,
  'sold-out': m.returns_moved_on,
};

export default function Return() {
  const { returned } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { number, kind, status, dueBy, order, answer, most, mayGoBack } = returned;
  const refusal = reply?.error?.[''];
  const facts = [
    { name: m.returns_office_order(), value: `${order.number} · ${order.shopName}` },
    ...(answer ? [{ name: m.returns_answer_of_shop(), value: answer }] : []),
  ];
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.returns_title_of({ kind: returnKinds[kind](), number })}
        crumbs={[{ to: '/kantor/retur', name: m.returns_office_room() }]}
        lead={<ReturnStatusPill status={status} />}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {status === 'WITH_STAFF' && dueBy && (
        <p className="strong">{m.returns_office_due({ moment: momentInJambi(dueBy, getLocale()) })}</p>
      )}
      <Card as="section">
        <DefinitionList facts={facts} />
        <ReturnFacts returned={returned} />
      </Card>
      {status === 'WITH_STAFF' && <DecisionForm most={most} mayGoBack={mayGoBack} reply={reply} />}
    </div>
  );
}
