import { LinkButton } from '../../../ui/Button';
import { m } from '../../../words/generated/messages';

type ReviewLinksProps = { code: string; orders: { number: string; isWaiting: boolean }[] };

/** The way to say how it was, for each order that has arrived. */
export function ReviewLinks({ code, orders }: ReviewLinksProps) {
  if (orders.length === 0) return null;
  return (
    <p className="row">
      {orders
        .toSorted((a, b) => a.number.localeCompare(b.number))
        .map(({ number, isWaiting }) => (
          <LinkButton
            key={number}
            kind={isWaiting ? 'primary' : 'secondary'}
            to={`/belanja/${code}/ulasan?${new URLSearchParams({ pesanan: number })}`}
          >
            {isWaiting ? m.voices_write() : m.voices_see_mine()}
            {orders.length > 1 && `: ${number}`}
          </LinkButton>
        ))}
    </p>
  );
}
