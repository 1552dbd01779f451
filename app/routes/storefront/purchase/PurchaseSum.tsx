import type { SerializeFrom } from '@remix-run/node';
import type { PurchaseShown } from '../../../domain/purchases';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { m } from '../../../words/generated/messages';

/** What the whole purchase came to. */
export function PurchaseSum({ purchase }: { purchase: SerializeFrom<PurchaseShown> }) {
  const { goods, discount, shipping, shippingDiscount, total } = purchase;
  const off = discount + shippingDiscount;
  return (
    <Card as="section" labelledBy="ringkasan">
      <h2 id="ringkasan">{m.carts_sum()}</h2>
      <DefinitionList
        sum
        facts={[
          { name: m.orders_goods(), value: <Money rupiah={goods} /> },
          { name: m.orders_shipping(), value: <Money rupiah={shipping} /> },
          ...(off > 0 ? [{ name: m.vouchers_off(), value: <Money rupiah={-off} /> }] : []),
          { name: m.orders_total(), value: <Money rupiah={total} />, total: true },
        ]}
      />
    </Card>
  );
}
