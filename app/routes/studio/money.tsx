import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { shopBalance, shopStatement } from '../../domain/ledger';
import { ownAccounts, ownConnectAccount, payoutsOfShop, payoutTerms } from '../../domain/payouts';
import { commissionNow } from '../../domain/shops';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { rupiah } from '../../ui/rupiah';
import { requireOwner } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Balance } from './money-page/Balance';
import { BankAccount } from './money-page/BankAccount';
import { act, MoneyDeed, refusalWords } from './money-page/deeds';
import { GatewayAccount } from './money-page/GatewayAccount';
import { lastMonths } from './money-page/months';
import { Payouts } from './money-page/Payouts';
import { Statement } from './money-page/Statement';

export const meta: MetaFunction = () => [{ title: `${m.money_title()} · Sepucuk` }];

const notes = ['account-sent', 'payout-opened', 'gateway-back'] as const;

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireOwner(context);
  const { searchParams } = context.visitor.url;
  const keyOf = (name: string) => z.uuid().safeParse(searchParams.get(name)).data; // a broken link shows the first page
  const [balance, accounts, gateway, payouts, statement, commission] = await Promise.all([
    shopBalance(seller),
    ownAccounts(seller),
    ownConnectAccount(seller),
    payoutsOfShop(seller, keyOf('pencairan')),
    shopStatement(seller, keyOf('sesudah')),
    commissionNow(seller.shopId),
  ]);
  const note = takeNote(context.visitor, notes);
  return json({
    balance: balance!,
    accounts,
    gateway,
    payouts,
    statement: { ...statement, commission },
    ...payoutTerms(),
    months: lastMonths(new Date()),
    isFirst: { payouts: !keyOf('pencairan'), statement: !keyOf('sesudah') },
    note,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireOwner(context);
  const form = parseWithZod(await readForm(request), { schema: MoneyDeed });
  if (form.status !== 'success') return json(form.reply({ hideFields: ['password'] }), 422);
  const answer = await act(seller, form.value, context.visitor.ip);
  if (answer.ok) {
    if (answer.to !== undefined) return redirect(answer.to);
    leaveNote(context.visitor, answer.note, answer.values);
    return redirect('/studio/keuangan');
  }
  // A password is never sent back.
  return json(
    form.reply({ formErrors: [refusalWords(answer)], hideFields: ['password'] }),
    answer.why === 'not-allowed' ? 403 : 409,
  );
}

const noteWords: Record<(typeof notes)[number], (values: { number: string; amount: string }) => string> = {
  'account-sent': m.money_account_sent,
  'payout-opened': m.money_payout_opened,
  'gateway-back': m.money_gateway_back,
};

export default function Money() {
  const { balance, accounts, gateway, payouts, statement, rail, least, months, isFirst, note } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  const isUnderWay = balance.underWay > 0;
  const hasAccount = rail === 'STRIPE_CONNECT' ? gateway === 'ready' : accounts.inUse !== undefined;
  const { number = '', amount = 0 } = note?.values ?? {};
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.money_title()}
        lead={m.money_lead()}
        actions={
          <LinkButton to="/studio/keuangan/pajak" kind="secondary">
            {m.tax_title()}
          </LinkButton>
        }
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && (
        <Notice tone="done">{noteWords[note.code]({ number: String(number), amount: rupiah(Number(amount)) })}</Notice>
      )}
      <div className="split">
        <div className="stack stack-l">
          <Balance balance={balance} least={least} isUnderWay={isUnderWay} hasAccount={hasAccount} />
          <Payouts {...payouts} isFirst={isFirst.payouts} />
        </div>
        <div className="stack">
          {rail === 'STRIPE_CONNECT' ? (
            <GatewayAccount state={gateway} />
          ) : (
            <BankAccount {...accounts} answer={answer} />
          )}
        </div>
      </div>
      <Statement {...statement} months={months} isFirst={isFirst.statement} />
    </div>
  );
}
