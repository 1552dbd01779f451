import { Card } from '../../../ui/Card';
import { GoodsLine, GoodsLines } from '../../../ui/GoodsLine';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { pictureSource } from '../../../ui/pictureSource';
import { rupiah } from '../../../ui/rupiah';
import { whatsappLink } from '../../../ui/whatsapp';
import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

/** What goes into the parcel, and where the parcel goes. */
export function OrderContents({ order, shopName }: { order: OrderShown; shopName: string }) {
  const { recipient, phone, number, note, refusal, placeName, placeAddress, giftNote } = order;
  const { addressLine, villageName, districtName, regencyName, provinceName, postalCode } = order;
  const text = m.orders_wa_seller_text({ name: recipient, shop: shopName, number });
  return (
    <Card as="section">
      {refusal && <p>{m.orders_refused_because({ reason: refusal })}</p>}
      <GoodsLines label={m.orders_goods_list()}>
        {order.lines.map((line) => (
          <GoodsLine
            key={line.id}
            name={line.productName}
            picture={line.picture && pictureSource(line.picture)}
            tint={line.picture?.tint}
            detail={[line.variantName, detailOf(line)].filter(Boolean).join(' · ')}
            amount={line.price && <Money rupiah={line.price.sum} />}
          />
        ))}
      </GoodsLines>
      <h2>{placeName ? m.orders_picked_up_by() : m.orders_address()}</h2>
      <address>
        <span className="strong">{recipient}</span>
        <br />
        {placeName ? (
          <>
            {m.orders_picked_up_at()} {placeName}, {placeAddress}
            <br />
          </>
        ) : (
          <>
            {addressLine}
            <br />
            {villageName}, {districtName}
            <br />
            {regencyName}, {provinceName} {postalCode}
            <br />
          </>
        )}
        {phone}
      </address>
      {giftNote !== null && <Gift note={giftNote} />}
      {note && (
        <>
          <h3>{m.orders_note_from_buyer()}</h3>
          <p>{note}</p>
        </>
      )}
      <a className="button button-secondary" href={whatsappLink(phone, text)} target="_blank" rel="noreferrer">
        <Icon name="chat" />
        {m.orders_wa_to_buyer()}
      </a>
    </Card>
  );
}

function detailOf({ quantity, price }: OrderShown['lines'][number]): string {
  if (!price) return m.orders_pieces({ count: quantity });
  return m.orders_line_detail({ quantity, price: rupiah(price.each) });
}

/** The parcel goes to somebody who shall not see what it cost. */
function Gift({ note }: { note: string }) {
  return (
    <Notice tone="info">
      <div className="stack stack-s">
        <h3>{m.orders_gift()}</h3>
        {note ? (
          <>
            <p>{m.orders_gift_card()}</p>
            <p className="said">{note}</p>
          </>
        ) : (
          <p>{m.orders_gift_no_card()}</p>
        )}
        <p>{m.orders_gift_no_prices()}</p>
      </div>
    </Notice>
  );
}
