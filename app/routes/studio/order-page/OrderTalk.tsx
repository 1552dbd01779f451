import type { SerializeFrom } from '@remix-run/node';
import type { TalkListed } from '../../../domain/conversations';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Icon } from '../../../ui/Icon';
import { LastWords, Unread } from '../../../ui/TalkList';
import { m } from '../../../words/generated/messages';

type OrderTalkProps = { orderId: string; talk?: SerializeFrom<TalkListed> };

/** What the shop and this order's buyer have written to each other, and the way to write more. */
export function OrderTalk({ orderId, talk }: OrderTalkProps) {
  return (
    <Card as="section" labelledBy="percakapan">
      <div className="row row-spread">
        <h2 id="percakapan">{m.talks_order_title()}</h2>
        <Unread count={talk?.unread ?? 0} />
      </div>
      {talk ? (
        <LastWords talk={talk} who={talk.lastBy === 'SHOP' ? m.talks_you() : talk.buyer} />
      ) : (
        <p className="hint">{m.talks_order_none()}</p>
      )}
      <div>
        <LinkButton kind="secondary" to={talk ? `/studio/percakapan/${talk.id}` : `/studio/pesanan/${orderId}/tulis`}>
          <Icon name="mail" />
          {talk ? m.talks_open() : m.talks_write()}
        </LinkButton>
      </div>
    </Card>
  );
}
