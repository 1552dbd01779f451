import type { TaxMonth } from '../../../domain/tax';
import { monthName } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Money } from '../../../ui/Money';
import { Section } from '../../../ui/Section';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** What has to be handed over for each month, and the file from which its return is written. */
export function Months({ months }: { months: TaxMonth[] }) {
  const names = [m.tax_month(), m.tax_collected(), m.tax_given_back(), m.tax_to_hand_over(), m.tax_file()];
  const isAmount = (place: number) => place > 0 && place < 4;
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
          {months.map(({ month, collected, givenBack }) => (
            <tr key={month}>
              <td data-name={names[0]}>{monthName(month, getLocale())}</td>
              {[collected, givenBack, collected - givenBack].map((amount, place) => (
                <td key={names[place + 1]} className="number" data-name={names[place + 1]}>
                  <Money rupiah={amount} />
                </td>
              ))}
              <td data-name={names[4]}>
                <a href={`/kantor/keuangan/pajak.csv?${new URLSearchParams({ bulan: month })}`}>
                  {m.tax_take_file({ month: monthName(month, getLocale()) })}
                </a>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
