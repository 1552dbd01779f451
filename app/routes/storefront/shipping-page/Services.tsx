import type { ShippingOption } from '../../../domain/shipping';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';

/** Each service that a shop sends by to a place. */
export function Services({ district, options }: { district: string; options: ShippingOption[] }) {
  if (options.length === 0) return <Notice tone="info">{m.product_shipping_none()}</Notice>;
  return (
    <Table
      caption={district}
      columns={[
        { name: m.product_shipping_service() },
        { name: m.product_shipping_days() },
        { name: m.product_shipping_price(), number: true },
      ]}
    >
      {options.map(({ service, price, daysMin, daysMax }) => (
        <tr key={service}>
          <td>{service}</td>
          <td>
            {daysMin === daysMax ? m.checkout_days({ days: daysMin }) : m.checkout_days_between({ daysMin, daysMax })}
          </td>
          <td className="number">{price === 0 ? m.checkout_free() : <Money rupiah={price} />}</td>
        </tr>
      ))}
    </Table>
  );
}
