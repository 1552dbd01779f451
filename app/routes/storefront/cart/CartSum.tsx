import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { CartShown } from '../../../domain/carts';
import type { CartOff, OfferedVoucher, VoucherShown } from '../../../domain/vouchers';
import { Button, LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import { VoucherBox } from '../vouchers/VoucherBox';

type CartSumProps = {
  cart: SerializeFrom<CartShown>;
  vouchers: SerializeFrom<{ off: CartOff; vouchers: VoucherShown[]; offered: OfferedVoucher[] }> | null;
  refused?: { say: string; code: string };
};

/** What the cart comes to so far, and the way on. */
export function CartSum({ cart, vouchers, refused }: CartSumProps) {
  const { parcels, goods, pieces, isBuyable } = cart;
  const off = vouchers?.off.goods ?? 0;
  const hasNewPrices = parcels.some(({ lines }) => lines.some((line) => line.priceBefore !== undefined));
  return (
    <div className="split-aside">
      <Card as="section" raised labelledBy="ringkasan">
        <h2 id="ringkasan">{m.carts_sum()}</h2>
        <DefinitionList
          sum
          facts={[
            { name: m.carts_goods({ pieces }), value: <Money rupiah={goods} /> },
            { name: m.carts_shipping(), value: m.carts_shipping_later() },
            ...(off > 0 ? [{ name: m.vouchers_off(), value: <Money rupiah={-off} /> }] : []),
            { name: m.carts_total(), value: <Money rupiah={goods - off} />, total: true },
          ]}
        />
        {vouchers && vouchers.off.freight.length > 0 && <p className="hint">{m.vouchers_off_freight_later()}</p>}
        {hasNewPrices && (
          <Notice tone="info">
            <Form method="post" className="stack stack-s" preventScrollReset>
              <p>{m.carts_price_changes()}</p>
              <Button kind="secondary" name="intent" value="accept-prices">
                {m.carts_accept_prices()}
              </Button>
            </Form>
          </Notice>
        )}
        {isBuyable ? (
          <LinkButton to="/bayar" wide>
            {m.carts_go_on()}
          </LinkButton>
        ) : (
          <NotYet />
        )}
        <p className="hint">{m.carts_not_reserved()}</p>
        {vouchers && (
          <Form method="post" className="card-part" preventScrollReset>
            {/* Enter presses the first button of a form: it must not be the one that takes a voucher away. */}
            <button type="submit" name="intent" value="voucher" formNoValidate hidden tabIndex={-1}>
              {m.vouchers_use()}
            </button>
            <VoucherBox
              vouchers={vouchers.vouchers}
              offered={vouchers.offered}
              code={refused?.code}
              error={refused && [refused.say]}
            />
          </Form>
        )}
      </Card>
    </div>
  );
}

/** The way on is shut, and this is what opens it. */
function NotYet() {
  return (
    <Form method="post" className="stack stack-s" preventScrollReset>
      <Notice tone="error">
        <p id="belum-bisa">{m.carts_not_buyable()}</p>
      </Notice>
      <Button kind="secondary" wide name="intent" value="fit">
        {m.carts_fit()}
      </Button>
      <Button type="button" wide disabled aria-describedby="belum-bisa">
        {m.carts_go_on()}
      </Button>
    </Form>
  );
}
