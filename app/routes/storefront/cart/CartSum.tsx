import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { CartShown } from '../../../domain/carts';
import { Button, LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';

/** What the cart comes to so far, and the way on. */
export function CartSum({ cart: { parcels, goods, pieces, isBuyable } }: { cart: SerializeFrom<CartShown> }) {
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
            { name: m.carts_total(), value: <Money rupiah={goods} />, total: true },
          ]}
        />
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
