import { Form, Link } from '@remix-run/react';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';

type FollowProps = {
  shop: { id: string; slug: string };
  following: { isGuest: boolean; isMine: boolean };
};

/** Follows a shop, or no more. A guest signs in first, and comes back. */
export function Follow({ shop: { id, slug }, following: { isGuest, isMine } }: FollowProps) {
  const back = `/toko/${slug}`;
  if (isGuest)
    return (
      <Link className="button button-secondary" to={`/masuk?${new URLSearchParams({ lanjut: back })}`}>
        <Icon name="heart" />
        {m.keeping_follow()}
      </Link>
    );
  return (
    <Form method="post" action="/akun/toko-diikuti" preventScrollReset>
      <input type="hidden" name="shopId" value={id} />
      <input type="hidden" name="kembali" value={back} />
      <button type="submit" className="button button-secondary" name="intent" value={isMine ? 'unfollow' : 'follow'}>
        <Icon name={isMine ? 'done-plain' : 'heart'} />
        {isMine ? m.keeping_unfollow() : m.keeping_follow()}
      </button>
    </Form>
  );
}
