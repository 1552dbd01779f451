import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import type { Actor } from '../../domain/accounts';
import { confirmTransfer, countTransfersExpected, transfersExpected } from '../../domain/payments';
import { closeRefund, countOpenRefunds, refundTasks } from '../../domain/refunds';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { Shelves } from '../../ui/Shelves';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { FinanceRooms } from './finance-page/FinanceRooms';
import { RefundTasks } from './finance-page/RefundTasks';
import { Transfers } from './finance-page/Transfers';

export const meta: MetaFunction = () => [{ title: m.payments_finance_title() }];

const Shelf = z.enum(['transfer', 'refund', 'kembali']).catch('transfer');

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'payment:confirm');
  const { searchParams } = context.visitor.url;
  const shelf = Shelf.parse(searchParams.get('bagian'));
  const after = z.uuid().safeParse(searchParams.get('sesudah')).data; // a broken link shows the first page
  const [transfers, refunds, transfersWaiting, refundsWaiting] = await Promise.all([
    shelf === 'transfer' ? transfersExpected(staff, after) : undefined,
    shelf === 'transfer' ? undefined : refundTasks(staff, shelf === 'refund' ? 'OPEN' : 'CLOSED', after),
    countTransfersExpected(),
    countOpenRefunds(),
  ]);
  const note = takeNote(context.visitor, ['confirmed', 'revived', 'returned', 'closed']);
  return json({ shelf, transfers, refunds, isLater: after !== undefined, transfersWaiting, refundsWaiting, note });
}

const text = (error: () => string) => z.string({ error }).trim().min(1, { error }).max(100, { error });
const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('confirm'), id: z.uuid(), reference: text(m.payments_reference_wrong) }),
  z.object({ intent: z.literal('close'), id: z.uuid(), proof: text(m.payments_proof_wrong) }),
]);

const refusals = {
  'not-allowed': { status: 403, say: m.payments_finance_not_allowed },
  'not-found': { status: 404, say: m.payments_finance_moved_on },
  'moved-on': { status: 409, say: m.payments_finance_moved_on },
  'no-account': { status: 409, say: m.payments_no_account },
};

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'payment:confirm');
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);

  const answer = await take(form.value, staff);
  if (answer.ok) {
    leaveNote(context.visitor, answer.note, { number: answer.number });
    return redirect(addressOf(form.value.intent === 'confirm' ? 'transfer' : 'refund'));
  }
  const { status, say } = refusals[answer.why];
  return json(form.reply({ formErrors: [say()] }), status);
}

async function take(deed: z.infer<typeof Deed>, staff: Actor) {
  if (deed.intent === 'confirm') {
    const answer = await confirmTransfer(staff, { purchaseId: deed.id, reference: deed.reference });
    return answer.ok ? { ...answer, note: outcomes[answer.outcome] } : answer;
  }
  const answer = await closeRefund(staff, { refundId: deed.id, proof: deed.proof });
  return answer.ok ? { ...answer, note: 'closed' as const } : answer;
}

type Shelf = z.infer<typeof Shelf>;

function addressOf(shelf: Shelf, after?: string): string {
  return `/kantor/keuangan?${new URLSearchParams({ bagian: shelf, ...(after && { sesudah: after }) })}`;
}

export default function Finance() {
  const { shelf, transfers, refunds, isLater, transfersWaiting, refundsWaiting, note } = useLoaderData<typeof loader>();
  const next = (transfers ?? refunds)?.next;
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  const shelves = [
    { shelf: 'transfer', name: m.payments_shelf_transfers(), count: transfersWaiting },
    { shelf: 'refund', name: m.payments_shelf_refunds(), count: refundsWaiting },
    { shelf: 'kembali', name: m.payments_shelf_closed(), count: undefined },
  ] as const;
  return (
    <div className="stack stack-l">
      <PageHeader title={m.payments_finance_title()} lead={m.payments_finance_lead()} />
      <FinanceRooms here="orders" />
      <Shelves
        label={m.payments_shelves()}
        shelves={shelves.map((one) => ({ ...one, to: addressOf(one.shelf), isCurrent: one.shelf === shelf }))}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && <Notice tone="done">{noteWords[note.code]({ number: String(note.values.number) })}</Notice>}
      {transfers && <Transfers transfers={transfers.transfers} answer={answer} />}
      {shelf === 'refund' && (
        <div>
          <LinkButton to="/kantor/keuangan/kembalikan" kind="secondary">
            {m.payments_give_back_title()}
          </LinkButton>
        </div>
      )}
      {refunds && <RefundTasks tasks={refunds.tasks} isOpen={shelf === 'refund'} answer={answer} />}
      <Pager previous={isLater ? addressOf(shelf) : undefined} next={next && addressOf(shelf, next)} />
    </div>
  );
}

const outcomes = { paid: 'confirmed', revived: 'revived', returned: 'returned' } as const;

const noteWords = {
  confirmed: m.payments_confirmed,
  revived: m.payments_revived,
  returned: m.payments_returned,
  closed: m.payments_closed,
};
