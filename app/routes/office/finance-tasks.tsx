import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { closeFinanceTask, financeTasks } from '../../domain/financeTasks';
import { returnHeld } from '../../domain/payments';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { FinanceRooms } from './finance-page/FinanceRooms';
import { TaskCard } from './finance-page/TaskCard';

export const meta: MetaFunction = () => [{ title: m.finance_tasks_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'task:close');
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  const page = await financeTasks(staff, after);
  return json({ ...page, isLater: after !== undefined, isDone: takeNote(context.visitor, ['closed']) !== undefined });
}

const error = () => m.finance_outcome_wrong();
const Done = z.object({
  intent: z.enum(['close', 'return']),
  id: z.uuid(),
  note: z.string({ error }).trim().min(1, { error }).max(1000, { error }),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'task:close');
  const form = parseWithZod(await readForm(request), { schema: Done });
  if (form.status !== 'success') return json(form.reply(), 422);
  const { intent, id: taskId, note: outcome } = form.value;
  const act = intent === 'return' ? returnHeld : closeFinanceTask;
  const answer = await act(staff, { taskId, outcome });
  if (answer.ok) {
    leaveNote(context.visitor, 'closed');
    return redirect('/kantor/keuangan/tugas');
  }
  const isForbidden = answer.why === 'not-allowed';
  const say = isForbidden ? m.payments_finance_not_allowed() : m.finance_moved_on();
  return json(form.reply({ formErrors: [say] }), isForbidden ? 403 : 409);
}

export default function FinanceTasks() {
  const { tasks, next, isLater, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.finance_tasks_title()}
        lead={m.finance_tasks_lead()}
        crumbs={[{ to: '/kantor/keuangan', name: m.payments_finance_title() }]}
      />
      <FinanceRooms here="tasks" />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && isDone && <Notice tone="done">{m.finance_task_closed()}</Notice>}
      {tasks.length === 0 && <Empty motif="angso-duo">{m.finance_tasks_none()}</Empty>}
      <ul className="plain stack">
        {tasks.map((task) => (
          <TaskCard key={task.id} task={task} answer={answer} />
        ))}
      </ul>
      <Pager
        previous={isLater ? '/kantor/keuangan/tugas' : undefined}
        next={next && `/kantor/keuangan/tugas?${new URLSearchParams({ sesudah: next })}`}
      />
    </div>
  );
}
