import type { VoucherExample as Example } from '../domain/vouchers';
import { m } from '../words/generated/messages';
import { rupiah } from './rupiah';

type VoucherExampleProps = {
  voucher: { kind: string; example: Example };
  /** Who reads it: a shop of its own voucher, a shop of one that it shares, the platform. */
  by: 'shop' | 'sharer' | 'platform';
};

const words = {
  shop: { goods: m.vouchers_example_own, freight: m.vouchers_example_freight_own },
  sharer: { goods: m.vouchers_example_shared, freight: m.vouchers_example_freight_shared },
  platform: { goods: m.vouchers_example_platform, freight: m.vouchers_example_freight_platform },
};

/** What a voucher costs, in rupiah. */
export function VoucherExample({ voucher: { kind, example }, by }: VoucherExampleProps) {
  const say = words[by][kind === 'SHIPPING' ? 'freight' : 'goods'];
  const { goods, freight, off, byShop, byPlatform } = example;
  return (
    <p>
      {say({
        goods: rupiah(goods),
        freight: rupiah(freight),
        off: rupiah(off),
        shop: rupiah(byShop),
        platform: rupiah(byPlatform),
      })}
    </p>
  );
}
