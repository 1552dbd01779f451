import { Link } from '@remix-run/react';
import { Icon } from '../../../ui/Icon';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import type { Sending as SendingFacts } from '../shipping-page/sending';

type SendingProps = { slug: string; sentWithin?: number; sending?: SendingFacts; pickUps: string[] };

/** How soon it leaves the shop, and what the way to the shopper costs, as far as it is known where that is. */
export function Sending({ slug, sentWithin, sending, pickUps: [place, ...others] }: SendingProps) {
  return (
    <div className="stack stack-s">
      {sentWithin && (
        <p className="beside-icon">
          <Icon name="clock" />
          {m.product_sent_within({ days: sentWithin })}
        </p>
      )}
      <p className="beside-icon">
        <Icon name="truck" />
        <span>
          {sending && <>{inWords(sending)} · </>}
          <Link to={`/produk/${slug}/ongkir`} rel="nofollow">
            {sending ? m.product_shipping_change() : m.product_shipping_ask()}
          </Link>
        </span>
      </p>
      {place && (
        <p className="beside-icon">
          <Icon name="place" />
          {others.length > 0 ? m.product_pick_up_more({ place, more: others.length }) : m.product_pick_up({ place })}
        </p>
      )}
    </div>
  );
}

function inWords({ district, from }: SendingFacts): string {
  if (from === undefined) return m.product_shipping_not_to({ district });
  return from === 0
    ? m.product_shipping_free_to({ district })
    : m.product_shipping_to({ district, price: rupiah(from) });
}
