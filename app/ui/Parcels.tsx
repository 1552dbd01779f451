import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';
import { CopyText } from './CopyText';
import { momentInJambi } from './day';
import { TrackParcel } from './TrackParcel';

type Parcel = {
  number: number;
  service: string;
  trackingNumber: string | null;
  courierName: string | null;
  courierPhone: string | null;
  sentAt: string;
  lines: { lineId: string; quantity: number }[];
};

type ParcelsProps = {
  parcels: Parcel[];
  lines: { id: string; productName: string; variantName: string; quantity: number }[];
};

/** The parcels of an order, each with how to follow it; and what is in it, where it is not everything. */
export function Parcels({ parcels, lines }: ParcelsProps) {
  const bought = lines.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <>
      {parcels.map((parcel) => {
        const isAll = parcel.lines.reduce((sum, line) => sum + line.quantity, 0) === bought;
        return (
          <div key={parcel.number} className="card-part stack stack-s">
            <h3>{isAll ? m.parcels_one() : m.parcels_number({ number: parcel.number })}</h3>
            <p>{m.parcels_sent_on({ moment: momentInJambi(parcel.sentAt, getLocale()), service: parcel.service })}</p>
            <Way parcel={parcel} />
            {!isAll && <Contents parcel={parcel} lines={lines} />}
          </div>
        );
      })}
    </>
  );
}

function Way({ parcel: { service, trackingNumber, courierName, courierPhone } }: { parcel: Parcel }) {
  return (
    <>
      {courierName && (
        <p>
          {m.parcels_carried_by({ name: courierName })}
          {courierPhone && (
            <>
              {' · '}
              <a href={`tel:${courierPhone}`}>{courierPhone}</a>
            </>
          )}
        </p>
      )}
      {trackingNumber && (
        <>
          <CopyText text={trackingNumber} label={m.orders_tracking_number()} />
          <TrackParcel service={service} />
        </>
      )}
    </>
  );
}

function Contents({ parcel, lines }: { parcel: Parcel; lines: ParcelsProps['lines'] }) {
  return (
    <ul aria-label={m.parcels_contents({ number: parcel.number })}>
      {lines.map(({ id, productName, variantName }) => {
        const quantity = parcel.lines.find(({ lineId }) => lineId === id)?.quantity;
        if (!quantity) return null;
        return (
          <li key={id}>
            {m.parcels_piece({ quantity, goods: [productName, variantName].filter(Boolean).join(' · ') })}
          </li>
        );
      })}
    </ul>
  );
}
