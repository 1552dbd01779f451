import { LinkButton } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { LastWords, Unread } from '../../../ui/TalkList';
import { m } from '../../../words/generated/messages';
import type { OrderShown, TalkShown } from './shown';

/** What the buyer and this order's shop have written to each other, and the way to write more. */
export function OrderTalk({ order, talk, code }: { order: OrderShown; talk?: TalkShown; code: string }) {
  const { id, number, shopName } = order;
  return (
    <div className="stack stack-s">
      {talk && <LastWords talk={talk} who={talk.lastBy === 'BUYER' ? m.talks_you() : shopName} />}
      <div className="row">
        <LinkButton kind="secondary" to={`/belanja/${code}/tanya/${id}`}>
          <Icon name="mail" />
          {m.talks_ask_order()}
          <span className="unseen">{m.talks_ask_order_of({ number })}</span>
        </LinkButton>
        <Unread count={talk?.unread ?? 0} />
      </div>
    </div>
  );
}
