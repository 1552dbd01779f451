import type { TaxMonth } from '../../../domain/tax';
import { monthName } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Money } from '../../../ui/Money';
import { Section } from '../../../ui/Section';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** What was collected of the shop's orders, month by month. */
export function Collected({ months }: { months: TaxMonth[] }) {
  const names = [m.tax_month(), m.tax_collected(), m.tax_given_back()];
  return (
    <Section title={m.tax_collected_title()}>
      {months.length === 0 && <Empty motif="angso-duo">{m.tax_collected_none()}</Empty>}
      {months.length > 0 && (
        <Table
          caption={m.tax_collected_caption()}
          columns={names.map((name, place) => ({ name, number: place > 0 }))}
          stacks
        >
          {months.map(({ month, collected, givenBack }) => (
            <tr key={month}>
              <td data-name={names[0]}>{monthName(month, getLocale())}</td>
              <td className="number" data-name={names[1]}>
                <Money rupiah={collected} />
              </td>
              <td className="number" data-name={names[2]}>
                <Money rupiah={givenBack} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
