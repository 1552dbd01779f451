import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { Shelves } from '../../ui/Shelves';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { FinanceRooms } from './finance-page/FinanceRooms';
import { AccountsToCheck } from './payouts-page/AccountsToCheck';
import { Batches } from './payouts-page/Batches';
import { act, PayoutDeed, refusalWords } from './payouts-page/deeds';
import { notes, noteWords } from './payouts-page/notes';
import { OpenPayouts } from './payouts-page/OpenPayouts';
import { PayoutList } from './payouts-page/PayoutList';
import { Settlement } from './payouts-page/Settlement';
import { addressOf, shelfNames, shelves } from './payouts-page/shelfNames';
import { readShelf, stockShelf } from './payouts-page/shelves';

export const meta: MetaFunction = () => [{ title: m.finance_payouts_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'payout:send');
  const { shelf, after } = readShelf(context.visitor.url.searchParams);
  return json({
    shelf,
    isLater: after !== undefined,
    note: takeNote(context.visitor, notes),
    ...(await stockShelf(staff, shelf, after)),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'payout:send');
  const form = parseWithZod(await readForm(request), { schema: PayoutDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await act(staff, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, answer.note, { about: answer.about });
    return redirect(answer.to ?? addressOf(readShelf(context.visitor.url.searchParams).shelf));
  }
  return json(form.reply({ formErrors: [refusalWords(answer)] }), answer.why === 'not-allowed' ? 403 : 409);
}

export default function Payouts() {
  const { shelf, isLater, counts, ...stock } = useLoaderData<typeof loader>();
  const next = (stock.accounts ?? stock.open ?? stock.list)?.next;
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.finance_payouts_title()}
        lead={m.finance_payouts_lead()}
        crumbs={[{ to: '/kantor/keuangan', name: m.payments_finance_title() }]}
      />
      <FinanceRooms here="payouts" />
      <Shelves
        label={m.finance_payout_shelves()}
        shelves={shelves.map((one) => ({
          to: addressOf(one),
          name: shelfNames[one](),
          isCurrent: one === shelf,
          count: counts[one as keyof typeof counts],
        }))}
      />
      <Stock />
      <Pager previous={isLater ? addressOf(shelf) : undefined} next={next && addressOf(shelf, next)} />
    </div>
  );
}

/** What lies on the open shelf, and how the last deed went. */
function Stock() {
  const { shelf, note, accounts, open, batches, list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <>
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && (
        <Notice tone="done">{noteWords[note.code]({ about: String(note.values.about ?? '') })}</Notice>
      )}
      {accounts && <AccountsToCheck accounts={accounts.accounts} answer={answer} />}
      {open && <OpenPayouts payouts={open.payouts} answer={answer} />}
      {batches && <Batches batches={batches} />}
      {list && <PayoutList payouts={list.payouts} answer={answer} />}
      {shelf === 'setoran' && <Settlement answer={answer} />}
    </>
  );
}
