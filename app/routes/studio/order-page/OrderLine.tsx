import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { OrderListed } from '../../../domain/orders';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { Money } from '../../../ui/Money';
import { OrderStatus } from '../../../ui/OrderStatus';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type OrderLineProps = SerializeFrom<OrderListed> & { isChosen: boolean; isChoosable: boolean };

/** An order in the list: who, what, where to, and until when it wants an answer. */
export function OrderLine({ isChosen, isChoosable, ...order }: OrderLineProps) {
  const {
    id,
    number,
    status,
    recipient,
    regencyName,
    placeName,
    pieces,
    firstLine,
    goods,
    acceptBy,
    parcels,
    withCourier,
  } = order;
  return (
    <Card as="li" labelledBy={`order-${id}`}>
      <div className="row row-spread">
        <div className="row">
          {isChoosable && (
            <label className="pick">
              <input type="checkbox" name="id" value={id} defaultChecked={isChosen} />
              <span className="unseen">{m.parcels_pick({ number })}</span>
            </label>
          )}
          <h2 id={`order-${id}`}>
            <Link to={`/studio/pesanan/${id}`}>{number}</Link>
          </h2>
        </div>
        <OrderStatus status={status} reader="seller" isPickedUp={placeName !== null} />
      </div>
      <p className="line-and-sum">
        <span>
          {firstLine} · {m.orders_pieces({ count: pieces })}
        </span>
        {goods !== undefined && <Money rupiah={goods} />}
      </p>
      <p className="hint">
        {recipient}, {placeName ? m.orders_to_be_collected({ place: placeName }) : m.orders_to({ place: regencyName })}
      </p>
      {status === 'PACKED' && parcels > 0 && <p className="hint">{m.parcels_some_sent({ count: parcels })}</p>}
      {withCourier !== undefined && withCourier > 0 && (
        <p className="strong">{m.orders_cash_missing({ amount: rupiah(withCourier) })}</p>
      )}
      {status === 'NEW' && acceptBy && (
        <p className="strong">{m.orders_answer_by({ moment: momentInJambi(acceptBy, getLocale()) })}</p>
      )}
    </Card>
  );
}
