import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { answerComplaint, complaintForStaff } from '../../domain/complaints';
import { Card } from '../../ui/Card';
import { DefinitionList } from '../../ui/DefinitionList';
import { momentInJambi } from '../../ui/day';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { StatusPill } from '../../ui/StatusPill';
import { requireStaff } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { AnswerForm } from './complaint-page/AnswerForm';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.complaint.number ?? m.complaints_title() },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'complaint:answer');
  const complaint = await complaintForStaff(staff, readId(params.id));
  if (!complaint) throw new Response(null, { status: 404 });
  return json({ complaint });
}

function readId(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

const wrong = { error: () => m.complaints_office_answer_wrong() };
const Answered = z.object({ answer: z.string(wrong).trim().min(1, wrong).max(4000, wrong) });

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'complaint:answer');
  const complaintId = readId(params.id);
  const form = parseWithZod(await readForm(request), { schema: Answered });
  if (form.status !== 'success') return json(form.reply(), 422);
  const done = await answerComplaint(staff, { complaintId, answer: form.value.answer });
  if (done.ok) {
    leaveNote(context.visitor, 'answered', { number: done.number });
    return redirect('/kantor/pengaduan');
  }
  if (done.why === 'moved-on') return json(form.reply({ formErrors: [m.complaints_office_moved_on()] }), 409);
  throw new Response(null, { status: 404 });
}

export default function Complaint() {
  const { complaint } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { number, name, email, phone, text, order, madeAt, dueBy, answer, isLate } = complaint;
  const refusal = reply?.error?.[''];
  const facts = [
    { name: m.complaints_office_from(), value: name },
    { name: m.complaints_office_reach(), value: email ?? phone },
    ...(order
      ? [
          { name: m.complaints_office_order(), value: `${order.number} · ${order.shopName}` },
          { name: m.complaints_office_shop_phone(), value: order.shop.phone },
        ]
      : [{ name: m.complaints_about(), value: m.complaints_office_market() }]),
  ];
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.complaints_number_title({ number })}
        crumbs={[{ to: '/kantor/pengaduan', name: m.complaints_office_room() }]}
        lead={m.complaints_made_on({ moment: momentInJambi(madeAt, getLocale()) })}
        actions={isLate && <StatusPill tone="problem">{m.complaints_office_late()}</StatusPill>}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      <Card as="section">
        <DefinitionList facts={facts} />
        <p className="said">{text}</p>
      </Card>
      {answer ? (
        <Card as="section" labelledBy="jawaban">
          <h2 id="jawaban">{m.complaints_answer()}</h2>
          <p className="said">{answer}</p>
        </Card>
      ) : (
        <Card as="section" raised>
          <p className="strong">{m.complaints_office_due({ moment: momentInJambi(dueBy, getLocale()) })}</p>
          <AnswerForm reply={reply} />
        </Card>
      )}
    </div>
  );
}
