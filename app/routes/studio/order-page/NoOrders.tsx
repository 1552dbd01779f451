import type { OrderShelf } from '../../../domain/orders';
import { LinkButton } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { m } from '../../../words/generated/messages';

const words: Record<OrderShelf, () => string> = {
  all: m.orders_empty,
  new: m.orders_empty_new,
  packing: m.orders_empty_packing,
  sending: m.orders_empty_sending,
  late: m.orders_empty_late,
  underway: m.orders_empty_underway,
  returns: m.orders_empty_returns,
  done: m.orders_empty_done,
};

type NoOrdersProps = { shelf: OrderShelf; canShare: boolean };

/** A part of the list with nothing in it: what would stand there, and how the first order comes. */
export function NoOrders({ shelf, canShare }: NoOrdersProps) {
  const share = <LinkButton to="/studio/promosi/bagikan">{m.orders_empty_do()}</LinkButton>;
  return (
    <Empty motif="angso-duo" action={shelf === 'all' && canShare && share}>
      {words[shelf]()}
    </Empty>
  );
}
