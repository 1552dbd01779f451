import type { Report } from '../../../domain/learning';
import { rupiah } from '../../../ui/rupiah';
import { Section } from '../../../ui/Section';
import { sectorNames } from '../../../ui/sectors';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { count, tenth } from './figures';

type BesideSectorProps = Pick<Report, 'sector' | 'now'> & { least: number };

/** The shop beside the middle of its sector; with too few shops, why there is none. */
export function BesideSector({ sector: { sector, shops, median }, now, least }: BesideSectorProps) {
  const name = sectorNames[sector]();
  const unsaid = m.learning_sector_unsaid();
  const say = (conversion: number | null) => (conversion === null ? unsaid : tenth(conversion));
  return (
    <Section title={m.learning_sector({ sector: name })}>
      {median ? (
        <Table
          caption={m.learning_sector_about({ shops })}
          columns={[
            { name: m.learning_sector_figure() },
            { name: m.learning_sector_yours(), number: true },
            { name: m.learning_sector_middle(), number: true },
          ]}
        >
          <Row name={m.learning_visits()} yours={count(now.visits)} middle={count(median.visits)} />
          <Row name={m.learning_orders()} yours={count(now.orders)} middle={count(median.orders)} />
          <Row name={m.learning_sales()} yours={rupiah(now.sales)} middle={rupiah(median.sales)} />
          <Row name={m.learning_conversion()} yours={say(now.conversion)} middle={say(median.conversion)} />
        </Table>
      ) : (
        <p className="hint">{m.learning_sector_few({ shops, sector: name, least })}</p>
      )}
    </Section>
  );
}

function Row({ name, yours, middle }: { name: string; yours: string; middle: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{yours}</td>
      <td className="number">{middle}</td>
    </tr>
  );
}
