import type { SerializeFrom } from '@remix-run/node';
import type { OfferedVoucher } from '../../../domain/vouchers';
import { Card } from '../../../ui/Card';
import { CopyText } from '../../../ui/CopyText';
import { voucherTerms } from '../../../ui/voucherTerms';
import { m } from '../../../words/generated/messages';

/** What anybody may use for goods of this shop, with the codes to carry to the cart. */
export function VouchersHere({ vouchers }: { vouchers: SerializeFrom<OfferedVoucher>[] }) {
  if (vouchers.length === 0) return null;
  return (
    <Card as="section" labelledBy="voucher-toko">
      <h2 id="voucher-toko">{m.vouchers_here()}</h2>
      <p className="hint">{m.vouchers_here_how()}</p>
      <ul className="plain vouchers-here">
        {vouchers.map((voucher) => (
          <li key={voucher.id}>
            <CopyText text={voucher.code} label={m.vouchers_copy({ code: voucher.code })} />
            <p className="long-words">
              <span className="strong">{voucher.title}</span>{' '}
              {voucher.shopName === null && <span className="hint">{m.vouchers_of_platform()}</span>}
            </p>
            <p className="hint">{voucherTerms(voucher)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
