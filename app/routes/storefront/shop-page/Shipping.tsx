import type { ShopRate } from '../../../domain/catalog';
import { Money } from '../../../ui/Money';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';

/** Where a shop ships and for how much: a sentence, and the whole table for who asks. */
export function Shipping({ rates, place }: { rates: ShopRate[]; place: string }) {
  if (rates.length === 0) return <p>{m.storefront_shop_ships_none()}</p>;
  const areas = new Set(rates.map(({ to }) => to));
  return (
    <>
      <p>
        {areas.has(null)
          ? m.storefront_shop_ships_all({ place })
          : m.storefront_shop_ships_some({ count: areas.size, place })}
      </p>
      <details>
        <summary className="unfold">{m.storefront_shop_ships_see()}</summary>
        <Table
          caption={m.storefront_shop_ships_caption()}
          columns={[
            { name: m.storefront_shop_ships_to() },
            { name: m.storefront_shop_ships_service() },
            { name: m.storefront_shop_ships_first(), number: true },
            { name: m.storefront_shop_ships_next(), number: true },
            { name: m.storefront_shop_ships_days(), number: true },
          ]}
        >
          {rates.map(({ to, service, first, next, daysMin, daysMax }) => (
            <tr key={`${service} ${to}`}>
              <td>{to ?? m.storefront_shop_ships_elsewhere()}</td>
              <td>{service}</td>
              <td className="number">
                <Money rupiah={first} />
              </td>
              <td className="number">
                <Money rupiah={next} />
              </td>
              <td className="number">{daysMin === daysMax ? daysMin : `${daysMin}–${daysMax}`}</td>
            </tr>
          ))}
        </Table>
      </details>
    </>
  );
}
