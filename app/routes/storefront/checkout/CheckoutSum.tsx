import { Link } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { m } from '../../../words/generated/messages';
import type { Costs } from './costs';

/**
 * What is agreed to with the button below it: the sum travels with the form, and another one buys nothing (C1). While the sum is being
 * asked for there is nothing to agree to yet.
 */
export function CheckoutSum({ costs, isBusy }: { costs: Costs; isBusy: boolean }) {
  const { goods, discount, pieces, shipping, total, isAddressed } = costs;
  const whyNot = isAddressed ? m.checkout_not_everywhere : m.checkout_after_address;
  return (
    <div className="split-aside">
      <Card as="section" raised labelledBy="ringkasan">
        <h2 id="ringkasan">{m.carts_sum()}</h2>
        <div aria-live="polite">
          <DefinitionList
            sum
            facts={[
              { name: m.carts_goods({ pieces }), value: <Money rupiah={goods} /> },
              {
                name: m.carts_shipping(),
                value: shipping === undefined ? whyNot() : <Money rupiah={shipping} />,
              },
              ...(discount > 0 ? [{ name: m.vouchers_off(), value: <Money rupiah={-discount} /> }] : []),
              {
                name: total === undefined ? m.carts_total() : m.checkout_total(),
                value: <Money rupiah={total ?? goods - discount} />,
                total: true,
              },
            ]}
          />
        </div>
        {total !== undefined && <input type="hidden" name="total" value={total} />}
        <noscript>
          <div className="stack stack-s">
            <p className="hint">{m.checkout_quote_hint()}</p>
            <Button kind="secondary" wide name="intent" value="quote" formNoValidate formAction="/bayar#ringkasan">
              {m.checkout_quote()}
            </Button>
          </div>
        </noscript>
        <Button wide name="intent" value="pay" busy={isBusy}>
          {m.checkout_pay()}
        </Button>
        <p className="hint">
          {m.checkout_terms()} <Link to="/syarat">{m.checkout_read_terms()}</Link>
        </p>
      </Card>
    </div>
  );
}
