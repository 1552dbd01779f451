import { useId } from 'react';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { CopyText } from '../../../ui/CopyText';
import { Icon } from '../../../ui/Icon';
import { whatsappShare } from '../../../ui/whatsapp';
import { m } from '../../../words/generated/messages';

/** A shop with goods needs people who know of it: its address, ready to be sent. */
export function ShareShop({ slug, shop, origin }: { slug: string; shop: string; origin: string }) {
  const id = useId();
  const address = `${origin}/toko/${slug}`;
  return (
    <Card as="section" raised labelledBy={id}>
      <div className="stack stack-s">
        <h2 id={id}>{m.shops_next_share_title()}</h2>
        <p>{m.shops_next_share()}</p>
        <p>
          <CopyText text={address} shown={address.replace(/^https?:\/\//, '')} label={m.shops_share_address()} />
        </p>
        <div className="row">
          <a
            className="button"
            href={whatsappShare(m.shops_share_text({ shop, address }))}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="share" />
            {m.shops_share_whatsapp()}
          </a>
          <LinkButton kind="secondary" to={`/toko/${slug}`}>
            <Icon name="shop" />
            {m.shops_share_see()}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}
