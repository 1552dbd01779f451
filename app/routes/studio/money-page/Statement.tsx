import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { StatementRow } from '../../../domain/ledger';
import { Button } from '../../../ui/Button';
import { dayInJambi, monthName } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Money } from '../../../ui/Money';
import { Pager } from '../../../ui/Pager';
import { percent } from '../../../ui/percent';
import { Section } from '../../../ui/Section';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { columnNames, stateWords } from './statementWords';

type StatementProps = {
  rows: SerializeFrom<StatementRow>[];
  next?: string;
  months: string[];
  /** Basis points of the goods. */
  commission: number;
  isFirst: boolean;
};

/** Each order with what it brings and when, and the months to take away. */
export function Statement({ rows, next, months, commission, isFirst }: StatementProps) {
  return (
    <Section title={m.money_statement()}>
      <p>{m.money_commission_is({ percent: percent(commission, getLocale()) })}</p>
      {rows.length > 0 ? <Rows rows={rows} /> : <Empty motif="angso-duo">{m.money_statement_none()}</Empty>}
      <Pager
        previous={isFirst ? undefined : '/studio/keuangan'}
        next={next && `/studio/keuangan?${new URLSearchParams({ sesudah: next })}`}
      />
      <Months months={months} />
    </Section>
  );
}

function Rows({ rows }: { rows: StatementProps['rows'] }) {
  const [paid, order, ...rest] = columnNames();
  const state = rest.pop();
  // Amounts of which there are none in any of these orders would push the rest out of sight.
  const amounts = rest.map((name, place) => ({ name, of: rows.map((row) => amountsOf(row)[place]!) }));
  const shown = amounts.filter(({ of }) => of.some((amount) => amount !== 0));
  const columns = [
    { name: paid },
    { name: order },
    ...shown.map(({ name }) => ({ name, number: true })),
    { name: state },
  ];
  return (
    <Table caption={m.money_statement_caption()} columns={columns} stacks>
      {rows.map((row, place) => (
        <tr key={row.orderId}>
          <td data-name={paid} className="date">
            {dayInJambi(row.paidAt, getLocale())}
          </td>
          <td data-name={order} className="date">
            <Link to={`/studio/pesanan/${row.orderId}`}>{row.number}</Link>
          </td>
          {shown.map(({ name, of }) => (
            <td key={name} className={of[place] === 0 ? 'number table-nothing' : 'number'} data-name={name}>
              <Money rupiah={of[place]!} />
            </td>
          ))}
          <td data-name={state}>{stateWords(row.state)}</td>
        </tr>
      ))}
    </Table>
  );
}

function amountsOf(row: StatementProps['rows'][number]): number[] {
  const { goods, discount, commission, shipping, refunded, tax, other, receives } = row;
  return [goods, -discount, -commission, shipping, -refunded, -tax, other, receives];
}

/** A plain form: what it asks for is a file, and no page. */
function Months({ months }: { months: string[] }) {
  return (
    <form method="get" action="/studio/keuangan/laporan.csv" className="row">
      <label htmlFor="bulan">{m.money_month()}</label>
      <select className="input" id="bulan" name="bulan" defaultValue={months[0]}>
        {months.map((month) => (
          <option key={month} value={month}>
            {monthName(month, getLocale())}
          </option>
        ))}
      </select>
      <Button kind="secondary">{m.money_take_csv()}</Button>
      <Button kind="secondary" formAction="/studio/keuangan/laporan.pdf">
        {m.money_take_pdf()}
      </Button>
    </form>
  );
}
