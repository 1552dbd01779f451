import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { financeTasks } from '../../domain/financeTasks';
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
import { act, refusalOf, TaskDeed } from './finance-page/taskDeeds';

export const meta: MetaFunction = () => [{ title: m.finance_tasks_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'task:close');
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  const page = await financeTasks(staff, after);
  return json({ ...page, isLater: after !== undefined, isDone: takeNote(context.visitor, ['closed']) !== undefined });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'task:close');
  const form = parseWithZod(await readForm(request), { schema: TaskDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await act(staff, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, 'closed');
    return redirect('/kantor/keuangan/tugas');
  }
  const { status, field, said } = refusalOf(answer);
  return json(form.reply(field ? { fieldErrors: { [field]: [said] } } : { formErrors: [said] }), status);
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
