import { Form } from '@remix-run/react';
import type { FeaturedForStaff } from '../../../domain/campaigns';
import { Button } from '../../../ui/Button';
import { Icon, type IconName } from '../../../ui/Icon';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';

/** The goods of a campaign in their order, with buttons that move and remove, also without a script. */
export function Featured({ featured }: { featured: FeaturedForStaff[] }) {
  return (
    <ol className="plain stack stack-s">
      {featured.map(({ productId, name, card }, place) => (
        <li key={productId} className="card picked">
          <Picture
            source={card?.picture && pictureSource(card.picture)}
            tint={card?.picture?.tint}
            alt=""
            sizes="96px"
          />
          <div>
            <p className="strong">
              {place + 1}. {name}
            </p>
            <p className="hint">{card ? `${card.shopName}, ${card.place}` : m.campaigns_goods_hidden()}</p>
          </div>
          <Form method="post" preventScrollReset className="row">
            <input type="hidden" name="productId" value={productId} />
            <Deed deed="up" icon="up" say={m.campaigns_up({ name })} disabled={place === 0} />
            <Deed deed="down" icon="down" say={m.campaigns_down({ name })} disabled={place === featured.length - 1} />
            <Deed deed="drop" icon="close" say={m.campaigns_drop({ name })} />
          </Form>
        </li>
      ))}
    </ol>
  );
}

function Deed({ deed, icon, say, disabled }: { deed: string; icon: IconName; say: string; disabled?: boolean }) {
  return (
    <Button kind="secondary" name="intent" value={deed} disabled={disabled} title={say}>
      <Icon name={icon} />
      <span className="unseen">{say}</span>
    </Button>
  );
}
