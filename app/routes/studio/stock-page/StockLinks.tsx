import { LinkButton } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';

/** From goods to the history of their stock, and to what lies in them where they are a set. */
export function StockLinks({ id, isSet }: { id: string; isSet: boolean }) {
  return (
    <p className="row">
      <LinkButton kind="quiet" to={`/studio/produk/${id}/stok`}>
        <Icon name="clock" />
        {m.stock_table_history()}
      </LinkButton>
      {isSet && (
        <LinkButton kind="quiet" to={`/studio/produk/${id}/isi`}>
          <Icon name="product" />
          {m.stock_set()}
        </LinkButton>
      )}
    </p>
  );
}
