import { Card } from '../../../ui/Card';
import { CopyText } from '../../../ui/CopyText';
import { Icon } from '../../../ui/Icon';
import { whatsappShare } from '../../../ui/whatsapp';
import { m } from '../../../words/generated/messages';

type ShareProps = { name: string; shop: { name: string; place: string }; address: string };

/** Links that need no script of anybody else's; WhatsApp first, where most goods are told of. */
export function Share({ name, shop, address }: ShareProps) {
  const text = m.product_share_text({ name, shop: shop.name, place: shop.place, address });
  const telegram = new URLSearchParams({ url: address, text: name });
  const others = [
    { href: `https://t.me/share/url?${telegram}`, name: m.product_share_telegram() },
    {
      href: `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address })}`,
      name: m.product_share_facebook(),
    },
  ];
  return (
    <Card as="section" labelledBy="bagikan">
      <h2 id="bagikan">{m.product_share()}</h2>
      <div className="row">
        <a className="button button-secondary" href={whatsappShare(text)} target="_blank" rel="noreferrer">
          <Icon name="chat" />
          {m.product_share_whatsapp()}
        </a>
        {others.map(({ href, name }) => (
          <a key={href} className="button button-quiet" href={href} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
      </div>
      <CopyText text={address} label={m.product_share_link()} />
    </Card>
  );
}
