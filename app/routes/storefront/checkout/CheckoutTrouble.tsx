import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { CheckoutOffer } from '../../../domain/checkout';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';

/** Goods that cannot be bought as they lie in the cart, and the button that puts it right without losing what was typed. */
export function CheckoutTrouble({ offer }: { offer?: SerializeFrom<Pick<CheckoutOffer, 'isBuyable' | 'parcels'>> }) {
  if (!offer || offer.isBuyable) return null;
  const troubled = offer.parcels.flatMap(({ lines }) => lines.filter((line) => line.problem));
  return (
    <Notice tone="error">
      <div className="stack stack-s">
        <p className="strong">{m.checkout_not_buyable()}</p>
        <ul>
          {troubled.map(({ variantId, productName, variantName, problem, available }) => (
            <li key={variantId}>
              {[productName, variantName].filter(Boolean).join(', ')}:{' '}
              {problem === 'too-few' ? m.checkout_only_left({ available }) : m.checkout_not_there()}
            </li>
          ))}
        </ul>
        <div className="row">
          <Button kind="secondary" name="intent" value="fit" formNoValidate>
            {m.carts_fit()}
          </Button>
          <Link to="/keranjang">{m.checkout_open_cart()}</Link>
        </div>
      </div>
    </Notice>
  );
}
