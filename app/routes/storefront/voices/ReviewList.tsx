import type { SerializeFrom } from '@remix-run/node';
import type { Reviews } from '../../../domain/reviews';
import { LinkButton } from '../../../ui/Button';
import { m } from '../../../words/generated/messages';
import { ReviewItem } from './ReviewItem';

type ReviewListProps = SerializeFrom<Reviews> & {
  shop: string;
  /** The address of the list as it is narrowed, without a page. */
  path: string;
  isLater: boolean;
};

/** A page of reviews, with the way to earlier ones and back. */
export function ReviewList({ reviews, next, shop, path, isLater }: ReviewListProps) {
  return (
    <>
      {reviews.length === 0 && <p className="hint">{m.voices_reviews_none_such()}</p>}
      <ul className="voices">
        {reviews.map((review) => (
          <ReviewItem key={review.id} review={review} shop={shop} />
        ))}
      </ul>
      {(next || isLater) && (
        <p className="row">
          {isLater && (
            <LinkButton kind="quiet" to={`${path}#ulasan`}>
              {m.voices_newest()}
            </LinkButton>
          )}
          {next && (
            <LinkButton kind="secondary" to={`${withPage(path, next)}#ulasan`} rel="next nofollow">
              {m.voices_older()}
            </LinkButton>
          )}
        </p>
      )}
    </>
  );
}

function withPage(path: string, next: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ ulasan: next })}`;
}
