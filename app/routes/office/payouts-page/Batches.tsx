import { Link } from '@remix-run/react';
import { momentInJambi } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Money } from '../../../ui/Money';
import { StatusPill } from '../../../ui/StatusPill';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Batch = { id: string; number: string; madeAt: string; closedAt: string | null; count: number; amount: number };

/** Files for the bank, those that are not done first. */
export function Batches({ batches }: { batches: Batch[] }) {
  if (batches.length === 0) return <Empty motif="kapal-sanggat">{m.finance_batches_none()}</Empty>;
  const names = [
    m.finance_batch_number(),
    m.finance_batch_made(),
    m.finance_batch_count(),
    m.finance_batch_amount(),
    m.finance_batch_state(),
  ];
  return (
    <Table
      caption={m.finance_shelf_batches()}
      columns={names.map((name, place) => ({ name, number: place === 2 || place === 3 }))}
      stacks
    >
      {batches.map(({ id, number, madeAt, closedAt, count, amount }) => (
        <tr key={id}>
          <td data-name={names[0]}>
            <Link to={`/kantor/keuangan/pencairan/${id}`}>{number}</Link>
          </td>
          <td data-name={names[1]}>{momentInJambi(madeAt, getLocale())}</td>
          <td data-name={names[2]} className="number">
            {count}
          </td>
          <td data-name={names[3]} className="number">
            <Money rupiah={amount} />
          </td>
          <td data-name={names[4]}>
            <StatusPill tone={closedAt ? 'done' : 'waiting'}>
              {closedAt ? m.finance_batch_closed() : m.finance_batch_open()}
            </StatusPill>
          </td>
        </tr>
      ))}
    </Table>
  );
}
