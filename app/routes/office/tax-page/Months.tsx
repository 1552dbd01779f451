import type { SubmissionResult } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import type { MonthToHandOver } from '../../../domain/tax';
import { dayInJambi, monthName } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Money } from '../../../ui/Money';
import { Section } from '../../../ui/Section';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { HandOver } from './HandOver';

type Month = SerializeFrom<MonthToHandOver>;
type MonthsProps = { months: Month[]; answer: SubmissionResult<string[]> | undefined };

/** What has to be handed over for each month, whether it was, and the file from which its return is written. */
export function Months({ months, answer }: MonthsProps) {
  const names = [
    m.tax_month(),
    m.tax_collected(),
    m.tax_given_back(),
    m.tax_to_hand_over(),
    m.tax_state(),
    m.tax_file(),
  ];
  const isAmount = (place: number) => place > 0 && place < 4;
  const due = months
    .filter(({ state }) => state === 'due')
    .map(({ month, collected, givenBack }) => ({ month, amount: collected - givenBack }));
  return (
    <Section title={m.tax_months()}>
      <p>{m.tax_months_lead()}</p>
      {months.length === 0 && <Empty motif="angso-duo">{m.tax_collected_none_yet()}</Empty>}
      {months.length > 0 && (
        <Table
          caption={m.tax_months_caption()}
          columns={names.map((name, place) => ({ name, number: isAmount(place) }))}
          stacks
        >
          {months.map((month) => (
            <MonthRow key={month.month} month={month} names={names} />
          ))}
        </Table>
      )}
      {(due.length > 0 || answer?.initialValue?.intent === 'hand-over') && <HandOver due={due} answer={answer} />}
    </Section>
  );
}

function MonthRow({ month: row, names }: { month: Month; names: string[] }) {
  const { month, collected, givenBack } = row;
  const name = monthName(month, getLocale());
  return (
    <tr>
      <td data-name={names[0]}>{name}</td>
      {[collected, givenBack, collected - givenBack].map((amount, place) => (
        <td key={names[place + 1]} className="number" data-name={names[place + 1]}>
          <Money rupiah={amount} />
        </td>
      ))}
      <td data-name={names[4]}>{stateOf(row)}</td>
      <td data-name={names[5]}>
        <a href={`/kantor/keuangan/pajak.csv?${new URLSearchParams({ bulan: month })}`}>
          {m.tax_take_file({ month: name })}
        </a>
      </td>
    </tr>
  );
}

const states = { running: m.tax_state_running, due: m.tax_state_due, nothing: m.tax_state_nothing };

function stateOf({ state, paid }: Month): string {
  if (state !== 'paid') return states[state]();
  const { reference, paidAt } = paid!;
  return m.tax_state_paid({ day: dayInJambi(paidAt, getLocale()), reference });
}
