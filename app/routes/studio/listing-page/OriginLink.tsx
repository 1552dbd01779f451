import { LinkButton } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';

/** The way to what shows where goods come from. */
export function OriginLink({ id, isOver }: { id: string; isOver: boolean }) {
  if (isOver) return null;
  return (
    <p>
      <LinkButton kind="secondary" to={`/studio/produk/${id}/asal`}>
        <Icon name="verified" />
        {m.listings_origin_link()}
      </LinkButton>
    </p>
  );
}
