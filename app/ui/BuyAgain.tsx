import { Form } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { Button } from './Button';
import { Icon } from './Icon';

/** Puts an order into the cart once more: a plain form, which the cart answers. */
export function BuyAgain({ code, number }: { code: string; number: string }) {
  return (
    <Form method="post" action="/keranjang">
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="number" value={number} />
      <Button kind="secondary" name="intent" value="again">
        <Icon name="cart" />
        {m.keeping_buy_again()}
        <span className="unseen"> {number}</span>
      </Button>
    </Form>
  );
}
