import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import type { Actor } from '../../domain/accounts';
import { batchForStaff, closeBatch, closePayout } from '../../domain/payouts';
import { Card } from '../../ui/Card';
import { Confirm } from '../../ui/Confirm';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { rupiah } from '../../ui/rupiah';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { type Answer, isOf, NoteForm } from './finance-page/NoteForm';
import { Failing } from './payouts-page/OpenPayouts';
import { PayoutCard } from './payouts-page/PayoutCard';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.batch.number ?? m.office_title() }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'payout:send');
  const batch = await batchForStaff(staff, readId(params.id));
  if (!batch) throw new Response(null, { status: 404 });
  return json({ batch, note: takeNote(context.visitor, ['batched', 'paid', 'failed', 'all-paid'])?.code });
}

function readId(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

const text = (error: () => string, most: number) => z.string({ error }).trim().min(1, { error }).max(most, { error });
const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('pay'), id: z.uuid(), note: text(m.payments_proof_wrong, 100) }),
  z.object({ intent: z.literal('fail'), id: z.uuid(), note: text(m.finance_reason_wrong, 500) }),
  z.object({ intent: z.literal('pay-all'), id: z.uuid(), note: text(m.payments_proof_wrong, 100) }),
]);

const refusals = {
  'not-allowed': { status: 403, say: m.payments_finance_not_allowed },
  'moved-on': { status: 409, say: m.finance_moved_on },
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'payout:send');
  const batchId = readId(params.id);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await act(staff, batchId, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, ({ pay: 'paid', fail: 'failed', 'pay-all': 'all-paid' } as const)[form.value.intent]);
    return redirect(`/kantor/keuangan/pencairan/${batchId}`);
  }
  const { status, say } = refusals[answer.why];
  return json(form.reply({ formErrors: [say()] }), status);
}

function act(staff: Actor, batchId: string, { intent, id, note }: z.infer<typeof Deed>) {
  if (intent === 'pay-all') return closeBatch(staff, { batchId, proof: note });
  const outcome =
    intent === 'pay' ? ({ outcome: 'paid', proof: note } as const) : ({ outcome: 'failed', reason: note } as const);
  return closePayout(staff, { payoutId: id, ...outcome });
}

const noteWords = {
  batched: m.finance_batch_ready,
  paid: m.finance_paid,
  failed: m.finance_failed_one,
  'all-paid': m.finance_all_paid,
};

export default function PayoutBatch() {
  const { batch, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  const left = batch.payouts.filter(({ status }) => status === 'BATCHED');
  const sum = left.reduce((total, { amount }) => total + amount, 0);
  return (
    <div className="stack stack-l">
      <PageHeader
        title={batch.number}
        lead={m.finance_batch_left({ count: left.length, amount: rupiah(sum) })}
        crumbs={[
          { to: '/kantor/keuangan', name: m.payments_finance_title() },
          { to: '/kantor/keuangan/pencairan?bagian=berkas', name: m.finance_payouts_title() },
        ]}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && <Notice tone="done">{noteWords[note]()}</Notice>}
      {left.length > 0 && <WholeBatch id={batch.id} answer={answer} />}
      <ul className="plain stack">
        {batch.payouts.map((payout) => (
          <PayoutCard key={payout.id} payout={payout}>
            {payout.status === 'BATCHED' && <OnePayout id={payout.id} answer={answer} />}
          </PayoutCard>
        ))}
      </ul>
    </div>
  );
}

function WholeBatch({ id, answer }: { id: string; answer: Answer }) {
  return (
    <Card as="section" raised labelledBy="berkas">
      <h2 id="berkas">{m.finance_batch_file()}</h2>
      <p>{m.finance_batch_file_about()}</p>
      <p>
        <a className="button" href={`/kantor/keuangan/pencairan/${id}/berkas.csv`} download>
          <Icon name="down" />
          {m.finance_batch_download()}
        </a>
      </p>
      <Confirm ask={m.finance_pay_all()} kind="secondary" open={isOf(answer, 'pay-all', id)}>
        <NoteForm
          intent="pay-all"
          id={id}
          label={m.payments_proof()}
          submit={m.finance_pay_all_now()}
          answer={answer}
        />
      </Confirm>
    </Card>
  );
}

function OnePayout({ id, answer }: { id: string; answer: Answer }) {
  return (
    <div className="row">
      <Confirm ask={m.finance_pay()} kind="secondary" open={isOf(answer, 'pay', id)}>
        <NoteForm intent="pay" id={id} label={m.payments_proof()} submit={m.finance_pay_now()} answer={answer} />
      </Confirm>
      <Failing id={id} answer={answer} />
    </div>
  );
}
