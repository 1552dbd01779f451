import type { ProductPage } from '../../../domain/catalog';
import { Money } from '../../../ui/Money';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';

/** What many pieces cost each. Where variants have other steps, those of the chosen one. */
export function Tiers({ tiers }: { tiers: ProductPage['variants'][number]['tiers'] }) {
  if (tiers.length === 0) return null;
  const columns = [{ name: m.product_tiers_from() }, { name: m.product_tiers_each(), number: true }];
  return (
    <Table caption={m.product_tiers_caption()} columns={columns}>
      {tiers.map(({ from, price }) => (
        <tr key={from}>
          <td>{m.product_tiers_pieces({ pieces: from })}</td>
          <td className="number">
            <Money rupiah={price} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
