import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { dropQuickAnswer, keepQuickAnswer, quickAnswerLimits, quickAnswersOf } from '../../domain/conversations';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { useAfresh } from '../../ui/useAfresh';
import { requireCorrespondent } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { QuickAnswerForm } from './talk-page/QuickAnswerForm';

export const meta: MetaFunction = () => [{ title: `${m.parcels_quick_title()} · Sepucuk` }];

const notes = { add: m.parcels_quick_saved, keep: m.parcels_quick_saved, drop: m.parcels_quick_removed };

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireCorrespondent(context);
  const done = takeNote(context.visitor, ['add', 'keep', 'drop'])?.code;
  return json({ answers: await quickAnswersOf(seller), done });
}

const Answer = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('keep'),
    id: z.uuid().optional(),
    title: z.string({ error: () => m.parcels_quick_name_wrong() }),
    text: z.string({ error: () => m.parcels_quick_text_wrong() }),
  }),
  z.object({ intent: z.literal('drop'), id: z.uuid() }),
]);

const problems = {
  'no-title': () => ({ title: [m.parcels_quick_name_wrong()] }),
  'no-text': () => ({ text: [m.parcels_quick_text_wrong()] }),
  'too-many': () => ({ '': [m.parcels_quick_most({ most: quickAnswerLimits.answers })] }),
};

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireCorrespondent(context);
  const form = parseWithZod(await readForm(request), { schema: Answer });
  if (form.status !== 'success') return json(form.reply(), 422);
  const { value } = form;
  const answer =
    value.intent === 'keep' ? await keepQuickAnswer(seller, value) : await dropQuickAnswer(seller, value.id);
  if (answer.ok) {
    leaveNote(context.visitor, value.intent === 'keep' && !value.id ? 'add' : value.intent);
    return redirect('/studio/percakapan/jawaban-cepat');
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  if (answer.why === 'not-allowed') throw new Response(null, { status: 403 });
  return json(form.reply({ fieldErrors: problems[answer.why]() }), 422);
}

export default function QuickAnswers() {
  const page = useLoaderData<typeof loader>();
  const { answers, done } = page;
  const afresh = useAfresh(page, done === 'add');
  const reply = useActionData<typeof action>();
  const refusal = reply?.error?.[''];
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.parcels_quick_title()}
        crumbs={[{ to: '/studio/percakapan', name: m.talks_title() }]}
        lead={m.parcels_quick_lead()}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {done && !reply && <Notice tone="done">{notes[done]()}</Notice>}
      {answers.length === 0 && <p className="hint">{m.parcels_quick_none()}</p>}
      {answers.map((answer) => (
        <Card key={answer.id} as="section" labelledBy={answer.id}>
          <h2 id={answer.id}>{answer.title}</h2>
          <p className="said">{answer.text}</p>
          <QuickAnswerForm key={`${answer.title} ${answer.text}`} answer={answer} reply={reply} />
        </Card>
      ))}
      <Card as="section" labelledBy="tambah">
        <h2 id="tambah">{m.parcels_quick_new()}</h2>
        <QuickAnswerForm key={afresh} reply={reply} />
      </Card>
    </div>
  );
}
