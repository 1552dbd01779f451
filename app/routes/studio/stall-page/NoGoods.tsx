import { LinkButton } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { m } from '../../../words/generated/messages';

/** Nothing to sell: of that name, or at all. */
export function NoGoods({ isSearch }: { isSearch: boolean }) {
  if (isSearch) return <Empty motif="kapal-sanggat">{m.stock_stall_none_found()}</Empty>;
  const add = <LinkButton to="/studio/produk/baru">{m.catalog_products_add()}</LinkButton>;
  return (
    <Empty motif="durian-pecah" action={add}>
      {m.stock_stall_no_goods()}
    </Empty>
  );
}
