import { LinkButton } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { m } from '../../../words/generated/messages';

/** No rows: because nothing runs low, nothing is called so, or there is nothing at all. */
export function NothingHere({ isLow, search, isLater }: { isLow: boolean; search: string; isLater: boolean }) {
  if (isLater) return <Empty>{m.stock_table_end()}</Empty>;
  if (search) return <Empty motif="kapal-sanggat">{m.stock_table_none_found()}</Empty>;
  if (isLow) return <Empty motif="angso-duo">{m.stock_table_none_low()}</Empty>;
  const add = <LinkButton to="/studio/produk/baru">{m.catalog_products_add()}</LinkButton>;
  return (
    <Empty motif="durian-pecah" action={add}>
      {m.stock_table_empty()}
    </Empty>
  );
}
