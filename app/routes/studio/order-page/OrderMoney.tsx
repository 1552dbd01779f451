import type { SerializeFrom } from '@remix-run/node';
import type { StatementRow } from '../../../domain/ledger';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { stateWords } from '../money-page/statementWords';
import type { OrderShown } from './shown';

type OrderMoneyProps = {
  order: OrderShown;
  money: NonNullable<OrderShown['money']>;
  /** From the ledger; nothing before it is paid. */
  statement?: SerializeFrom<StatementRow>;
};

/** What the order brings the shop, line by line, in rupiah, and when: what was given back is off it, as in the statement. */
export function OrderMoney({ order, money, statement }: OrderMoneyProps) {
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
            ...(statement ? later(statement) : []),
            { name: m.orders_money_share(), value: <Money rupiah={statement?.receives ?? share} />, total: true },
          ]}
        />
        {statement && <p className="hint">{stateWords(statement.state)}</p>}
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

/** What came off it, or to it, after it was placed. */
function later({ refunded, tax, other }: SerializeFrom<StatementRow>) {
  return [
    { name: m.tax_of_order(), rupiah: -tax },
    { name: m.orders_money_refunded(), rupiah: -refunded },
    { name: m.money_column_other(), rupiah: other },
  ]
    .filter(({ rupiah }) => rupiah !== 0)
    .map(({ name, rupiah }) => ({ name, value: <Money rupiah={rupiah} /> }));
}
