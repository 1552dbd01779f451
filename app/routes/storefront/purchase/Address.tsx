import { m } from '../../../words/generated/messages';

type Address = {
  recipient: string;
  phone: string;
  addressLine: string;
  villageName: string;
  districtName: string;
  regencyName: string;
  provinceName: string;
  postalCode: string | null;
};

/** Where the parcel goes, and what the buyer said to the shop. */
export function Address({ order, note }: { order: Address; note: string }) {
  const { recipient, phone, addressLine, villageName, districtName, regencyName, provinceName, postalCode } = order;
  return (
    <div className="stack stack-s">
      <h3>{m.orders_sent_to()}</h3>
      <address className="address">
        <span className="strong">{recipient}</span>
        <span>{phone}</span>
        <span>{addressLine}</span>
        <span>{`${villageName}, ${districtName}`}</span>
        <span>{[regencyName, provinceName, postalCode].filter(Boolean).join(', ')}</span>
      </address>
      {note && (
        <>
          <h3>{m.orders_note()}</h3>
          <p className="said">{note}</p>
        </>
      )}
    </div>
  );
}
