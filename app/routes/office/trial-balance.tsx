import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { trialBalance } from '../../domain/ledger';
import { Empty } from '../../ui/Empty';
import { Money } from '../../ui/Money';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Table } from '../../ui/Table';
import { requireStaff } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { accountWords } from './finance-page/accountWords';
import { FinanceRooms } from './finance-page/FinanceRooms';

export const meta: MetaFunction = () => [{ title: m.finance_balance_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'ledger:read');
  const balance = await trialBalance(staff);
  if (!balance) throw new Response(null, { status: 404 });
  return json(balance);
}

export default function TrialBalance() {
  const { accounts, debit, credit } = useLoaderData<typeof loader>();
  const names = [m.finance_account(), m.finance_debit(), m.finance_credit()];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.finance_balance_title()}
        lead={m.finance_balance_lead()}
        crumbs={[{ to: '/kantor/keuangan', name: m.payments_finance_title() }]}
      />
      <FinanceRooms here="balance" />
      {debit !== credit && <Notice tone="error">{m.finance_balance_wrong()}</Notice>}
      {accounts.length === 0 && <Empty>{m.finance_balance_none()}</Empty>}
      {accounts.length > 0 && (
        <Table
          caption={m.finance_balance_caption()}
          columns={names.map((name, place) => ({ name, number: place > 0 }))}
          stacks
          foot={
            <tr>
              <td>{m.money_paper_sum()}</td>
              <td className="number" data-name={names[1]}>
                <Money rupiah={debit} />
              </td>
              <td className="number" data-name={names[2]}>
                <Money rupiah={credit} />
              </td>
            </tr>
          }
        >
          {accounts.map((row) => (
            <tr key={row.account}>
              <td>
                <span className="strong">{accountWords[row.account].name()}</span>
                <br />
                <span className="hint">{accountWords[row.account].about()}</span>
              </td>
              <td className={row.debit > 0 ? 'number' : 'number table-nothing'} data-name={names[1]}>
                {row.debit > 0 && <Money rupiah={row.debit} />}
              </td>
              <td className={row.credit > 0 ? 'number' : 'number table-nothing'} data-name={names[2]}>
                {row.credit > 0 && <Money rupiah={row.credit} />}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  );
}
