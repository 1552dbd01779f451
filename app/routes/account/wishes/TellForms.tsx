import { Form } from '@remix-run/react';
import type { WishShown } from '../../../domain/wishes';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';

/** What somebody wants to be told of goods: that they are there again, or cheaper. */
export function TellForms({ wish: { productId, name, tellStock, tellPrice, isSoldOut, isGone } }: { wish: WishShown }) {
  return (
    <Form method="post" action="/akun/suka" className="row" preventScrollReset>
      <input type="hidden" name="productId" value={productId} />
      {(tellStock || isSoldOut) && (
        <Bell
          name={name}
          intent={tellStock ? 'untell-stock' : 'tell-stock'}
          say={tellStock ? m.keeping_tell_stock_off() : m.keeping_tell_stock()}
        />
      )}
      {(tellPrice || !isGone) && (
        <Bell
          name={name}
          intent={tellPrice ? 'untell-price' : 'tell-price'}
          say={tellPrice ? m.keeping_tell_price_off() : m.keeping_tell_price()}
        />
      )}
    </Form>
  );
}

function Bell({ intent, say, name }: { intent: string; say: string; name: string }) {
  return (
    <Button kind="secondary" name="intent" value={intent}>
      <Icon name="bell" />
      {say}
      <span className="unseen"> {name}</span>
    </Button>
  );
}
