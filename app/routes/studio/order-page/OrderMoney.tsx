import type { TaxOnInvoice } from '../../../domain/tax';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

type Amounts = Pick<
  OrderShown,
  'id' | 'goods' | 'commission' | 'shipping' | 'share' | 'service' | 'chargedGrams' | 'papers'
> & { tax?: TaxOnInvoice };

/** What the order brings the shop, line by line, in rupiah. */
export function OrderMoney({ id, goods, commission, shipping, share, service, chargedGrams, papers, tax }: Amounts) {
  return (
    <div className="split-aside">
      <Card as="section" labelledBy="uang">
        <h2 id="uang">{m.orders_money()}</h2>
        <DefinitionList
          sum
          facts={[
            { name: m.orders_money_goods(), value: <Money rupiah={goods} /> },
            { name: m.orders_money_commission(), value: <Money rupiah={-commission} /> },
            {
              name: m.orders_money_shipping({ service, kilograms: chargedGrams / 1000 }),
              value: <Money rupiah={shipping} />,
            },
            ...(tax ? [{ name: m.tax_of_order(), value: <Money rupiah={-tax.collected} /> }] : []),
            { name: m.orders_money_share(), value: <Money rupiah={share - (tax?.collected ?? 0)} />, total: true },
          ]}
        />
        {papers.map(({ number }) => (
          <p key={number}>
            <a href={`/studio/pesanan/${id}/faktur`}>{m.documents_invoice_number({ number })}</a>
          </p>
        ))}
      </Card>
    </div>
  );
}
