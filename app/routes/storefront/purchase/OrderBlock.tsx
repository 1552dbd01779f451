import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { ReturnShown } from '../../../domain/returns';
import { BuyAgain } from '../../../ui/BuyAgain';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { GoodsLine, GoodsLines } from '../../../ui/GoodsLine';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { OrderStatus } from '../../../ui/OrderStatus';
import { OrderTimeline } from '../../../ui/OrderTimeline';
import { Parcels } from '../../../ui/Parcels';
import { pictureSource } from '../../../ui/pictureSource';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { ReturnBlock } from '../return-page/ReturnBlock';
import { Address } from './Address';
import { OrderDeeds } from './OrderDeeds';
import { OrderTalk } from './OrderTalk';
import { PayShop } from './PayShop';
import { PickUp } from './PickUp';
import { RefundState } from './RefundState';
import type { OrderShown, TalkShown } from './shown';

const ended = ['CANCELLED', 'RETURNED', 'COMPLETED'];

type OrderBlockProps = {
  order: OrderShown;
  returns: SerializeFrom<ReturnShown>[];
  /** Where its shop can be written to; with what was written so far. */
  talk?: { talk?: TalkShown };
  code: string;
};

/** One shop's part of the purchase: where it stands, what it is, where it goes, what can be done about it. */
export function OrderBlock({ order, returns, talk, code }: OrderBlockProps) {
  const { number, shopName, status, service, lines, goods, shipping, refusal, note } = order;
  const isPickedUp = order.place !== null;
  return (
    <Card as="section" labelledBy={number}>
      <div className="row row-spread">
        <h2 id={number} className="shop-name">
          <Icon name="shop" />
          <Link to={`/toko/${order.shop.slug}`}>{shopName}</Link>
        </h2>
        <OrderStatus status={status} isPickedUp={isPickedUp} />
      </div>
      <p className="hint">{m.orders_number({ number })}</p>
      {refusal && (
        <div className="stack stack-s">
          <p className="strong">{m.orders_refusal({ shop: shopName })}</p>
          <p className="said">{refusal}</p>
        </div>
      )}
      {order.refunds.map((refund) => (
        <RefundState key={refund.id} refund={refund} />
      ))}
      {status === 'PACKED' && order.shipments.length > 0 && <p>{m.parcels_rest_follows()}</p>}
      <Parcels parcels={order.shipments} lines={lines} />
      <PickUp order={order} />
      {order.payTo && <PayShop number={number} to={order.payTo} />}
      <OrderDeeds order={order} code={code} />
      {talk && <OrderTalk order={order} talk={talk.talk} code={code} />}
      {returns.toReversed().map((returned) => (
        <ReturnBlock key={returned.id} returned={returned} code={code} />
      ))}
      <div className="card-part">
        <GoodsLines label={m.carts_lines_of({ shop: shopName })}>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </GoodsLines>
        <BuyAgain code={code} number={number} />
        <DefinitionList
          sum
          facts={[
            { name: m.orders_goods(), value: <Money rupiah={goods} /> },
            isPickedUp
              ? { name: m.orders_pick_up_free(), value: m.checkout_free() }
              : { name: m.orders_shipping_by({ service }), value: <Money rupiah={shipping} /> },
            ...order.discounts.map(({ code, goods, shipping }) => ({
              name: m.vouchers_off_by({ code }),
              value: <Money rupiah={-goods - shipping} />,
            })),
          ]}
        />
      </div>
      <div className="columns card-part">
        <Address order={order} note={note} />
        <div className="stack stack-s">
          <h3>{m.orders_timeline()}</h3>
          <OrderTimeline events={order.events} hasEnded={ended.includes(status)} due={order} isPickedUp={isPickedUp} />
        </div>
      </div>
    </Card>
  );
}

function Line({ line }: { line: OrderShown['lines'][number] }) {
  const { productName, productSlug, variantName, quantity, unitPrice, goods, picture } = line;
  const each = m.checkout_pieces({ quantity, price: rupiah(unitPrice) });
  return (
    <GoodsLine
      picture={picture && pictureSource(picture)}
      tint={picture?.tint}
      name={productName}
      to={`/produk/${productSlug}`}
      detail={[variantName, each].filter(Boolean).join(' · ')}
      amount={<Money rupiah={goods} />}
    />
  );
}
