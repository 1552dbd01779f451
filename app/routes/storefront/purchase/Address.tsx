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
  giftNote: string | null;
  /** Where it is picked up; none: it is sent. */
  placeName: string | null;
};

/** Where the parcel goes, or who comes for it, and what the buyer said to the shop. */
export function Address({ order, note }: { order: Address; note: string }) {
  const {
    recipient,
    phone,
    addressLine,
    villageName,
    districtName,
    regencyName,
    provinceName,
    postalCode,
    giftNote,
    placeName,
  } = order;
  return (
    <div className="stack stack-s">
      <h3>{placeName ? m.orders_picked_up_by() : m.orders_sent_to()}</h3>
      <address className="address">
        <span className="strong">{recipient}</span>
        <span>{phone}</span>
        {!placeName && (
          <>
            <span>{addressLine}</span>
            <span>{`${villageName}, ${districtName}`}</span>
            <span>{[regencyName, provinceName, postalCode].filter(Boolean).join(', ')}</span>
          </>
        )}
      </address>
      {giftNote !== null && (
        <>
          <h3>{m.orders_gift()}</h3>
          <p>{m.orders_gift_for_buyer()}</p>
          {giftNote && <p className="said">{giftNote}</p>}
        </>
      )}
      {note && (
        <>
          <h3>{m.orders_note()}</h3>
          <p className="said">{note}</p>
        </>
      )}
    </div>
  );
}
