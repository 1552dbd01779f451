import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { parcelsCarried } from '../../../domain/orders';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';

type Courier = SerializeFrom<Awaited<ReturnType<typeof parcelsCarried>>>[number];

/** One courier's parcels, and the cash for each and in sum. */
export function CarriedList({ name, phone, parcels, toCollect, collected }: Courier) {
  const sums = [
    { name: m.parcels_carried_sum(), value: toCollect },
    { name: m.parcels_carried_sum_has(), value: collected },
  ].filter(({ value }) => value > 0);
  return (
    <Card as="section">
      <div className="row row-spread">
        <h2>{name}</h2>
        {phone && (
          <a className="button button-quiet" href={`tel:${phone}`}>
            {phone}
          </a>
        )}
      </div>
      <Table
        caption={<span className="unseen">{m.parcels_carried_list({ name })}</span>}
        columns={[
          { name: m.parcels_carried_order() },
          { name: m.parcels_carried_to() },
          { name: m.parcels_carried_cash(), number: true },
        ]}
        stacks
      >
        {parcels.map((parcel) => (
          <tr key={`${parcel.number} ${parcel.parcel}`}>
            <td data-name={m.parcels_carried_order()}>
              <Link className="carried-number" to={`/studio/pesanan/${parcel.id}`}>
                {parcel.number}
              </Link>
            </td>
            <td data-name={m.parcels_carried_to()}>
              {parcel.recipient}, {parcel.phone}
              <br />
              {[parcel.addressLine, parcel.villageName, parcel.districtName].join(', ')}
            </td>
            <td className="number" data-name={m.parcels_carried_cash()}>
              <Cash {...parcel} />
            </td>
          </tr>
        ))}
      </Table>
      {sums.length > 0 && (
        <DefinitionList sum facts={sums.map(({ name, value }) => ({ name, value: <Money rupiah={value} /> }))} />
      )}
      <p className="only-in-print">{m.parcels_carried_signed()}</p>
    </Card>
  );
}

function Cash({ id, cash, isCollected }: Pick<Courier['parcels'][number], 'id' | 'cash' | 'isCollected'>) {
  if (cash === 0) return '–';
  if (!isCollected) return <Money rupiah={cash} />;
  return (
    <span>
      <Money rupiah={cash} /> {m.parcels_carried_collected()}
      <br />
      <Link to={`/studio/pesanan/${id}`}>{m.parcels_carried_take()}</Link>
    </span>
  );
}
