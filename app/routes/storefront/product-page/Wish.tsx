import { Form, Link } from '@remix-run/react';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';
import type { Wishing } from './wishing';

type WishProps = { product: { id: string; slug: string; variants: { available: number }[] }; wishing: Wishing };

/** The heart beside goods, and the bell: what is sold out is told when it is there again. A guest signs in first, and comes back. */
export function Wish({ product: { id, slug, variants }, wishing }: WishProps) {
  const back = `/produk/${slug}#suka`;
  const isSoldOut = variants.every(({ available }) => available <= 0);
  const offers = offersOf(wishing, isSoldOut);
  return (
    <div id="suka" className="stack stack-s">
      {wishing.isGuest ? (
        <div className="row">
          {offers.map(({ intent, icon, say }) => (
            <Link
              key={intent}
              className="button button-secondary"
              to={`/masuk?${new URLSearchParams({ lanjut: back })}`}
            >
              <Icon name={icon} />
              {say}
            </Link>
          ))}
        </div>
      ) : (
        <Form method="post" action="/akun/suka" className="row" preventScrollReset>
          <input type="hidden" name="productId" value={id} />
          <input type="hidden" name="kembali" value={back} />
          {offers.map(({ intent, icon, say, isOn }) => (
            <button
              key={icon}
              type="submit"
              className="button button-secondary keep"
              name="intent"
              value={intent}
              aria-pressed={isOn}
            >
              <Icon name={icon} />
              {say}
            </button>
          ))}
        </Form>
      )}
    </div>
  );
}

/** What is pressed already is pressed again to end it. */
function offersOf({ isWished, tellStock, tellPrice }: Wishing, isSoldOut: boolean) {
  const heart = { intent: isWished ? 'remove' : 'add', icon: 'heart', isOn: isWished } as const;
  const bell = isSoldOut
    ? { intent: tellStock ? 'untell-stock' : 'tell-stock', isOn: tellStock, say: m.keeping_tell_stock() }
    : { intent: tellPrice ? 'untell-price' : 'tell-price', isOn: tellPrice, say: m.keeping_tell_price() };
  return [
    { ...heart, say: m.keeping_wish() },
    { ...bell, icon: 'bell' as const },
  ];
}
