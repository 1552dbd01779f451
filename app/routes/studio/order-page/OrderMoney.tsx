import type { TaxOnInvoice } from '../../../domain/tax';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

type OrderMoneyProps = { order: OrderShown; money: NonNullable<OrderShown['money']>; tax?: TaxOnInvoice };

/** What the order brings the shop, line by line, in rupiah. */
export function OrderMoney({ order, money, tax }: OrderMoneyProps) {
  const { id, service, chargedGrams } = order;
  const { goods, shipping, ownDiscount, commission, ownShippingDiscount, share, papers } = money;
  return (
    <div className="split-aside">
      <Card as="section" labelledBy="uang">
        <h2 id="uang">{m.orders_money()}</h2>
        <DefinitionList
          sum
          facts={[
            { name: m.orders_money_goods(), value: <Money rupiah={goods} /> },
            ...(ownDiscount ? [{ name: m.vouchers_off_yours(), value: <Money rupiah={-ownDiscount} /> }] : []),
            { name: m.orders_money_commission(), value: <Money rupiah={-commission} /> },
            ...(order.placeName
              ? []
              : [
                  {
                    name: m.orders_money_shipping({ service, kilograms: chargedGrams / 1000 }),
                    value: <Money rupiah={shipping} />,
                  },
                ]),
            ...(ownShippingDiscount
              ? [{ name: m.vouchers_off_freight_yours(), value: <Money rupiah={-ownShippingDiscount} /> }]
              : []),
            ...(tax ? [{ name: m.tax_of_order(), value: <Money rupiah={-tax.collected} /> }] : []),
            { name: m.orders_money_share(), value: <Money rupiah={share - (tax?.collected ?? 0)} />, total: true },
          ]}
        />
        {money.borne > 0 && (
          <p className="hint">{m.vouchers_off_platform({ paid: rupiah(money.paid), borne: rupiah(money.borne) })}</p>
        )}
        {papers.map(({ number }) => (
          <p key={number}>
            <a href={`/studio/pesanan/${id}/faktur`}>{m.documents_invoice_number({ number })}</a>
          </p>
        ))}
      </Card>
    </div>
  );
}
